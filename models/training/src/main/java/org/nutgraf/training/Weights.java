package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;

/**
 * Dense weights in training, with what averaging needs: the sum of every change times the number of
 * the step that made it. Each style but 0 has weights of its own beside the shared ones, which
 * learn what is peculiar to it and are left out of the model.
 */
final class Weights {
  final Labels labels;
  final int size;
  final int edgeWidth;
  final FeatureIndex nodeIndex;
  final FeatureIndex edgeIndex;
  final float[] node;
  final float[] edge;
  final float[] transition;
  final float[] nodeSum;
  final float[] edgeSum;
  final float[] transitionSum;
  private final float[] nodeMean;
  private final float[] edgeMean;
  private final float[] transitionMean;
  private int runs;
  final int[][][] nodeRows;
  final int[][][] edgeRows;
  final boolean[] allowed;

  /** For each label those that may stand before it. */
  final int[][] before;

  float step = 1;

  Weights(Labels labels, List<Example> examples, int least) {
    this.labels = labels;
    size = labels.size();
    nodeIndex = FeatureIndex.of(examples, false, least);
    edgeIndex = FeatureIndex.of(examples, true, least);
    edgeWidth = edgeIndex.size() == 0 ? 0 : (size + 1) * size;
    FeatureIndex styles = FeatureIndex.ofStyles(examples, least);
    node = new float[Math.multiplyExact(nodeIndex.size() + styles.size(), size)];
    nodeSum = new float[node.length];
    edge = new float[Math.multiplyExact(edgeIndex.size(), edgeWidth)];
    edgeSum = new float[edge.length];
    transition = new float[(size + 1) * (size + 1)];
    transitionSum = new float[transition.length];
    nodeMean = new float[nodeIndex.size() * size];
    edgeMean = new float[edge.length];
    transitionMean = new float[transition.length];
    allowed = new boolean[transition.length];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = labels.allowed(i / (size + 1), i % (size + 1));
    }
    before = new int[size][];
    for (int b = 0; b < size; b++) {
      int to = b;
      before[b] = IntStream.range(0, size).filter(a -> labels.allowed(a, to)).toArray();
    }
    nodeRows = new int[examples.size()][][];
    edgeRows = new int[examples.size()][][];
    for (int i = 0; i < nodeRows.length; i++) {
      Example example = examples.get(i);
      nodeRows[i] = new int[example.size()][];
      edgeRows[i] = new int[example.size()][];
      for (int t = 0; t < example.size(); t++) {
        nodeRows[i][t] = nodeIndex.numbers(example.nodes[t], styles, example.style);
        edgeRows[i][t] = edgeIndex.numbers(example.edges[t]);
      }
    }
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
    if (edgeWidth > 0 && to < size) {
      for (int row : rows[t]) {
        sum += edge[row * edgeWidth + from * size + to];
      }
    }
    return sum;
  }

  /** Ends a run of training: keeps its averaged weights, and begins the next at 0. */
  void endRun() {
    runs++;
    keep(node, nodeSum, nodeMean);
    keep(edge, edgeSum, edgeMean);
    keep(transition, transitionSum, transitionMean);
    step = 1;
  }

  private void keep(float[] weights, float[] sums, float[] means) {
    for (int i = 0; i < weights.length; i++) {
      if (i < means.length) {
        means[i] += weights[i] - sums[i] / step;
      }
      weights[i] = 0;
      sums[i] = 0;
    }
  }

  /** Returns the mean of the averaged weights of all runs; weights below {@code least} are 0. */
  LinearModel.Builder mean(double least) {
    LinearModel.Builder model = LinearModel.builder(labels);
    float[] row = new float[Math.max(size, edgeWidth)];
    for (int i = 0; i < nodeIndex.size(); i++) {
      divide(nodeMean, i * size, size, row);
      model.node(nodeIndex.feature(i), row, 0, least);
    }
    for (int i = 0; i < edgeIndex.size(); i++) {
      divide(edgeMean, i * edgeWidth, edgeWidth, row);
      model.edge(edgeIndex.feature(i), row, 0, least);
    }
    for (int i = 0; i < transition.length; i++) {
      model.transition(i / (size + 1), i % (size + 1), transitionMean[i] / runs);
    }
    return model;
  }

  private void divide(float[] means, int from, int width, float[] out) {
    for (int k = 0; k < width; k++) {
      out[k] = means[from + k] / runs;
    }
  }
}
