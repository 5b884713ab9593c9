package org.nutgraf.numeral.en;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.text.Lexicon;

/**
 * The English words that numbers are made of. An entry is a class in its low byte, a value above.
 */
final class NumberWords {
  /** Below a hundred: "seven", "twelve", "forty"; the value is the number + 1. */
  static final int SMALL = 1;

  /** "hundred", "million", "lakh": the value is the power of ten. */
  static final int SCALE = 2;

  static final int DOZEN = 3;

  /** "third", "twentieth": the value is the number. */
  static final int ORDINAL = 4;

  /** "hundredth", "millionth": the value is the power of ten. */
  static final int ORDINAL_SCALE = 5;

  /** "thirds", "quarters": the value is what is divided by. */
  static final int PARTS = 6;

  /** "hundredths", "millionths": the value is the power of ten divided by. */
  static final int PARTS_SCALE = 7;

  static final int HALF = 8;
  static final int QUARTER = 9;

  /** "hundreds", "millions": the value is the power of ten. */
  static final int SCALES = 10;

  static final int DOZENS = 11;
  static final int SCORES = 12;

  /** "several", "few", "couple": the value is the least number meant. */
  static final int FEW = 13;

  static final int POINT = 15;
  static final int PAIR = 16;

  /** "last", "next", "penultimate" and their like. */
  static final int RELATIVE = 17;

  private static final int TOUCHING = 1 << 8;

  static final Lexicon LEXICON = lexicon();

  /** Letters after digits that multiply: the value is the power of ten, see {@link #mustTouch}. */
  static final Lexicon SUFFIXES =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("bn", 9),
              Map.entry("mn", 6),
              Map.entry("mln", 6),
              Map.entry("mio", 6),
              Map.entry("bln", 9),
              Map.entry("tn", 12),
              Map.entry("trn", 12),
              Map.entry("trln", 12),
              Map.entry("tln", 12),
              Map.entry("cr", 7),
              Map.entry("mil", 6 | TOUCHING),
              Map.entry("bil", 9 | TOUCHING),
              Map.entry("k", 3 | TOUCHING),
              Map.entry("b", 9 | TOUCHING)));

  private NumberWords() {}

  static int kind(int entry) {
    return entry & 0xff;
  }

  static int value(int entry) {
    return entry >> 8;
  }

  /** Tells whether a suffix means a number only where it touches the digits ("4k"). */
  static boolean mustTouch(int suffix) {
    return (suffix & TOUCHING) != 0;
  }

  static int power(int suffix) {
    return suffix & 0xff;
  }

  private static Lexicon lexicon() {
    Map<String, Integer> map = new HashMap<>();
    String[] units = "zero one two three four five six seven eight nine".split(" ");
    String[] teens =
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            .split(" ");
    String[] tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    String[] ranks = "- first second third fourth fifth sixth seventh eighth ninth".split(" ");
    String[] teenRanks =
        ("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                + " nineteenth")
            .split(" ");
    for (int i = 0; i < 10; i++) {
      put(map, SMALL, i + 1, units[i]);
      put(map, SMALL, i + 11, teens[i]);
      put(map, ORDINAL, i + 10, teenRanks[i]);
      put(map, PARTS, i + 10, teenRanks[i] + "s");
      if (i > 0) {
        put(map, ORDINAL, i, ranks[i]);
        put(map, PARTS, i, i == 2 ? "halves" : ranks[i] + "s");
      }
    }
    for (int t = 2; t < 10; t++) {
      String stem = tens[t].substring(0, tens[t].length() - 1);
      put(map, SMALL, t * 10 + 1, tens[t]);
      put(map, ORDINAL, t * 10, stem + "ieth");
      put(map, PARTS, t * 10, stem + "ieths");
      for (int u = 1; u < 10; u++) {
        put(map, SMALL, t * 10 + u + 1, tens[t] + units[u]);
        put(map, ORDINAL, t * 10 + u, tens[t] + ranks[u]);
      }
    }
    put(map, SMALL, 1, "nought", "naught", "nil");
    put(map, SMALL, 41, "fourty");
    put(map, SMALL, 91, "ninty");
    put(map, ORDINAL, 9, "nineth");
    put(map, ORDINAL, 12, "twelvth");
    put(map, PARTS, 4, "quarters");
    map.remove("firsts");
    map.remove("seconds");
    put(map, PARTS, 1, "firsts");
    String[] scales = {"hundred", "thousand", "million", "billion", "trillion", "quadrillion"};
    int[] powers = {2, 3, 6, 9, 12, 15};
    for (int i = 0; i < scales.length; i++) {
      put(map, SCALE, powers[i], scales[i]);
      put(map, SCALES, powers[i], scales[i] + "s");
      put(map, ORDINAL_SCALE, powers[i], scales[i] + "th");
      put(map, PARTS_SCALE, powers[i], scales[i] + "ths");
    }
    put(map, SCALE, 5, "lakh", "lac", "lkh");
    put(map, SCALES, 5, "lakhs", "lacs", "lkhs");
    put(map, SCALE, 7, "crore", "krore", "cr");
    put(map, SCALES, 7, "crores", "krores");
    put(map, SCALES, 1, "tens");
    put(map, DOZEN, 12, "dozen", "dz");
    put(map, DOZENS, 12, "dozens", "dzs");
    put(map, SCORES, 20, "scores");
    put(map, HALF, 2, "half");
    put(map, QUARTER, 4, "quarter");
    put(map, FEW, 2, "couple");
    put(map, FEW, 3, "few", "several", "many");
    put(map, POINT, 1, "point");
    put(map, PAIR, 2, "pair");
    put(map, RELATIVE, 1, "last", "next", "penultimate", "antepenultimate");
    return Lexicon.of(map);
  }

  private static void put(Map<String, Integer> map, int kind, int value, String... words) {
    for (String word : words) {
      map.put(word, kind | value << 8);
    }
  }
}
