package org.nutgraf.tagger;

/**
 * Sparse rows of weights under hashed features, to be added up. Weights are steps of a scale, one
 * byte each. Immutable and thread-safe.
 *
 * <p>Nearly all time of a tagger goes into waiting for these tables to come out of memory. They are
 * therefore as small as they can be: open addressing over one int a slot, and all that is known of
 * a row in one place. The features of a token are looked up together, so that the waits overlap.
 */
final class WeightTable {
  /** Fixed-point weights count in units of 1/1024. */
  static final int ONE = 1024;

  private static final int PLACE_BITS = 24;

  /** The weight of each step, by the step as an unsigned byte. */
  private final int[] scale;

  private final int size;
  private final int cells;
  private final int mask;

  /** Where a row stands in {@link #rows} (24 bits), and a mark of its feature; 0 if it is free. */
  private final int[] slots;

  /**
   * The rows: the feature, then halves of ints: the number of cells and the cells, each a column in
   * its low and a step in its high byte. A half left over at the end is a step of 0. None at 0.
   */
  private final int[] rows;

  /**
   * Makes a table.
   *
   * @throws IllegalArgumentException if all rows together have too many cells
   */
  WeightTable(StoredRows stored) {
    size = stored.size();
    cells = stored.cells();
    scale = stored.scale();
    int capacity = Integer.highestOneBit(Math.max(4, size)) * 8;
    if (size * 6L < capacity) {
      capacity /= 2;
    }
    mask = capacity - 1;
    slots = new int[capacity];
    rows = new int[place(stored)];
    int cell = 0;
    int at = 1;
    for (int row = 0; row < size; row++) {
      int count = stored.length(row);
      enter(stored.keys[row], at);
      rows[at] = stored.keys[row];
      at = pack(stored, cell, count, at + 1);
      cell += count;
    }
  }

  /** Packs the cells of a row and returns the place after it. */
  private int pack(StoredRows stored, int first, int count, int place) {
    int at = place;
    int cell = first + 1;
    int end = first + count;
    rows[at++] = count | stored.packed(first) << 16;
    while (cell + 1 < end) {
      rows[at++] = stored.packed(cell) | stored.packed(cell + 1) << 16;
      cell += 2;
    }
    if (cell < end) {
      rows[at++] = stored.packed(cell);
    }
    return at;
  }

  /** Returns where the row after the last will stand. */
  private static int place(StoredRows stored) {
    long place = 1;
    for (int row = 0; row < stored.size(); row++) {
      place += 2 + stored.length(row) / 2;
    }
    if (place > 1 << PLACE_BITS) {
      throw new IllegalArgumentException(stored.cells() + " weights are too many");
    }
    return (int) place;
  }

  private void enter(int key, int place) {
    int slot = key & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    slots[slot] = mark(key) << PLACE_BITS | place;
  }

  private static int mark(int key) {
    return key * 0x9E3779B1 >>> PLACE_BITS;
  }

  /** Returns the number of rows. */
  int size() {
    return size;
  }

  /** Returns the number of cells. */
  int cells() {
    return cells;
  }

  /** Returns the rows as they were before they were packed, but for rounding. */
  WeightRows unpacked() {
    int[] keys = new int[size];
    int[] starts = new int[size + 1];
    int[] out = new int[cells];
    int cell = 0;
    int at = 1;
    for (int row = 0; row < size; row++) {
      keys[row] = rows[at];
      int count = rows[at + 1] & 0xffff;
      for (int i = 1; i <= count; i++) {
        int packed = rows[at + 1 + i / 2] >>> 16 * (i & 1);
        out[cell++] = WeightRows.cell(packed & 0xff, scale[packed >>> 8 & 0xff]);
      }
      starts[row + 1] = cell;
      at += 2 + count / 2;
    }
    return new WeightRows(keys, starts, out);
  }

  /** Adds the row of a feature to {@code sums[offset..]}; nothing if it has none. */
  void addTo(int feature, int[] sums, int offset) {
    int place = find(feature, slots[feature & mask]);
    if (place != 0) {
      add(place, sums, offset);
    }
  }

  /**
   * Adds the rows of {@code features[from..to)} to {@code sums[offset..]}.
   *
   * @param scratch room for one number a feature
   */
  void addTo(int[] features, int from, int to, int[] scratch, int[] sums, int offset) {
    int count = to - from;
    for (int i = 0; i < count; i++) {
      scratch[i] = slots[features[from + i] & mask];
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      int place = find(features[from + i], scratch[i]);
      scratch[found] = place;
      found += place != 0 ? 1 : 0;
    }
    for (int i = 0; i < found; i++) {
      add(scratch[i], sums, offset);
    }
  }

  /** Returns the place of a feature's row, or 0; {@code entry} stands in its first slot. */
  private int find(int feature, int entry) {
    int slot = feature & mask;
    int mark = mark(feature);
    int at = entry;
    while (at != 0) {
      int place = at & (1 << PLACE_BITS) - 1;
      if (at >>> PLACE_BITS == mark && rows[place] == feature) {
        return place;
      }
      slot = slot + 1 & mask;
      at = slots[slot];
    }
    return 0;
  }

  private void add(int place, int[] sums, int offset) {
    int at = place + 1;
    int head = rows[at];
    int last = at + (head & 0xffff) / 2;
    sums[offset + (head >>> 16 & 0xff)] += scale[head >>> 24];
    while (at < last) {
      int pair = rows[++at];
      sums[offset + (pair & 0xff)] += scale[pair >>> 8 & 0xff];
      sums[offset + (pair >>> 16 & 0xff)] += scale[pair >>> 24];
    }
  }
}
