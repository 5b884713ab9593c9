package org.nutgraf.training;

import java.util.Arrays;
import org.nutgraf.tagger.Labels;
import org.nutgraf.text.TokenTable;

/** The names that a teacher found in a text, as labels that may be right. */
final class TaughtNames {
  private static final Labels LABELS = NameCorpus.LABELS;
  private static final int EDGE = LABELS.size();
  private static final int OUTSIDE = LABELS.index("O");

  private TaughtNames() {}

  /**
   * Returns the labels that may be right for each word, as bits: any where the teacher was not
   * sure, and any for the names of a sentence of which the labels may not follow each other.
   */
  static long[] right(TokenTable words, int[] labels) {
    long[] right = new long[labels.length];
    Arrays.fill(right, NameCorpus.ALL);
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      boolean lawful = isLawful(labels, from, to);
      for (int i = from; i < to; i++) {
        if (labels[i] == OUTSIDE || lawful && labels[i] >= 0) {
          right[i] = 1L << labels[i];
        }
      }
    }
    return right;
  }

  /** Tells whether labels may follow each other, with some for the words that have none. */
  private static boolean isLawful(int[] labels, int from, int to) {
    boolean[] before = new boolean[EDGE + 1];
    before[EDGE] = true;
    for (int i = from; i < to; i++) {
      boolean[] here = new boolean[EDGE + 1];
      for (int label = 0; label < EDGE; label++) {
        here[label] = (labels[i] < 0 || labels[i] == label) && mayFollow(before, label);
      }
      before = here;
    }
    return mayFollow(before, EDGE);
  }

  private static boolean mayFollow(boolean[] before, int label) {
    for (int first = 0; first <= EDGE; first++) {
      if (before[first] && LABELS.allowed(first, label)) {
        return true;
      }
    }
    return false;
  }
}
