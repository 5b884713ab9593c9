package org.nutgraf.tagger;

/**
 * Sparse rows of weights as a file holds them: weights are steps of a scale, one byte each.
 * Immutable.
 */
final class StoredRows {
  /** The most steps of the scale; as many again are negative. */
  static final int STEPS = 127;

  final int[] keys;
  final byte[] columns;
  private final short[] lengths;
  private final byte[] steps;
  private final int[] scale;

  /**
   * Holds rows.
   *
   * @param keys the features, none 0, none twice
   * @param lengths the number of cells of each row, as unsigned shorts
   * @param columns the column of each cell, as an unsigned byte
   * @param steps the step of the weight of each cell
   * @param scale the weight of each step from 0 to {@link #STEPS}; that of 0 is 0
   * @throws IllegalArgumentException if a row has no cells or too many
   */
  StoredRows(int[] keys, short[] lengths, byte[] columns, byte[] steps, int[] scale) {
    this.keys = keys;
    this.columns = columns;
    this.lengths = lengths;
    this.steps = steps;
    this.scale = new int[2 * (STEPS + 1)];
    for (int step = 1; step <= STEPS; step++) {
      this.scale[step] = scale[step];
      this.scale[-step & 0xff] = -scale[step];
    }
    for (int row = 0; row < size(); row++) {
      if (length(row) < 1 || length(row) > WeightRows.MAX_COLUMNS) {
        throw new IllegalArgumentException("a row of " + length(row) + " weights");
      }
    }
  }

  int size() {
    return keys.length;
  }

  int cells() {
    return columns.length;
  }

  /** Returns the number of cells of a row. */
  int length(int row) {
    return lengths[row] & 0xffff;
  }

  /** Returns the weight of each step, by the step as an unsigned byte. Not copied. */
  int[] scale() {
    return scale;
  }

  /** Returns a cell in 16 bits: its column in the low byte, the step of its weight in the high. */
  int packed(int cell) {
    return columns[cell] & 0xff | (steps[cell] & 0xff) << 8;
  }

  int weight(int cell) {
    return scale[steps[cell] & 0xff];
  }

  WeightRows unpacked() {
    int[] starts = new int[size() + 1];
    for (int row = 0; row < size(); row++) {
      starts[row + 1] = starts[row] + length(row);
    }
    int[] cells = new int[cells()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = WeightRows.cell(columns[i] & 0xff, weight(i));
    }
    return new WeightRows(keys, starts, cells);
  }
}
