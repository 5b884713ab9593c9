package org.nutgraf.tagger;

/**
 * The weights of features of transitions, by the number of the transition. Rows with weights for
 * many of them, which are the frequent ones, are kept whole, to be added several at a time.
 * Immutable and thread-safe.
 */
final class EdgeTable {
  private static final int PART = 4;

  private final int mask;
  private final int[] keys;
  private final int[] rowOf;
  private final int[][] whole;
  private final int[] starts;
  private final int[] cells;

  EdgeTable(StoredRows rows, Transitions transitions) {
    int capacity = Integer.highestOneBit(Math.max(4, rows.size())) * 4;
    mask = capacity - 1;
    keys = new int[capacity];
    rowOf = new int[capacity];
    whole = new int[rows.size()][];
    starts = new int[rows.size() + 1];
    cells = new int[rows.cells()];
    int cell = 0;
    int size = 0;
    for (int row = 0; row < rows.size(); row++) {
      enter(rows.keys[row], row);
      for (int end = cell + rows.length(row); cell < end; cell++) {
        int number = transitions.number(rows.columns[cell] & 0xff);
        if (number >= 0) {
          cells[size++] = WeightRows.cell(number, rows.weight(cell));
        }
      }
      starts[row + 1] = size;
      if ((size - starts[row]) * PART > transitions.count()) {
        whole[row] = new int[transitions.count()];
        addCells(row, whole[row]);
      }
    }
  }

  private void enter(int key, int row) {
    int slot = key & mask;
    while (keys[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    rowOf[slot] = row;
  }

  /** Adds the rows of {@code features[from..to)} to sums, one for each transition. */
  void addTo(int[] features, int from, int to, int[] sums) {
    for (int i = from; i < to; i++) {
      int slot = features[i] & mask;
      while (keys[slot] != 0 && keys[slot] != features[i]) {
        slot = slot + 1 & mask;
      }
      if (keys[slot] != 0) {
        add(rowOf[slot], sums);
      }
    }
  }

  private void add(int row, int[] sums) {
    int[] all = whole[row];
    if (all == null) {
      addCells(row, sums);
      return;
    }
    for (int k = 0; k < all.length; k++) {
      sums[k] += all[k];
    }
  }

  private void addCells(int row, int[] sums) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      sums[cells[i] & 0xff] += cells[i] >> 8;
    }
  }
}
