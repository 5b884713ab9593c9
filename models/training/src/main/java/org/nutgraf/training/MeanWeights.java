package org.nutgraf.training;

import org.nutgraf.tagger.LinearModel;

/** The mean of the averaged weights of several runs of training. */
final class MeanWeights {
  private final FeatureRows features;
  private final float[] node;
  private final float[] edge;
  private final float[] transition;
  private int runs;

  /** Begins with no run; all runs have weights of these features. */
  MeanWeights(FeatureRows features) {
    this.features = features;
    node = new float[features.nodeIndex.size() * features.size];
    edge = new float[features.edgeIndex.size() * features.edgeWidth];
    transition = new float[features.allowed.length];
  }

  /** Adds a run that has ended. */
  void add(Weights run) {
    runs++;
    add(run.node, run.nodeSum, run.step, node);
    add(run.edge, run.edgeSum, run.step, edge);
    add(run.transition, run.transitionSum, run.step, transition);
  }

  private static void add(float[] weights, float[] sums, float steps, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += weights[i] - sums[i] / steps;
    }
  }

  /** Returns a model of the mean; weights below {@code least} are 0. */
  LinearModel.Builder model(double least) {
    LinearModel.Builder model = LinearModel.builder(features.labels);
    int size = features.size;
    int width = features.edgeWidth;
    float[] row = new float[Math.max(size, width)];
    for (int i = 0; i < features.nodeIndex.size(); i++) {
      divide(node, i * size, size, row);
      model.node(features.nodeIndex.feature(i), row, 0, least);
    }
    for (int i = 0; i < features.edgeIndex.size(); i++) {
      divide(edge, i * width, width, row);
      model.edge(features.edgeIndex.feature(i), row, 0, least);
    }
    for (int i = 0; i < transition.length; i++) {
      model.transition(i / (size + 1), i % (size + 1), transition[i] / runs);
    }
    return model;
  }

  private void divide(float[] sums, int from, int width, float[] out) {
    for (int k = 0; k < width; k++) {
      out[k] = sums[from + k] / runs;
    }
  }
}
