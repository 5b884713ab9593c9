package org.nutgraf.training;

import java.util.Locale;
import java.util.Set;

/** Brings the spans of corpora to one convention: articles, titles and possessives stay outside. */
final class NameTrim {
  private static final Set<String> LEADING =
      Set.of(
          "the",
          "a",
          "an",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "president",
          "prime",
          "minister",
          "vice",
          "sir",
          "lord",
          "lady",
          "sen",
          "senator",
          "gen",
          "general",
          "col",
          "colonel",
          "maj",
          "major",
          "capt",
          "captain",
          "lt",
          "sgt",
          "rep",
          "gov",
          "governor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "secretary",
          "chief",
          "judge",
          "justice",
          "rev");

  private NameTrim() {}

  /** Returns start and end without a leading article or title and a trailing possessive. */
  static int[] trim(String text, int start, int end, boolean person) {
    int from = start;
    int space = text.indexOf(' ', from);
    while (space > from
        && space < end
        && leads(text.substring(from, space), from == start, person)) {
      from = space + 1;
      space = text.indexOf(' ', from);
    }
    int to = end;
    if (to - from > 2
        && text.charAt(to - 1) == 's'
        && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '\u2019')) {
      to -= 2;
    }
    while (to - 1 > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new int[] {from, to};
  }

  private static boolean leads(String word, boolean first, boolean person) {
    String low = word.toLowerCase(Locale.ROOT);
    if (first && (low.equals("the") || low.equals("a") || low.equals("an"))) {
      return true;
    }
    low = low.replace(".", "");
    return low.length() > 1
        && LEADING.contains(low)
        && (person || word.endsWith(".") && low.length() <= 4);
  }
}
