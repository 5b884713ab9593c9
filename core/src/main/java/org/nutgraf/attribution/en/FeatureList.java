package org.nutgraf.attribution.en;

import java.util.Arrays;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;

/** The hashed features of one candidate of a ranking, and its score. For one thread. */
final class FeatureList {
  private static final int MOST = 64;

  private final int[] out = new int[MOST];
  private final int[] scratch = new int[MOST];
  private final int[] sum = new int[1];
  private int size;
  private int base;

  /** Begins a candidate whose templates are numbered from a base. */
  void begin(int firstTemplate) {
    base = firstTemplate;
    size = 0;
  }

  void add(int template, int a) {
    out[size++] = Features.hash(base + template, a);
  }

  void add(int template, int a, int b) {
    out[size++] = Features.hash(base + template, a, b);
  }

  void add(int template, int a, int b, int c) {
    out[size++] = Features.hash(base + template, a, b, c);
  }

  int score(LinearModel model) {
    sum[0] = 0;
    model.addTo(out, 0, size, scratch, sum, 0);
    return sum[0];
  }

  int[] copy() {
    return Arrays.copyOf(out, size);
  }
}
