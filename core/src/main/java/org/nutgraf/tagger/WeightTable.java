package org.nutgraf.tagger;

import java.util.Arrays;

/**
 * Sparse rows of weights under hashed features: open addressing from feature to row, and for each
 * row the columns that are not 0, each packed with its fixed-point weight into one int. Immutable
 * and thread-safe.
 *
 * <p>Nearly all time of a tagger goes into waiting for these tables to come out of memory. A slot
 * therefore holds all that is known of a row, and the features of a token are looked up together,
 * so that the waits overlap.
 */
final class WeightTable {
  /** Fixed-point weights count in units of 1/1024. */
  static final int ONE = 1024;

  static final int MAX_WEIGHT = (1 << 23) - 1;
  static final int MAX_COLUMNS = 256;
  private static final int MAX_CELLS = 1 << 24;

  private final int[] keys;
  private final int[] starts;
  private final int[] cells;
  private final int mask;

  /**
   * The feature in the high half; in the low half where its cells begin (24 bits) and their number
   * less one (8 bits). 0 if the slot is free.
   */
  private final long[] slots;

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
    slots = new long[capacity];
    if (cells.length > MAX_CELLS) {
      throw new IllegalArgumentException(cells.length + " weights are too many");
    }
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      int count = starts[row + 1] - starts[row];
      if (count < 1 || count > MAX_COLUMNS) {
        throw new IllegalArgumentException("a row of " + count + " weights");
      }
      slots[slot] = (long) keys[row] << 32 | (long) starts[row] << 8 | count - 1;
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
    long entry = find(feature, slots[feature & mask]);
    if (entry != 0) {
      add((int) entry, sums, offset);
    }
  }

  /**
   * Adds the rows of {@code features[from..to)} to {@code sums[offset..]}.
   *
   * @param scratch room for one number a feature
   */
  void addTo(int[] features, int from, int to, long[] scratch, int[] sums, int offset) {
    int count = to - from;
    for (int i = 0; i < count; i++) {
      scratch[i] = slots[features[from + i] & mask];
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      long entry = find(features[from + i], scratch[i]);
      scratch[found] = entry;
      found += entry != 0 ? 1 : 0;
    }
    for (int i = 0; i < found; i++) {
      add((int) scratch[i], sums, offset);
    }
  }

  /** Returns the entry of a feature, or 0; {@code entry} stands in its first slot. */
  private long find(int feature, long entry) {
    int slot = feature & mask;
    long at = entry;
    while (at != 0 && (int) (at >>> 32) != feature) {
      slot = slot + 1 & mask;
      at = slots[slot];
    }
    return at;
  }

  private void add(int place, int[] sums, int offset) {
    int start = place >>> 8;
    int end = start + (place & 0xff);
    for (int i = start; i <= end; i++) {
      int cell = cells[i];
      sums[offset + (cell & 0xff)] += cell >> 8;
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
