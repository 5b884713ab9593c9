package org.nutgraf.tagger;

import java.util.Arrays;

/**
 * The allowed transitions between labels, numbered: those into the first label, by what they come
 * from, then those into the second and so on, and last those from the beginning. Immutable.
 */
final class Transitions {
  private static final int NONE = -1;

  private final int size;
  private final int count;
  private final int[] numbers;

  /** The labels that may stand before each label. */
  private final int[][] before;

  Transitions(Labels labels) {
    size = labels.size();
    numbers = new int[(size + 1) * size];
    before = new int[size][];
    Arrays.fill(numbers, NONE);
    int next = 0;
    for (int b = 0; b < size; b++) {
      int[] list = new int[size];
      int length = 0;
      for (int a = 0; a < size; a++) {
        if (labels.allowed(a, b)) {
          list[length++] = a;
          numbers[a * size + b] = next++;
        }
      }
      before[b] = Arrays.copyOf(list, length);
    }
    for (int b = 0; b < size; b++) {
      if (labels.allowed(size, b)) {
        numbers[size * size + b] = next++;
      }
    }
    count = next;
  }

  /** Returns how many there are. */
  int count() {
    return count;
  }

  /** Returns the labels that may stand before a label, in the order of the numbers. Not copied. */
  int[] before(int label) {
    return before[label];
  }

  /**
   * Returns the number of a transition, or a negative one if it is not allowed.
   *
   * @param from the first label, the number of labels for the beginning
   */
  int number(int from, int to) {
    return numbers[from * size + to];
  }

  /**
   * Returns the number of a transition, or a negative one if it is not allowed.
   *
   * @param column its column in the rows of a model
   */
  int number(int column) {
    return column < numbers.length ? numbers[column] : NONE;
  }
}
