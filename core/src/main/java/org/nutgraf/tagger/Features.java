package org.nutgraf.tagger;

import java.util.Arrays;

/**
 * The hashed features of the tokens of one sequence, and those of the transitions into each token.
 * A feature is a template number with up to three values, hashed to one int that is never 0. Reused
 * from sequence to sequence; for one thread.
 *
 * @since 0.1.0
 */
public final class Features {
  private int[] hashes = new int[1024];
  private int[] nodeEnds = new int[64];
  private int[] edgeEnds = new int[64];
  private int[] scratch = new int[256];
  private int tokens;
  private int size;

  /** Makes an empty buffer. */
  public Features() {}

  /**
   * {@return the hash of a feature}
   *
   * @param template the number of its template
   * @param a its value
   */
  public static int hash(int template, int a) {
    int h = a * 0x9E3779B1 + template * 0x85EBCA6B;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    h = (h ^ h >>> 12) * 0x297A2D39;
    h ^= h >>> 15;
    return h == 0 ? 1 : h;
  }

  /**
   * {@return the hash of a feature of two values}
   *
   * @param template the number of its template
   * @param a its first value
   * @param b its second value
   */
  public static int hash(int template, int a, int b) {
    return hash(template, (a ^ a >>> 16) * 0x85EBCA77 + Integer.rotateLeft(b * 0x27D4EB2F, 13));
  }

  /**
   * {@return the hash of a feature of three values}
   *
   * @param template the number of its template
   * @param a its first value
   * @param b its second value
   * @param c its third value
   */
  public static int hash(int template, int a, int b, int c) {
    return hash(
        template, (a ^ a >>> 16) * 0x85EBCA77 + Integer.rotateLeft(b * 0x27D4EB2F, 13), c + 1);
  }

  /** Forgets everything, for the next sequence. */
  public void clear() {
    tokens = 0;
    size = 0;
  }

  /** Begins the next token. Its own features come first, those of the transition into it after. */
  public void token() {
    if (tokens == nodeEnds.length) {
      nodeEnds = Arrays.copyOf(nodeEnds, tokens * 2);
      edgeEnds = Arrays.copyOf(edgeEnds, tokens * 2);
    }
    nodeEnds[tokens] = size;
    edgeEnds[tokens++] = size;
  }

  /**
   * Adds a feature of the current token.
   *
   * @param template the number of its template
   * @param a its value
   */
  public void add(int template, int a) {
    addHash(hash(template, a));
  }

  /**
   * Adds a feature of the current token.
   *
   * @param template the number of its template
   * @param a its first value
   * @param b its second value
   */
  public void add(int template, int a, int b) {
    addHash(hash(template, a, b));
  }

  /**
   * Adds a feature of the current token.
   *
   * @param template the number of its template
   * @param a its first value
   * @param b its second value
   * @param c its third value
   */
  public void add(int template, int a, int b, int c) {
    addHash(hash(template, a, b, c));
  }

  /**
   * Adds a feature of the current token that is already hashed.
   *
   * @param hash the hash, not 0
   */
  public void addHash(int hash) {
    if (edgeEnds[tokens - 1] != nodeEnds[tokens - 1]) {
      throw new IllegalStateException("a token's own features come before those of its transition");
    }
    push(hash);
    nodeEnds[tokens - 1] = size;
    edgeEnds[tokens - 1] = size;
  }

  /**
   * Adds a feature of the transition into the current token.
   *
   * @param template the number of its template
   * @param a its value
   */
  public void addEdge(int template, int a) {
    addEdgeHash(hash(template, a));
  }

  /**
   * Adds a feature of the transition into the current token.
   *
   * @param template the number of its template
   * @param a its first value
   * @param b its second value
   */
  public void addEdge(int template, int a, int b) {
    addEdgeHash(hash(template, a, b));
  }

  /**
   * Adds a feature of the transition into the current token that is already hashed.
   *
   * @param hash the hash, not 0
   */
  public void addEdgeHash(int hash) {
    push(hash);
    edgeEnds[tokens - 1] = size;
  }

  private void push(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** {@return the number of tokens begun} */
  public int tokens() {
    return tokens;
  }

  /**
   * {@return the features of a token, copied}
   *
   * @param token the token
   */
  public int[] node(int token) {
    return Arrays.copyOfRange(hashes, nodeStart(token), nodeEnds[token]);
  }

  /**
   * {@return the features of the transition into a token, copied}
   *
   * @param token the token
   */
  public int[] edge(int token) {
    return Arrays.copyOfRange(hashes, nodeEnds[token], edgeEnds[token]);
  }

  /**
   * Adds the weights of the last token's own features to the sums of the labels.
   *
   * @param model the model
   * @param sums sums, one for each label from {@code offset} on
   * @param offset where they begin
   */
  public void addTo(LinearModel model, int[] sums, int offset) {
    addNodes(model, tokens - 1, sums, offset);
  }

  void addNodes(LinearModel model, int token, int[] sums, int offset) {
    int from = nodeStart(token);
    int to = nodeEnds[token];
    model.addTo(hashes, from, to, scratch(to - from), sums, offset);
  }

  void addEdges(LinearModel model, int token, int[] sums) {
    model.addEdgesTo(hashes, nodeEnds[token], edgeEnds[token], sums);
  }

  private int[] scratch(int count) {
    if (scratch.length < count) {
      scratch = new int[count * 2];
    }
    return scratch;
  }

  private int nodeStart(int token) {
    return token == 0 ? 0 : edgeEnds[token - 1];
  }
}
