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
  private static final int LIST_DIGITS = 3;
  private static final int LONGEST = 40;

  /**
   * The characters after which a sentence is cut at the next white space: several times what people
   * write, so that whoever looks through a whole sentence takes linear time on texts without ends.
   */
  private static final int MOST_CHARS = 3000;

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

  private static final Lexicon PLACE_WORDS =
      Lexicon.ofWords("of", "the", "de", "la", "del", "da", "do", "dos", "al", "el", "es", "and");

  private enum State {
    INSIDE,
    END,
    ABBREVIATION,
    PLACE,
    INITIAL,
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
  private boolean afterComma;
  private boolean wordSeen;
  private int previousStart;
  private int sentenceStart;

  SentenceEnds(String text, int blockStart, int blockEnd, TokenTable.Builder out) {
    this.text = text;
    this.blockStart = blockStart;
    this.blockEnd = blockEnd;
    this.out = out;
    previousEnd = blockStart;
    sentenceStart = blockStart;
  }

  void token(int start, int end) {
    char c = text.charAt(start);
    if (state != State.INSIDE && !closes(start, end, c)) {
      if (begins(start, c)) {
        end(start);
      }
      state = State.INSIDE;
    } else if (state != State.INSIDE) {
      closers++;
    } else if (start - sentenceStart > MOST_CHARS && TokenTable.isSpace(text.charAt(start - 1))) {
      end(start);
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
        && dateline(start, end)) {
      out.endSentence();
      wordSeen = false;
      sentenceStart = end;
    }
    previousStart = start;
    previousEnd = end;
    afterComma = c == ',';
    wordSeen |= Character.isLetterOrDigit(c);
  }

  private void end(int next) {
    out.endSentence();
    depth = 0;
    count = 0;
    wordSeen = false;
    sentenceStart = next;
  }

  private State after(int start, int end, char c) {
    char last = text.charAt(end - 1);
    if (c == '.') {
      boolean listNumber =
          count == 2 && start - previousStart <= LIST_DIGITS && digits(previousStart, start);
      boolean opens = end - start > 1 && !wordSeen; // "... and so on"
      return end - start == 2 || listNumber || opens ? State.INSIDE : State.END;
    }
    if (c == '?' || c == '!') {
      return State.QUESTION;
    }
    if (c == '\u2026' && wordSeen || c == '\u3002') {
      return State.END;
    }
    if (last == '.' && end - start > 1) {
      int kind = Abbreviations.LEXICON.find(Fold.hash(text, start, end - 1), text, start, end - 1);
      boolean initial = end - start == 2;
      if (kind == Abbreviations.BEFORE_NAME || kind == Abbreviations.BEFORE_NUMBER) {
        return State.INSIDE;
      }
      if (initial) {
        return count == 1 ? State.INSIDE : State.INITIAL;
      }
      return afterComma && isState(start, end - 1) ? State.PLACE : State.ABBREVIATION;
    }
    return State.INSIDE;
  }

  /**
   * "Buffalo, N.Y. Holm left": where a sentence goes on after city and state, a comma stands behind
   * the state.
   */
  private boolean isState(int start, int end) {
    return Abbreviations.STATES.find(Fold.hash(text, start, end), text, start, end) != 0;
  }

  /** Tells whether a token closes what ended before it: quotation marks and brackets. */
  private boolean closes(int start, int end, char c) {
    if (c == ')' || c == ']' || c == '\u201d' || c == '\u00bb') {
      return true;
    }
    if (end == blockEnd && (c == '"' || c == '\u201c' || c == '\'' || c == '\u2019')) {
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
            || c == '`'
            || c == '('
            || c == '['
            || c == '\u00ab';
    if (!spaced && closers == 0 && !(opening && c != '"' && c != '\'')) {
      return Character.isUpperCase(c)
          && state != State.ABBREVIATION
          && state != State.PLACE
          && state != State.INITIAL
          && start - 1 >= blockStart
          && longWordBefore(start - 2);
    }
    if (state == State.ABBREVIATION) {
      int end = wordEnd(start);
      return Character.isUpperCase(c) && isStarter(start, end) && !inTitleCase()
          || opensSentence(start, c);
    }
    if (state == State.INITIAL) {
      int end = wordEnd(start);
      return Character.isUpperCase(c) && end - start > 1 && isStarter(start, end) && !inTitleCase();
    }
    if (state == State.PLACE) {
      return Character.isUpperCase(c) || opensSentence(start, c);
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

  /** A quotation mark and a capital: not "the U.S. “does not”". */
  private boolean opensSentence(int start, char c) {
    return c == '\u201c' && start + 1 < blockEnd && Character.isUpperCase(text.charAt(start + 1));
  }

  private boolean isStarter(int start, int end) {
    return Abbreviations.STARTERS.find(Fold.hash(text, start, end), text, start, end) != 0;
  }

  /** "To Leave U.S. By Sea": small words before the abbreviation have capitals too. */
  private boolean inTitleCase() {
    int at = wordBefore(previousEnd);
    boolean small = false;
    for (int word = 0; word < 2; word++) {
      at = wordBefore(at);
      if (at <= blockStart || !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      small |= isStarter(at, wordEnd(at));
    }
    return small;
  }

  /** Where the word before an offset begins, between blanks. */
  private int wordBefore(int end) {
    int at = end;
    while (at > blockStart && TokenTable.isSpace(text.charAt(at - 1))) {
      at--;
    }
    while (at > blockStart && !TokenTable.isSpace(text.charAt(at - 1)) && end - at < LONGEST) {
      at--;
    }
    return at;
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
   * "MOSCOW (Reuters) -", "KYIV, Ukraine (AP) _": a place in capitals at the start of a block, or
   * an agency in brackets, no word in small letters up to a dash between blanks, and none after it.
   */
  private boolean dateline(int dash, int end) {
    if (dash == blockStart
        || !TokenTable.isSpace(text.charAt(dash - 1)) && text.charAt(dash - 1) != ')') {
      return false;
    }
    int next = end;
    while (next < blockEnd && TokenTable.isSpace(text.charAt(next))) {
      next++;
    }
    if (next < blockEnd && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    int last = dash - 1;
    while (last > blockStart && TokenTable.isSpace(text.charAt(last))) {
      last--;
    }
    return (capitals() || text.charAt(last) == ')') && noSmallWord(dash);
  }

  private boolean capitals() {
    int at = blockStart;
    while (at < blockEnd && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    boolean wordEnds = at == blockEnd || !Character.isLetter(text.charAt(at));
    return wordEnds && at - blockStart >= 2;
  }

  private boolean noSmallWord(int to) {
    int open = 0;
    for (int i = blockStart; i < to; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean wordStart = i == blockStart || TokenTable.isSpace(text.charAt(i - 1));
      if (wordStart && open == 0 && Character.isLowerCase(c) && !isPlaceWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** The small words inside names of places: "RIO de Janeiro", "the Hague". */
  private boolean isPlaceWord(int start) {
    int end = wordEnd(start);
    return PLACE_WORDS.find(Fold.hash(text, start, end), text, start, end) != 0;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '_';
  }
}
