package org.nutgraf.tagger;

import java.util.Arrays;

/**
 * Sparse rows of weights by hashed feature, in the order of the features: what a trainer makes and
 * a file holds. Looked up in a {@link WeightTable}.
 */
final class WeightRows {
  static final int MAX_WEIGHT = (1 << 23) - 1;
  static final int MAX_COLUMNS = 256;

  private final int[] keys;
  private final int[] starts;
  private final int[] cells;

  /**
   * Holds rows.
   *
   * @param keys the features, ascending, none 0
   * @param starts where the cells of each row begin, and the number of cells
   * @param cells column in the low 8 bits, weight in the high 24
   */
  WeightRows(int[] keys, int[] starts, int[] cells) {
    this.keys = keys;
    this.starts = starts;
    this.cells = cells;
  }

  static int cell(int column, int weight) {
    return column | Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight)) << 8;
  }

  int size() {
    return keys.length;
  }

  int key(int row) {
    return keys[row];
  }

  /** Returns where the cells of a row begin, or their number for the row after the last. */
  int start(int row) {
    return starts[row];
  }

  int cells() {
    return cells.length;
  }

  int column(int cell) {
    return cells[cell] & 0xff;
  }

  int weight(int cell) {
    return cells[cell] >> 8;
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

    WeightRows build() {
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
      return new WeightRows(sortedKeys, sortedStarts, sortedCells);
    }
  }
}
