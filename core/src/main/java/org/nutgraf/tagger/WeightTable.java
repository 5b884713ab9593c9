package org.nutgraf.tagger;

import java.util.Arrays;

/**
 * Sparse rows of weights under hashed features: open addressing from feature to row, and for each
 * row the columns that are not 0, each packed with its fixed-point weight into one int. Immutable
 * and thread-safe.
 */
final class WeightTable {
  /** Fixed-point weights count in units of 1/1024. */
  static final int ONE = 1024;

  static final int MAX_WEIGHT = (1 << 23) - 1;
  static final int MAX_COLUMNS = 256;

  private final int[] keys;
  private final int[] starts;
  private final int[] cells;
  private final int mask;
  private final int[] slotKeys;
  private final int[] slotRows;

  /**
   * Makes a table.
   *
   * @param keys the features, ascending, none 0
   * @param starts where the cells of each row begin, and the number of cells
   * @param cells column in the low 8 bits, weight in the high 24
   */
  WeightTable(int[] keys, int[] starts, int[] cells) {
    this.keys = keys;
    this.starts = starts;
    this.cells = cells;
    int capacity = Integer.highestOneBit(Math.max(4, keys.length)) * 4;
    if (keys.length * 3L < capacity) {
      capacity /= 2;
    }
    mask = capacity - 1;
    slotKeys = new int[capacity];
    slotRows = new int[capacity];
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & mask;
      while (slotKeys[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slotKeys[slot] = keys[row];
      slotRows[slot] = row;
    }
  }

  static int cell(int column, int weight) {
    return column | Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight)) << 8;
  }

  int rows() {
    return keys.length;
  }

  int key(int row) {
    return keys[row];
  }

  int start(int row) {
    return starts[row];
  }

  int cell(int index) {
    return cells[index];
  }

  int cells() {
    return cells.length;
  }

  /** Adds the row of a feature to {@code sums[offset..]}; nothing if it has none. */
  void addTo(int feature, int[] sums, int offset) {
    int slot = feature & mask;
    for (int key = slotKeys[slot]; key != 0; key = slotKeys[slot]) {
      if (key == feature) {
        int row = slotRows[slot];
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
          int cell = cells[i];
          sums[offset + (cell & 0xff)] += cell >> 8;
        }
        return;
      }
      slot = slot + 1 & mask;
    }
  }

  /** Collects rows in any order. */
  static final class Builder {
    private int[] keys = new int[1024];
    private int[] starts = new int[1025];
    private int[] cells = new int[4096];
    private int rows;

    void row(int key, int[] columns, int[] weights, int count) {
      if (key == 0) {
        throw new IllegalArgumentException("feature 0");
      }
      if (count == 0) {
        return;
      }
      int at = starts[rows];
      if (rows == keys.length) {
        keys = Arrays.copyOf(keys, rows * 2);
        starts = Arrays.copyOf(starts, rows * 2 + 1);
      }
      if (at + count > cells.length) {
        cells = Arrays.copyOf(cells, Math.max(cells.length * 2, at + count));
      }
      keys[rows++] = key;
      for (int i = 0; i < count; i++) {
        cells[at + i] = cell(columns[i], weights[i]);
      }
      starts[rows] = at + count;
    }

    WeightTable build() {
      long[] order = new long[rows];
      for (int i = 0; i < rows; i++) {
        order[i] = (long) keys[i] << 32 | i;
      }
      Arrays.sort(order);
      int[] sortedKeys = new int[rows];
      int[] sortedStarts = new int[rows + 1];
      int[] sortedCells = new int[starts[rows]];
      for (int i = 0; i < rows; i++) {
        int row = (int) order[i];
        int length = starts[row + 1] - starts[row];
        sortedKeys[i] = keys[row];
        if (i > 0 && sortedKeys[i] == sortedKeys[i - 1]) {
          throw new IllegalArgumentException("two rows for feature " + sortedKeys[i]);
        }
        System.arraycopy(cells, starts[row], sortedCells, sortedStarts[i], length);
        sortedStarts[i + 1] = sortedStarts[i] + length;
      }
      return new WeightTable(sortedKeys, sortedStarts, sortedCells);
    }
  }
}
