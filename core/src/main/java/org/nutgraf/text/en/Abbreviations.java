package org.nutgraf.text.en;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.text.Lexicon;

/** English abbreviations that end in a point, without it, and what may follow them. */
final class Abbreviations {
  /** Always stands before a name or number: never ends a sentence ("Mr. Khan"). */
  static final int BEFORE_NAME = 1;

  /** May end a sentence; does so when a word that begins sentences follows ("Acme Corp. The …"). */
  static final int ANYWHERE = 2;

  /** Stands before a number, and is a word of its own otherwise ("No. 10", "No. He left."). */
  static final int BEFORE_NUMBER = 3;

  static final Lexicon LEXICON = lexicon();

  /** Capitalised words that open a sentence far more often than they go on a name. */
  static final Lexicon STARTERS =
      Lexicon.ofWords(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "as",
          "to",
          "of",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "because",
          "although",
          "though",
          "however",
          "meanwhile",
          "there",
          "here",
          "now",
          "then",
          "last",
          "earlier",
          "later",
          "also",
          "some",
          "many",
          "most",
          "all",
          "both",
          "no",
          "not",
          "one",
          "two",
          "three",
          "what",
          "who",
          "why",
          "how",
          "where",
          "which",
          "according",
          "under",
          "over",
          "during",
          "despite",
          "even",
          "only",
          "just",
          "still",
          "more",
          "about",
          "between",
          "among",
          "until",
          "such",
          "each",
          "every",
          "once",
          "together",
          "instead",
          "nearly",
          "another",
          "several",
          "other",
          "others",
          "mr",
          "mrs",
          "ms");

  /** The states and provinces as news writes them behind a city. */
  static final Lexicon STATES =
      Lexicon.ofWords(
          ("ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb"
                  + " nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va"
                  + " wis wyo d.c b.c ont que")
              .split(" "));

  private Abbreviations() {}

  private static Lexicon lexicon() {
    Map<String, Integer> map = new HashMap<>();
    put(
        map,
        BEFORE_NAME,
        "mr mrs ms messrs dr prof gen col maj capt cpt lt sgt cpl pvt adm cmdr brig sen rep gov rev hon "
            + "pres st ste mt ft fr vs supt insp sec dep asst atty ald amb pfc cdr comdr e.g i.e cf viz p.s v deg");
    put(
        map,
        ANYWHERE,
        "jr sr inc corp co ltd llc plc bros cos ala ark ont que jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed "
            + "thu thur thurs fri sat sun dept est assn univ ave blvd rd etc al w.va ph.d m.d u.s u.k u.n e.u a.m p.m calif fla ariz "
            + "colo conn del ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo bhd sdn "
            + "pte pty approx est min max ed eds trans");
    put(map, BEFORE_NUMBER, "no nos art fig figs pp vol ch para sect tel ext rs tk");
    return Lexicon.of(map);
  }

  private static void put(Map<String, Integer> map, int kind, String words) {
    for (String word : words.split(" ")) {
      map.put(word, kind);
    }
  }
}
