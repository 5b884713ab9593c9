package org.nutgraf.attribution.en;

import org.nutgraf.tagger.Lattice;

/**
 * How likely each word is part of a source, cue or content, and how likely it goes on with the one
 * of the word before it: in steps 0..7, noted where roles are found. For one text and one thread.
 */
final class RoleMarginals {
  /** The step of what stands outside of a sentence. */
  static final int NONE = 8;

  /** The roles, as {@link RoleLabels#role} numbers them. */
  static final int SOURCE = 0;

  static final int CUE = 1;
  static final int CONTENT = 2;

  private static final double[] LIMITS = {0.02, 0.1, 0.25, 0.45, 0.6, 0.8, 0.93};
  private static final int[] FIRST = {RoleLabels.SOURCE, RoleLabels.CUE, RoleLabels.CONTENT};

  private final byte[] part;
  private final byte[] goesOn;

  RoleMarginals(int size) {
    part = new byte[3 * size];
    goesOn = new byte[3 * size];
  }

  void note(Lattice lattice, int from, int to) {
    double[] p = new double[RoleLabels.LABELS.size()];
    for (int i = from; i < to; i++) {
      lattice.probabilities(i - from, p);
      for (int role = SOURCE; role <= CONTENT; role++) {
        int first = FIRST[role];
        double on = p[first + 1] + p[first + 3];
        goesOn[3 * i + role] = step(on);
        part[3 * i + role] = step(on + p[first] + p[first + 2]);
      }
    }
  }

  private static byte step(double p) {
    byte step = 0;
    while (step < LIMITS.length && p >= LIMITS[step]) {
      step++;
    }
    return step;
  }

  /** Returns how likely a word has a role. */
  int part(int role, int token) {
    return part[3 * token + role];
  }

  /** Returns how likely a word is part of the same piece as the one before it. */
  int goesOn(int role, int token) {
    return goesOn[3 * token + role];
  }
}
