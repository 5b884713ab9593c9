package org.nutgraf.training;

import java.util.Arrays;
import java.util.Random;

/**
 * Clusters of directions: each point goes to the centre with the largest cosine. Deterministic, as
 * the sample and the first centres are drawn with a fixed seed.
 */
final class KMeans {
  private static final long SEED = 1;

  private final float[][] centres;

  /** The centres by dimension, so that the products with all of them are taken together. */
  private final float[][] columns;

  private KMeans(float[][] centres) {
    this.centres = centres;
    columns = new float[centres[0].length][centres.length];
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < columns.length; d++) {
        columns[d][c] = centres[c][d];
      }
    }
  }

  /**
   * Returns clusters of points.
   *
   * @param points the points
   * @param count how many clusters
   * @param sample how many points are looked at
   * @param rounds how often the centres are moved
   */
  static KMeans of(float[][] points, int count, int sample, int rounds) {
    Random random = new Random(SEED);
    float[][] some = new float[Math.min(sample, points.length)][];
    int[] order = random.ints(0, points.length).distinct().limit(some.length).toArray();
    for (int i = 0; i < some.length; i++) {
      some[i] = unit(points[order[i]]);
    }
    float[][] centres = new float[count][];
    for (int c = 0; c < count; c++) {
      centres[c] = some[c].clone();
    }
    KMeans means = new KMeans(centres);
    for (int round = 0; round < rounds; round++) {
      means = new KMeans(means.moved(some));
    }
    return means;
  }

  /** Returns the means of the points of each cluster; a centre without points stays. */
  private float[][] moved(float[][] some) {
    int[] nearest = nearest(some);
    float[][] sums = new float[centres.length][columns.length];
    int[] sizes = new int[centres.length];
    for (int i = 0; i < some.length; i++) {
      sizes[nearest[i]]++;
      for (int d = 0; d < columns.length; d++) {
        sums[nearest[i]][d] += some[i][d];
      }
    }
    for (int c = 0; c < sums.length; c++) {
      sums[c] = sizes[c] == 0 ? centres[c] : unit(sums[c]);
    }
    return sums;
  }

  private static float[] unit(float[] point) {
    double square = 1e-12;
    for (float x : point) {
      square += x * x;
    }
    float[] out = new float[point.length];
    for (int d = 0; d < out.length; d++) {
      out[d] = (float) (point[d] / Math.sqrt(square));
    }
    return out;
  }

  float[][] centres() {
    return centres;
  }

  /** Returns the number of the centre that each point goes to. */
  int[] nearest(float[][] points) {
    int[] out = new int[points.length];
    float[] products = new float[centres.length];
    for (int i = 0; i < points.length; i++) {
      Arrays.fill(products, 0);
      for (int d = 0; d < columns.length; d++) {
        float x = points[i][d];
        float[] column = columns[d];
        for (int c = 0; c < products.length; c++) {
          products[c] += x * column[c];
        }
      }
      for (int c = 1; c < products.length; c++) {
        out[i] = products[c] > products[out[i]] ? c : out[i];
      }
    }
    return out;
  }
}
