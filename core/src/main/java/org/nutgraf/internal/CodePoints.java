package org.nutgraf.internal;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into counts of Unicode code points. Immutable. */
public final class CodePoints {
  private static final CodePoints NONE = new CodePoints(new int[0]);

  /** The low halves of surrogate pairs, ascending; each takes one from every offset behind it. */
  private final int[] lows;

  private CodePoints(int[] lows) {
    this.lows = lows;
  }

  /** {@return what leaves every offset as it is} */
  public static CodePoints none() {
    return NONE;
  }

  /**
   * {@return what counts the code points of a text}
   *
   * @param text the text; a half of a pair that stands alone counts as one
   */
  public static CodePoints of(String text) {
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
    return new CodePoints(Arrays.copyOf(lows, count));
  }

  /**
   * {@return how many code points come before an offset}
   *
   * @param offset an offset in UTF-16 units
   */
  public int at(int offset) {
    if (lows.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(lows, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }
}
