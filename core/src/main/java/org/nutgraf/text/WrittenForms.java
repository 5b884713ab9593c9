package org.nutgraf.text;

import java.util.Arrays;

/**
 * The distinct written forms of a text, numbered in the order of their first tokens. Immutable and
 * thread-safe.
 */
final class WrittenForms {
  private final int[] ofTokens;
  private final int[] firstTokens;

  private WrittenForms(int[] ofTokens, int[] firstTokens) {
    this.ofTokens = ofTokens;
    this.firstTokens = firstTokens;
  }

  /** Numbers the forms of the tokens that start and end here. */
  static WrittenForms of(String text, int[] starts, int[] ends) {
    int size = starts.length;
    int capacity = Integer.highestOneBit(Math.max(4, size)) * 4;
    int[] slots = new int[capacity];
    int[] firsts = new int[size];
    int[] numbers = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      int slot = hash(text, starts[i], ends[i]) * 0x9E3779B1 >>> 3 & (capacity - 1);
      while (slots[slot] != 0) {
        int other = firsts[slots[slot] - 1];
        if (same(text, starts[other], ends[other], starts[i], ends[i])) {
          break;
        }
        slot = (slot + 1) & (capacity - 1);
      }
      if (slots[slot] == 0) {
        firsts[count] = i;
        slots[slot] = ++count;
      }
      numbers[i] = slots[slot] - 1;
    }
    return new WrittenForms(numbers, Arrays.copyOf(firsts, count));
  }

  private static int hash(String text, int start, int end) {
    int h = 0;
    for (int k = start; k < end; k++) {
      h = 31 * h + text.charAt(k);
    }
    return h;
  }

  private static boolean same(String text, int start, int end, int otherStart, int otherEnd) {
    int length = end - start;
    return length == otherEnd - otherStart && text.regionMatches(start, text, otherStart, length);
  }

  int ofToken(int token) {
    return ofTokens[token];
  }

  int firstToken(int form) {
    return firstTokens[form];
  }

  int count() {
    return firstTokens.length;
  }
}
