package org.nutgraf.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of words in aligned columns, two blanks apart. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] right;

  Table(String... head) {
    right = new boolean[head.length];
    rows.add(head);
  }

  /** Aligns all columns from one on to the right, as figures are. */
  Table rightFrom(int column) {
    java.util.Arrays.fill(right, column, right.length, true);
    return this;
  }

  Table row(String... cells) {
    rows.add(cells);
    return this;
  }

  void print(PrintWriter out) {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String gap = " ".repeat(widths[i] - row[i].length());
        line.append(i == 0 ? "" : "  ").append(right[i] ? gap + row[i] : row[i] + gap);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
