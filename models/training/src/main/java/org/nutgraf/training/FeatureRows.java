package org.nutgraf.training;

import java.util.List;
import java.util.stream.IntStream;
import org.nutgraf.tagger.Labels;

/**
 * The features of examples by number, and how their labels may follow each other: what all runs of
 * training share. Each style but 0 has numbers of its own beside the shared ones, which learn what
 * is peculiar to it and are left out of the model.
 */
final class FeatureRows {
  final Labels labels;
  final int size;
  final int edgeWidth;
  final FeatureIndex nodeIndex;
  final FeatureIndex edgeIndex;

  /** How many features of tokens there are, with those of styles. */
  final int nodeCount;

  final int[][][] nodeRows;
  final int[][][] edgeRows;
  final boolean[] allowed;

  /** For each label those that may stand before it. */
  final int[][] before;

  FeatureRows(Labels labels, List<Example> examples, int least) {
    this.labels = labels;
    size = labels.size();
    nodeIndex = FeatureIndex.of(examples, false, least);
    edgeIndex = FeatureIndex.of(examples, true, least);
    edgeWidth = edgeIndex.size() == 0 ? 0 : (size + 1) * size;
    FeatureIndex styles = FeatureIndex.ofStyles(examples, least);
    nodeCount = nodeIndex.size() + styles.size();
    allowed = new boolean[(size + 1) * (size + 1)];
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
}
