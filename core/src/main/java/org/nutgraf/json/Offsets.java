package org.nutgraf.json;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into the offsets of a unit. */
final class Offsets {
  private static final int[] NONE = new int[0];

  /** The low halves of surrogate pairs, ascending; each takes one from every offset behind it. */
  private final int[] lows;

  private Offsets(int[] lows) {
    this.lows = lows;
  }

  static Offsets of(String text, OffsetUnit unit) {
    if (unit == OffsetUnit.UTF16) {
      return new Offsets(NONE);
    }
    int[] lows = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == lows.length) {
          lows = Arrays.copyOf(lows, count * 2);
        }
        lows[count++] = i;
      }
    }
    return new Offsets(Arrays.copyOf(lows, count));
  }

  int at(int offset) {
    if (lows.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(lows, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }
}
