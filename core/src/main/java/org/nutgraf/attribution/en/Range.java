package org.nutgraf.attribution.en;

import java.util.List;
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

  /** Returns ranges as pairs: the first token of each and the one after its last. */
  static List<int[]> bounds(List<Range> ranges) {
    return ranges.stream().map(range -> new int[] {range.from, range.to}).toList();
  }

  Span span(TokenTable words) {
    return words.span(from, to);
  }
}
