package org.nutgraf.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nutgraf.internal.Fold;

/** Words of a text, folded and without the plural's ending. */
final class Words {
  /** Words that stand in contents of any subject. */
  private static final Set<String> COMMON =
      Set.of(
          "about",
          "after",
          "again",
          "also",
          "around",
          "because",
          "been",
          "before",
          "being",
          "could",
          "does",
          "during",
          "each",
          "even",
          "ever",
          "every",
          "from",
          "have",
          "having",
          "here",
          "into",
          "just",
          "last",
          "least",
          "less",
          "like",
          "likely",
          "many",
          "more",
          "most",
          "much",
          "must",
          "nearly",
          "only",
          "other",
          "over",
          "said",
          "same",
          "should",
          "since",
          "some",
          "still",
          "such",
          "than",
          "that",
          "their",
          "them",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "under",
          "until",
          "very",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "will",
          "with",
          "would",
          "year",
          "years",
          "million",
          "billion",
          "thousand",
          "hundred",
          "percent",
          "dozen",
          "roughly",
          "almost",
          "between",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private Words() {}

  static String singular(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    return n > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, n - 1) : word;
  }

  /** Returns whether a text has a word or phrase, its last word in the singular or plural. */
  static boolean holds(String text, String wanted) {
    if (wanted.isEmpty()) {
      return false;
    }
    String folded = Fold.string(text, 0, text.length());
    String stem = wanted.endsWith("y") ? wanted.substring(0, wanted.length() - 1) : wanted;
    for (int at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
      if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
        continue;
      }
      int end = at + stem.length();
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      if (singular(folded.substring(at, end)).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of four letters or more, but those of any subject. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    String folded = Fold.string(text, 0, text.length());
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = folded.substring(start, i);
        if (word.length() >= 4 && !COMMON.contains(word)) {
          words.add(singular(word));
        }
        start = -1;
      }
    }
    return words;
  }
}
