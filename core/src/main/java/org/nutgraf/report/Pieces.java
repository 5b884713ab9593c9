package org.nutgraf.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.text.Span;

/**
 * The stretches of one layer that the reader sees: where marks of the layer overlap, the one that
 * began last is on top. Pieces are apart, in text order, and found in linear time after sorting.
 */
final class Pieces {
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] owners = new int[16];
  private int size;

  /** A mark that was made: where it stands and the number of what it marks. */
  record Made(Span span, int owner) {}

  static Pieces of(List<Made> marks) {
    Made[] sorted = marks.toArray(new Made[0]);
    Arrays.sort(
        sorted,
        Comparator.comparingInt((Made m) -> m.span().start())
            .thenComparing(Comparator.comparingInt((Made m) -> m.span().end()).reversed()));
    Pieces pieces = new Pieces();
    pieces.sweep(sorted);
    return pieces;
  }

  private void sweep(Made[] sorted) {
    int[] stack = new int[sorted.length];
    int depth = 0;
    int at = 0;
    for (int i = 0; i < sorted.length; i++) {
      int start = sorted[i].span().start();
      while (depth > 0 && sorted[stack[depth - 1]].span().end() <= start) {
        at = add(at, sorted[stack[--depth]]);
      }
      if (depth > 0) {
        add(at, start, sorted[stack[depth - 1]].owner());
      }
      at = Math.max(at, start);
      stack[depth++] = i;
    }
    while (depth > 0) {
      at = add(at, sorted[stack[--depth]]);
    }
  }

  private int add(int from, Made made) {
    add(from, made.span().end(), made.owner());
    return Math.max(from, made.span().end());
  }

  private void add(int from, int to, int owner) {
    if (to <= from) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      owners = Arrays.copyOf(owners, size * 2);
    }
    starts[size] = from;
    ends[size] = to;
    owners[size++] = owner;
  }

  int size() {
    return size;
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** The number of what a piece marks. */
  int owner(int piece) {
    return owners[piece];
  }
}
