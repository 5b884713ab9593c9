package org.nutgraf.text.en;

import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/**
 * Watches the tokens of one block go by and marks the ends of sentences: after . ? ! … and the
 * closing marks behind them, unless what follows goes on with the sentence. Hands the tokens on to
 * the table's builder.
 */
final class SentenceEnds {
  private static final int DATELINE_CHARS = 60;
  private static final Lexicon SAYING =
      Lexicon.ofWords(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "told",
          "wrote",
          "writes",
          "shouted",
          "cried",
          "replied",
          "answered",
          "wondered",
          "exclaimed",
          "tweeted",
          "posted",
          "joked",
          "yelled",
          "chanted",
          "declared",
          "recalled");

  private enum State {
    INSIDE,
    END,
    ABBREVIATION,
    QUESTION
  }

  private final String text;
  private final int blockStart;
  private final int blockEnd;
  private final TokenTable.Builder out;
  private State state = State.INSIDE;
  private int count;
  private int closers;
  private int depth;
  private int previousEnd;

  SentenceEnds(String text, int blockStart, int blockEnd, TokenTable.Builder out) {
    this.text = text;
    this.blockStart = blockStart;
    this.blockEnd = blockEnd;
    this.out = out;
    previousEnd = blockStart;
  }

  void token(int start, int end) {
    char c = text.charAt(start);
    if (state != State.INSIDE && !closes(start, end, c)) {
      if (begins(start, c)) {
        out.endSentence();
        depth = 0;
      }
      state = State.INSIDE;
    } else if (state != State.INSIDE) {
      closers++;
    }
    out.token(start, end);
    count++;
    if (c == '(' || c == '[') {
      depth++;
    } else if ((c == ')' || c == ']') && depth > 0) {
      depth--;
    }
    State next = after(start, end, c);
    if (next != State.INSIDE) {
      state = next;
      closers = 0;
    }
    if (state == State.INSIDE
        && end - start <= 2
        && isDash(c)
        && start - blockStart < DATELINE_CHARS
        && dateline(start)) {
      out.endSentence();
    }
    previousEnd = end;
  }

  private State after(int start, int end, char c) {
    char last = text.charAt(end - 1);
    if (c == '.') {
      boolean listNumber = count == 2 && start > blockStart && digits(blockStart, start);
      return end - start == 2 || listNumber ? State.INSIDE : State.END;
    }
    if (c == '?' || c == '!') {
      return State.QUESTION;
    }
    if (c == '\u2026' || c == '\u3002') {
      return State.END;
    }
    if (last == '.' && end - start > 1) {
      int kind = Abbreviations.LEXICON.find(Fold.hash(text, start, end - 1), text, start, end - 1);
      boolean initial = end - start == 2;
      return kind == Abbreviations.BEFORE_NAME || kind == Abbreviations.BEFORE_NUMBER || initial
          ? State.INSIDE
          : State.ABBREVIATION;
    }
    return State.INSIDE;
  }

  /** Tells whether a token closes what ended before it: quotation marks and brackets. */
  private boolean closes(int start, int end, char c) {
    if (c == ')' || c == ']' || c == '\u201d' || c == '\u00bb') {
      return true;
    }
    boolean touching = start == previousEnd;
    if (c == '.' || c == '?' || c == '!') {
      return touching;
    }
    boolean mark = c == '"' || (c == '\'' || c == '\u2019') && end - start <= 2;
    boolean beforeSpace = end == blockEnd || TokenTable.isSpace(text.charAt(end)) || closesAt(end);
    return mark && (touching || c == '\u2019') && beforeSpace && closers < 3;
  }

  private boolean closesAt(int at) {
    char c = text.charAt(at);
    return c == '"' || c == '\u201d' || c == ')' || c == '\u2019' || c == '\'';
  }

  private boolean begins(int start, char c) {
    boolean spaced = start > previousEnd;
    boolean opening =
        c == '"'
            || c == '\u201c'
            || c == '\u2018'
            || c == '\''
            || c == '('
            || c == '['
            || c == '\u00ab';
    if (!spaced && closers == 0 && !(opening && c != '"' && c != '\'')) {
      return Character.isUpperCase(c)
          && state != State.ABBREVIATION
          && start - 1 >= blockStart
          && longWordBefore(start - 2);
    }
    if (state == State.ABBREVIATION) {
      int end = wordEnd(start);
      return (Character.isUpperCase(c)
              && Abbreviations.STARTERS.find(Fold.hash(text, start, end), text, start, end) != 0)
          || c == '\u201c';
    }
    if (state == State.QUESTION && (closers > 0 || depth > 0) && Character.isUpperCase(c)) {
      return !sayingFollows(start);
    }
    if (depth > 0 && closers == 0 && !Character.isUpperCase(c)) {
      return false;
    }
    return opening
        || c == '\u2022'
        || Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isTitleCase(c)
        || c == '$'
        || c == '\u00a3'
        || c == '\u20ac'
        || c == '@'
        || c == '#'
        || Character.isLetter(c) && !Character.isLowerCase(c)
        || Character.isSurrogate(c);
  }

  /** "ended.Then": a missing blank, not a domain or an initial. */
  private boolean longWordBefore(int at) {
    return at - 2 >= blockStart
        && Character.isLowerCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2));
  }

  private boolean sayingFollows(int start) {
    int at = start;
    for (int word = 0; word < 4 && at < blockEnd; word++) {
      int end = wordEnd(at);
      if (end == at || word > 0 && SAYING.find(Fold.hash(text, at, end), text, at, end) != 0) {
        return end > at;
      }
      at = end;
      while (at < blockEnd && TokenTable.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return false;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < blockEnd && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean digits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "MOSCOW (Reuters) -", "KYIV, Ukraine (AP) _": capitals at the start of a block, up to a dash
   * between blanks.
   */
  private boolean dateline(int dash) {
    if (dash == blockStart
        || !TokenTable.isSpace(text.charAt(dash - 1)) && text.charAt(dash - 1) != ')') {
      return false;
    }
    int capitals = 0;
    int at = blockStart;
    while (at < dash && Character.isUpperCase(text.charAt(at))) {
      at++;
      capitals++;
    }
    if (capitals < 3) {
      return capitals > 0
          && text.charAt(dash - 1 - (TokenTable.isSpace(text.charAt(dash - 1)) ? 1 : 0)) == ')'
          && bracketEarly(dash);
    }
    return true;
  }

  private boolean bracketEarly(int dash) {
    int open = text.indexOf('(', blockStart);
    if (open < 0 || open > dash || open - blockStart > 30) {
      return false;
    }
    for (int i = blockStart; i < open; i++) {
      char c = text.charAt(i);
      boolean wordStart = i == blockStart || TokenTable.isSpace(text.charAt(i - 1));
      if (wordStart && Character.isLowerCase(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '_';
  }
}
