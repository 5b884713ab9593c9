package org.nutgraf.cli;

import java.util.Set;

/**
 * Where blanks stood between the words of columns, which do not tell: none before a comma or 's,
 * none behind an opening bracket. Models read text as it is printed better than words with blanks
 * all around. For the words of one sentence after another.
 */
final class Spacing {
  private static final Set<String> NO_BLANK_BEFORE =
      Set.of(
          ".",
          ",",
          ";",
          ":",
          "?",
          "!",
          "...",
          "%",
          ")",
          "]",
          "}",
          "\u2019",
          "\u201d",
          "\u00bb",
          "''",
          "'s",
          "\u2019s",
          "'S",
          "n't",
          "n\u2019t",
          "'ll",
          "'ve",
          "'re",
          "'d",
          "'m");
  private static final Set<String> NO_BLANK_AFTER =
      Set.of("(", "[", "{", "$", "\u00a3", "\u20ac", "``", "\u201c", "\u2018", "\u00ab", "US$");

  private String previous = "";
  private boolean quoted;
  private boolean opened;

  /** Begins a sentence. */
  void sentence() {
    previous = "";
    quoted = false;
    opened = false;
  }

  /** Returns whether a blank stands before the next word. */
  boolean blankBefore(String word) {
    boolean mark = word.equals("\"");
    boolean blank =
        !previous.isEmpty() && !opened && !NO_BLANK_BEFORE.contains(word) && !(mark && quoted);
    opened = NO_BLANK_AFTER.contains(word) || mark && !quoted;
    quoted ^= mark;
    previous = word;
    return blank;
  }
}
