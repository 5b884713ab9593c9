package org.nutgraf.text.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nutgraf.text.Block;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Cuts a text into blocks at blank lines, at line ends where lines are paragraphs, and says what
 * each block is.
 */
public final class EnglishLayout {
  /** Wrapped text has no line longer than this (wire copy: 72–80, mail: up to 100). */
  private static final int WRAP_MAX = 100;

  private static final int WRAP_MIN = 45;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Boolean> blankBefore = new ArrayList<>();

  private EnglishLayout(String text) {
    this.text = text;
  }

  /** Returns the blocks of a text in order. */
  public static List<Block> blocks(String text) {
    EnglishLayout layout = new EnglishLayout(text);
    layout.cutLines();
    return new BlockKinds(text, layout.paragraphs()).blocks();
  }

  private void cutLines() {
    int start = 0;
    boolean blank = true;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isLineEnd(text.charAt(i))) {
        continue;
      }
      int from = start;
      int to = i;
      while (from < to && TokenTable.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && TokenTable.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Span(from, to));
        blankBefore.add(blank);
        blank = false;
      } else if (!(i < text.length()
          && text.charAt(i) == '\n'
          && i > 0
          && text.charAt(i - 1) == '\r')) {
        blank = true;
      }
      start = i + 1;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000b';
  }

  private List<Span> paragraphs() {
    if (isDoubleSpaced()) {
      Collections.fill(blankBefore.subList(1, lines.size()), false);
    }
    int wrap = wrapWidth();
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (!blankBefore.get(i) && goesOn(i, wrap)) {
        int last = out.size() - 1;
        out.set(last, out.get(last).union(line));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  /** Tells whether a blank line follows every line of wrapped text, as some converters leave it. */
  private boolean isDoubleSpaced() {
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!blankBefore.get(i)) {
        return false;
      }
      boolean goesOn =
          Character.isLowerCase(text.charAt(lines.get(i).start()))
              && Character.isLetterOrDigit(text.charAt(lines.get(i - 1).end() - 1));
      broken += goesOn ? 1 : 0;
    }
    return broken >= 3 && broken >= 0.3 * lines.size();
  }

  /** The width at which the text is wrapped, or 0 if a line is a paragraph. */
  private int wrapWidth() {
    int max = 0;
    int inner = 0;
    int full = 0;
    for (Span line : lines) {
      max = Math.max(max, line.length());
    }
    if (max > WRAP_MAX || max < WRAP_MIN) {
      return 0;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!blankBefore.get(i + 1)) {
        inner++;
        full += lines.get(i).length() + firstWord(i + 1) >= 0.8 * max ? 1 : 0;
      }
    }
    return inner >= 3 && full >= 0.6 * inner ? max : 0;
  }

  private int firstWord(int line) {
    Span span = lines.get(line);
    int end = span.start();
    while (end < span.end() && !TokenTable.isSpace(text.charAt(end))) {
      end++;
    }
    return end - span.start();
  }

  private boolean goesOn(int i, int wrap) {
    Span before = lines.get(i - 1);
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(lines.get(i).start());
    if (BlockKinds.isBullet(text, lines.get(i))) {
      return false;
    }
    if (wrap > 0) {
      return before.length() + firstWord(i) >= 0.75 * wrap;
    }
    return Character.isLowerCase(first)
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';');
  }
}
