package org.nutgraf.training;

import java.util.Arrays;

/**
 * Dense weights in training, with what averaging needs: the sum of every change times the number of
 * the step that made it.
 */
final class Weights {
  final FeatureRows features;
  final float[] node;
  final float[] edge;
  final float[] transition;
  final float[] nodeSum;
  final float[] edgeSum;
  final float[] transitionSum;
  float step = 1;
  private final int size;

  Weights(FeatureRows features) {
    this.features = features;
    size = features.size;
    node = new float[Math.multiplyExact(features.nodeCount, size)];
    nodeSum = new float[node.length];
    edge = new float[Math.multiplyExact(features.edgeIndex.size(), features.edgeWidth)];
    edgeSum = new float[edge.length];
    transition = new float[features.allowed.length];
    transitionSum = new float[transition.length];
  }

  /** Writes the scores of the tokens of an example to {@code out}, one row of labels each. */
  void score(int[][] rows, int count, float[] out) {
    Arrays.fill(out, 0, count * size, 0f);
    for (int t = 0; t < count; t++) {
      int at = t * size;
      for (int row : rows[t]) {
        int from = row * size;
        for (int k = 0; k < size; k++) {
          out[at + k] += node[from + k];
        }
      }
    }
  }

  /** Returns the score of a transition into token {@code t}. */
  float transition(int[][] rows, int t, int from, int to) {
    float sum = transition[from * (size + 1) + to];
    if (features.edgeWidth > 0 && to < size) {
      for (int row : rows[t]) {
        sum += edge[row * features.edgeWidth + from * size + to];
      }
    }
    return sum;
  }
}
