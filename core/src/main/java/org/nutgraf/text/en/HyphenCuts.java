package org.nutgraf.text.en;

import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;

/**
 * Tells at which hyphens a name ends or begins within a word: "Lagos-based", "anti-Roman",
 * "US-Canada talks", but "Jean-Marie", "Bissau-Guinean" and "mine-clearing". Closed lists decide,
 * so that parts of people's names ("Kim Min-jung") never come apart.
 */
final class HyphenCuts {
  /** Words that go behind a name; so do longer ones in -ed and -ing. */
  private static final Lexicon BEHIND =
      Lexicon.ofWords(
          ("based led born like style made run held area wide era language majority origin owned"
                  + " ruled armed built bound occupied loyal friendly only mediated allied backed"
                  + " funded listed issued aided flagged class level type themed linked")
              .split(" "));

  /** What goes before a name in lower case. */
  private static final Lexicon BEFORE =
      Lexicon.ofWords(
          ("anti pro non ex pan inter intra post pre trans off zero un then former mid neo"
                  + " counter cross extra semi pseudo one")
              .split(" "));

  /** What goes before a nation with a capital, too. */
  private static final Lexicon SIDES =
      Lexicon.ofWords("anti pro sino russo anglo franco".split(" "));

  /** Nations, peoples, religions and unions of states in one word. */
  private static final Lexicon NATIONS =
      Lexicon.ofWords(
          ("afghan afghanistan africa african albania albanian algeria algerian america american"
                  + " angola angolan arab arabia argentina argentine armenia armenian asean asia"
                  + " asian australia australian austria austrian azerbaijan azerbaijani bahrain"
                  + " bahraini bangladesh bangladeshi belarus belarusian belgian belgium bolivia"
                  + " bolivian bosnia bosnian botswana brazil brazilian britain british bulgaria"
                  + " bulgarian burma burmese burundi cambodia cambodian cameroon canada canadian"
                  + " chad chile chilean china chinese christian colombia colombian congo congolese"
                  + " croat croatia croatian cuba cuban cypriot cyprus czech danish denmark"
                  + " dominican dprk dutch ecuador ecuadorian egypt egyptian emirati england english"
                  + " eritrea eritrean estonia estonian ethiopia ethiopian eu europe european"
                  + " filipino finland finnish france french gabon gambia georgia georgian german"
                  + " germany ghana ghanaian greece greek guatemala guatemalan guinea guyana haiti"
                  + " haitian hamas hezbollah hindu honduran honduras hungarian hungary iceland india"
                  + " indian indonesia indonesian iran iranian iraq iraqi ireland irish israel"
                  + " israeli italian italy jamaica japan japanese jewish jordan jordanian kazakh"
                  + " kazakhstan kenya kenyan korea korean kosovo kurdish kuwait kuwaiti kyrgyz"
                  + " kyrgyzstan laos laotian latvia latvian lebanese lebanon lesotho liberia"
                  + " liberian libya libyan lithuania lithuanian macedonia macedonian malawi malaysia"
                  + " malaysian maldives mali malian malta maltese mauritania mauritius mexican"
                  + " mexico moldova moldovan mongolia mongolian montenegro moroccan morocco"
                  + " mozambique muslim myanmar namibia namibian nato nepal nepalese netherlands"
                  + " nicaragua nicaraguan niger nigeria nigerian norway norwegian oman omani pakistan"
                  + " pakistani palestine palestinian panama panamanian paraguay peru peruvian"
                  + " philippines poland polish portugal portuguese prc qatar qatari romania romanian"
                  + " russia russian rwanda rwandan salvador salvadoran saudi senegal senegalese serb"
                  + " serbia serbian shia shiite singapore slovak slovakia slovene slovenia"
                  + " slovenian somali somalia soviet spain spanish sudan sudanese sunni swede"
                  + " sweden swedish swiss switzerland syria syrian taiwan taiwanese tajik tajikistan"
                  + " tanzania tanzanian thai thailand tibet tibetan togo tunisia tunisian turkey"
                  + " turkish turkiye turkmen turkmenistan u.k. u.n. u.s. u.s.a. uae uganda ugandan uk"
                  + " ukraine ukrainian un uruguay us usa ussr uzbek uzbekistan vatican venezuela"
                  + " venezuelan vietnam vietnamese yemen yemeni zambia zambian zimbabwe"
                  + " zimbabwean")
              .split(" "));

  /** Words that often begin a sentence within an adjective: "Long-running talks". */
  private static final Lexicon PLAIN =
      Lexicon.ofWords(
          ("award back best breath broad clean close custom deep double ever eye far fast first free"
                  + " front full good ground half hand hard heart high home house ill land law left"
                  + " life light long low money most much near never new oil old open over own peace"
                  + " power problem quick rate record right role self short slow small soft so strong"
                  + " time thought thin thick tight top truth two under war water well wide work")
              .split(" "));

  private static final int PARTICIPLE = 6;

  private HyphenCuts() {}

  /**
   * Tells whether a word is cut before a hyphen.
   *
   * @param text the text
   * @param part where the part before the hyphen begins
   * @param hyphen the hyphen
   * @param end where the text of the block ends
   */
  static boolean cuts(String text, int part, int hyphen, int end) {
    boolean capital = Character.isUpperCase(text.charAt(part));
    int from = hyphen + 1;
    int to = from;
    while (to < end && (Character.isLetter(text.charAt(to)) || inside(text, from, to, end))) {
      to++;
    }
    if (to == from || hyphen - part < 2) {
      return false;
    }
    boolean capitalAfter = Character.isUpperCase(text.charAt(from));
    if (!capital) {
      return capitalAfter && is(BEFORE, text, part, hyphen);
    }
    if (is(BEHIND, text, from, to)) {
      return true;
    }
    return capitalAfter
        ? is(NATIONS, text, from, to)
            && (is(NATIONS, text, part, hyphen) || is(SIDES, text, part, hyphen))
        : to - from >= PARTICIPLE
            && !is(PLAIN, text, part, hyphen)
            && (Fold.matches(text, to - 2, to, "ed") || Fold.matches(text, to - 3, to, "ing"));
  }

  /** Tells whether a point stands within an abbreviation in capitals ("U.S."). */
  private static boolean inside(String text, int from, int at, int end) {
    return text.charAt(at) == '.'
        && at > from
        && Character.isUpperCase(text.charAt(at - 1))
        && (at - from == 1 || text.charAt(at - 2) == '.')
        && (at - from > 1 || at + 1 < end && Character.isUpperCase(text.charAt(at + 1)));
  }

  private static boolean is(Lexicon words, String text, int from, int to) {
    return words.find(Fold.hash(text, from, to), text, from, to) != 0;
  }
}
