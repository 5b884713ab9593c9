package org.nutgraf.training;

import org.nutgraf.tagger.Features;

/**
 * A sequence to learn from: the features of its tokens and of the transitions into them, and for
 * each token the labels that may be right, as bits. More than one bit means that the corpus does
 * not tell which.
 */
final class Example {
  final int[][] nodes;
  final int[][] edges;
  final long[] gold;

  /** The number of the style of its corpus; 0 is the style that is to be found later. */
  final int style;

  /** The number of the document that it is from, from 1 on; 0 if that is not known. */
  final int document;

  private Example(int[][] nodes, int[][] edges, long[] gold, int style, int document) {
    this.nodes = nodes;
    this.edges = edges;
    this.gold = gold;
    this.style = style;
    this.document = document;
  }

  /** Returns this example as one of a style and a document. */
  Example from(int styleNumber, int documentNumber) {
    return new Example(nodes, edges, gold, styleNumber, documentNumber);
  }

  /** Returns an example of which each token has one right label. */
  public static Example of(Features features, int[] labels) {
    long[] gold = new long[features.tokens()];
    for (int t = 0; t < gold.length; t++) {
      gold[t] = 1L << labels[t];
    }
    return of(features, gold);
  }

  /** Returns an example of which each token has one or more labels that may be right, as bits. */
  public static Example of(Features features, long[] gold) {
    int n = features.tokens();
    int[][] nodes = new int[n][];
    int[][] edges = new int[n][];
    for (int t = 0; t < n; t++) {
      nodes[t] = features.node(t);
      edges[t] = features.edge(t);
    }
    return new Example(nodes, edges, gold.clone(), 0, 0);
  }

  int size() {
    return gold.length;
  }

  /** Returns the only right label of a token, -1 if there are more. */
  int label(int token) {
    return Long.bitCount(gold[token]) == 1 ? Long.numberOfTrailingZeros(gold[token]) : -1;
  }
}
