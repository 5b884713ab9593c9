package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;

/**
 * Dense weights in training, with what averaging needs: the sum of every change times the number of
 * the step that made it.
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
  final int[][][] nodeRows;
  final int[][][] edgeRows;
  final boolean[] allowed;
  float step = 1;

  Weights(Labels labels, List<Example> examples, int least) {
    this.labels = labels;
    size = labels.size();
    nodeIndex = FeatureIndex.of(examples, false, least);
    edgeIndex = FeatureIndex.of(examples, true, least);
    edgeWidth = edgeIndex.size() == 0 ? 0 : (size + 1) * size;
    node = new float[Math.multiplyExact(nodeIndex.size(), size)];
    nodeSum = new float[node.length];
    edge = new float[Math.multiplyExact(edgeIndex.size(), edgeWidth)];
    edgeSum = new float[edge.length];
    transition = new float[(size + 1) * (size + 1)];
    transitionSum = new float[transition.length];
    allowed = new boolean[transition.length];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = labels.allowed(i / (size + 1), i % (size + 1));
    }
    nodeRows = new int[examples.size()][][];
    edgeRows = new int[examples.size()][][];
    for (int i = 0; i < nodeRows.length; i++) {
      Example example = examples.get(i);
      nodeRows[i] = new int[example.size()][];
      edgeRows[i] = new int[example.size()][];
      for (int t = 0; t < example.size(); t++) {
        nodeRows[i][t] = nodeIndex.numbers(example.nodes[t]);
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

  /** Returns the averaged weights as a model; weights below {@code least} are left out. */
  LinearModel.Builder average(double least) {
    LinearModel.Builder model = LinearModel.builder(labels);
    float[] row = new float[Math.max(size, edgeWidth)];
    for (int i = 0; i < nodeIndex.size(); i++) {
      average(node, nodeSum, i * size, size, row);
      model.node(nodeIndex.feature(i), row, 0, least);
    }
    for (int i = 0; i < edgeIndex.size(); i++) {
      average(edge, edgeSum, i * edgeWidth, edgeWidth, row);
      model.edge(edgeIndex.feature(i), row, 0, least);
    }
    for (int i = 0; i < transition.length; i++) {
      model.transition(i / (size + 1), i % (size + 1), transition[i] - transitionSum[i] / step);
    }
    return model;
  }

  private void average(float[] weights, float[] sums, int from, int width, float[] out) {
    for (int k = 0; k < width; k++) {
      out[k] = weights[from + k] - sums[from + k] / step;
    }
  }
}
