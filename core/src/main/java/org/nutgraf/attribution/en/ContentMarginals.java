package org.nutgraf.attribution.en;

import org.nutgraf.tagger.Lattice;

/**
 * How likely each word is part of a content, and how likely it goes on with the content of the word
 * before it: in steps 0..7, noted where a content is found. For one text and one thread.
 */
final class ContentMarginals {
  /** The step of what stands outside of a sentence. */
  static final int NONE = 8;

  private static final double[] LIMITS = {0.02, 0.1, 0.25, 0.45, 0.6, 0.8, 0.93};

  private final byte[] content;
  private final byte[] goesOn;

  ContentMarginals(int size) {
    content = new byte[size];
    goesOn = new byte[size];
  }

  void note(Lattice lattice, int from, int to) {
    double[] p = new double[RoleLabels.LABELS.size()];
    for (int i = from; i < to; i++) {
      lattice.probabilities(i - from, p);
      double on = p[RoleLabels.CONTENT + 1] + p[RoleLabels.CONTENT_BEFORE + 1];
      goesOn[i] = step(on);
      content[i] = step(on + p[RoleLabels.CONTENT] + p[RoleLabels.CONTENT_BEFORE]);
    }
  }

  private static byte step(double p) {
    byte step = 0;
    while (step < LIMITS.length && p >= LIMITS[step]) {
      step++;
    }
    return step;
  }

  /** Returns how likely a word is part of a content. */
  int content(int token) {
    return content[token];
  }

  /** Returns how likely a word is part of the same content as the one before it. */
  int goesOn(int token) {
    return goesOn[token];
  }
}
