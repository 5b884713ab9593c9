package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nutgraf.tagger.Labels;

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

  /** Returns weights of 0 of the same features, for another run of training. */
  Weights fresh() {
    return new Weights(this);
  }

  private Weights(Weights other) {
    labels = other.labels;
    size = other.size;
    edgeWidth = other.edgeWidth;
    nodeIndex = other.nodeIndex;
    edgeIndex = other.edgeIndex;
    node = new float[other.node.length];
    nodeSum = new float[node.length];
    edge = new float[other.edge.length];
    edgeSum = new float[edge.length];
    transition = new float[other.transition.length];
    transitionSum = new float[transition.length];
    nodeRows = other.nodeRows;
    edgeRows = other.edgeRows;
    allowed = other.allowed;
    before = other.before;
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
}
