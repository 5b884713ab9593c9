package org.nutgraf.attribution.en;

import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * A half-open range of tokens.
 *
 * @param from the first token
 * @param to the token after the last
 */
record Range(int from, int to) {
  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  int size() {
    return to - from;
  }

  Span span(TokenTable words) {
    return words.span(from, to);
  }
}
