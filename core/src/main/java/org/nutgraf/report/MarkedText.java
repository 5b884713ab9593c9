package org.nutgraf.report;

import java.util.Arrays;

/**
 * Walks through the layers of a text at once and writes it with its marks nested: where the marks
 * of two layers cross, the inner one is closed and opened again, so that none is lost. Linear in
 * the text and the pieces.
 */
final class MarkedText {
  private static final Mark[] MARKS = Mark.values();

  private final String text;
  private final Html out;
  private final Opener opener;
  private final Pieces[] layers = new Pieces[MARKS.length];
  private final int[] next = new int[MARKS.length];
  private final int[] opened = new int[MARKS.length];

  /** Opens the element of a mark. */
  interface Opener {
    void open(Mark mark, int owner);
  }

  MarkedText(String text, Layers layers, Html out, Opener opener) {
    this.text = text;
    this.out = out;
    this.opener = opener;
    for (int i = 0; i < MARKS.length; i++) {
      this.layers[i] = layers.of(MARKS[i]);
    }
    Arrays.fill(opened, -1);
  }

  /** Writes a stretch of the text, which lies behind those written before. */
  void write(int from, int to) {
    int at = from;
    while (at < to) {
      int until = reopen(at, to);
      out.text(text, at, until);
      at = until;
    }
    closeFrom(0);
  }

  /** Opens and closes what a place needs; returns where the next change is. */
  private int reopen(int at, int to) {
    int until = to;
    int changed = layers.length;
    for (int i = layers.length - 1; i >= 0; i--) {
      Pieces pieces = layers[i];
      while (next[i] < pieces.size() && pieces.end(next[i]) <= at) {
        next[i]++;
      }
      boolean exists = next[i] < pieces.size();
      boolean inside = exists && pieces.start(next[i]) <= at;
      if (exists) {
        until = Math.min(until, inside ? pieces.end(next[i]) : pieces.start(next[i]));
      }
      if (opened[i] != (inside ? next[i] : -1)) {
        changed = i;
      }
    }
    closeFrom(changed);
    for (int i = changed; i < layers.length; i++) {
      if (next[i] < layers[i].size() && layers[i].start(next[i]) <= at) {
        open(i);
      }
    }
    return until;
  }

  private void open(int layer) {
    int piece = next[layer];
    opened[layer] = piece;
    opener.open(MARKS[layer], layers[layer].owner(piece));
  }

  private void closeFrom(int layer) {
    for (int i = layers.length - 1; i >= layer; i--) {
      if (opened[i] >= 0) {
        out.close();
        opened[i] = -1;
      }
    }
  }
}
