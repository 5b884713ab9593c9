package org.nutgraf.tagger;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The sizes that weights are rounded to: step 0 is none, then at most {@link StoredRows#STEPS}
 * ascending sizes, of which the greatest fills the rest.
 */
final class WeightScale {
  private WeightScale() {}

  /**
   * Returns sizes from the least to the greatest weight, each a fixed part above the last.
   *
   * @param rows the weights
   * @param steps how many sizes, from 2 to {@link StoredRows#STEPS}
   */
  static int[] geometric(WeightRows rows, int steps) {
    int least = WeightRows.MAX_WEIGHT;
    int most = 1;
    for (int i = 0; i < rows.cells(); i++) {
      int weight = Math.abs(rows.weight(i));
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
    least = Math.max(1, Math.min(least, most));
    int[] scale = new int[StoredRows.STEPS + 1];
    for (int i = 1; i < scale.length; i++) {
      double part = Math.min(steps - 1.0, i - 1.0) / (steps - 1);
      scale[i] = (int) Math.round(least * StrictMath.pow((double) most / least, part));
    }
    return scale;
  }

  /**
   * Returns the sizes that occur.
   *
   * @param rows weights that are rounded already
   * @throws IllegalArgumentException if there are more sizes than a scale has
   */
  static int[] occurring(WeightRows rows) {
    TreeSet<Integer> sizes = new TreeSet<>();
    for (int i = 0; i < rows.cells(); i++) {
      sizes.add(Math.abs(rows.weight(i)));
    }
    int[] scale = new int[StoredRows.STEPS + 1];
    if (sizes.size() >= scale.length) {
      throw new IllegalArgumentException(sizes.size() + " sizes of weights");
    }
    int step = 0;
    for (int size : sizes) {
      scale[++step] = size;
    }
    Arrays.fill(scale, step + 1, scale.length, scale[step]);
    return scale;
  }

  /** Returns the step that is nearest to a size, from 1 on. */
  static int step(int[] scale, int size) {
    int low = 1;
    int high = scale.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scale[middle] < size) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 1 && size - scale[low - 1] < scale[low] - size ? low - 1 : low;
  }
}
