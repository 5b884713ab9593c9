package org.nutgraf.attribution.en;

import java.util.Arrays;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Which tokens stand inside quotation marks. Double marks, curly or straight, count; single ones
 * where a block has no double ones, or as curly pairs. A closing mark where a quotation begins is
 * taken for an opening one. A quotation inside another is part of it. A quotation that a block
 * opens and does not close runs to the block's end. Immutable and thread-safe.
 */
final class Quotations {
  static final int OUTSIDE = 0;
  static final int INSIDE = 1;
  static final int OPENING = 2;
  static final int CLOSING = 3;

  /** So far is looked for the end of a quotation around another, so that time stays linear. */
  private static final int LONGEST = 300;

  private final byte[] state;
  private final int[] open;
  private final int[] close;

  private Quotations(int size) {
    state = new byte[size];
    open = new int[size];
    close = new int[size];
    Arrays.fill(open, -1);
    Arrays.fill(close, -1);
  }

  static Quotations of(TokenTable words) {
    Quotations q = new Quotations(words.size());
    int sentences = words.sentenceCount();
    for (int s = 0; s < sentences; ) {
      int e = s + 1;
      while (e < sentences && words.blockOf(e) == words.blockOf(s)) {
        e++;
      }
      q.scan(words, words.sentenceStart(s), words.sentenceEnd(e - 1));
      s = e;
    }
    return q;
  }

  private void scan(TokenTable words, int from, int to) {
    boolean doubles = false;
    for (int i = from; i < to && !doubles; i++) {
      doubles = words.has(i, Shape.QUOTE) && isDouble(words, i);
    }
    int opened = -1;
    int nested = 0;
    for (int i = from; i < to; i++) {
      if (!words.has(i, Shape.QUOTE)) {
        continue;
      }
      boolean counts = doubles ? isDouble(words, i) : !isDouble(words, i);
      if (!counts) {
        continue;
      }
      if (opens(words, i, opened >= 0, doubles, from, to)) {
        if (opened >= 0 && isNested(words, i, to)) {
          nested++;
        } else {
          opened = i;
        }
      } else if (nested > 0) {
        nested--;
      } else if (opened >= 0) {
        mark(opened, i, to);
        opened = -1;
      }
    }
    if (opened >= 0 && doubles) {
      mark(opened, to, to);
    }
  }

  /** Whether after a curly mark that opens inside a quotation one more mark closes than opens. */
  private static boolean isNested(TokenTable words, int open, int to) {
    if (words.firstChar(open) != '\u201c') {
      return false;
    }
    int depth = 1;
    int end = Math.min(to, open + LONGEST);
    for (int i = open + 1; i < end && depth >= 0; i++) {
      char c = words.firstChar(i);
      depth += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
    }
    return depth < 0;
  }

  private static boolean isDouble(TokenTable words, int i) {
    char c = words.firstChar(i);
    return c == '"'
        || c >= '\u201c' && c <= '\u201f'
        || c == '\u00ab'
        || c == '\u00bb'
        || words.length(i) == 2;
  }

  private static boolean opens(
      TokenTable words, int i, boolean inside, boolean doubles, int from, int to) {
    char c = words.firstChar(i);
    if (c == '\u201c' || c == '\u201e' || c == '\u00ab' || c == '`') {
      return true;
    }
    boolean spaceBefore = i == from || words.has(i, Shape.SPACE_BEFORE);
    boolean joined = i + 1 < to && words.touchesPrevious(i + 1);
    if (c == '\u201d' || c == '\u00bb') {
      return !inside && spaceBefore && joined;
    }
    if (doubles) {
      return !inside;
    }
    return c == '\u2018' ? joined : !inside && spaceBefore && joined;
  }

  private void mark(int from, int to, int limit) {
    state[from] = OPENING;
    open[from] = from;
    close[from] = to;
    for (int i = from + 1; i < to; i++) {
      state[i] = INSIDE;
      open[i] = from;
      close[i] = to;
    }
    if (to < limit) {
      state[to] = CLOSING;
      open[to] = from;
      close[to] = to;
    }
  }

  /** Returns the state of a token. */
  int state(int token) {
    return state[token];
  }

  /** Returns whether a token is quoted, the marks included. */
  boolean isQuoted(int token) {
    return state[token] != OUTSIDE;
  }

  /** Returns the opening mark of the quotation around a token, or -1. */
  int open(int token) {
    return open[token];
  }

  /** Returns the closing mark, or the block's end if it is not closed; -1 outside. */
  int close(int token) {
    return close[token];
  }
}
