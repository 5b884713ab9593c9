package org.nutgraf.text.en;

import org.nutgraf.internal.Fold;
import org.nutgraf.text.Block;
import org.nutgraf.text.Layout;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/**
 * Cuts English text into words or atoms in one pass over its characters, and marks the sentences.
 */
public final class EnglishScanner {
  /** The ends of addresses on the net that are no English words. */
  private static final Lexicon DOMAINS =
      Lexicon.ofWords(
          ("com org net co gov edu info int mil biz eu uk fr de ru ua by cn jp kr au nz ca br mx es"
                  + " nl be ch se pl cz ir il tr za ng ke gh eg pk sg hk tv io fm")
              .split(" "));

  private final String text;
  private final boolean atoms;
  private final TokenTable.Builder out;
  private int blockStart;
  private int blockEnd;

  private EnglishScanner(String text, Layout layout, boolean atoms) {
    this.text = text;
    this.atoms = atoms;
    out = TokenTable.builder(text, layout.blocks());
  }

  /** Returns the words of a text. */
  public static TokenTable words(String text, Layout layout) {
    return new EnglishScanner(text, layout, false).scan(layout);
  }

  /** Returns the atoms of a text. */
  public static TokenTable atoms(String text, Layout layout) {
    return new EnglishScanner(text, layout, true).scan(layout);
  }

  private TokenTable scan(Layout layout) {
    for (Block block : layout.blocks()) {
      blockStart = block.span().start();
      blockEnd = block.span().end();
      SentenceEnds ends = new SentenceEnds(text, blockStart, blockEnd, out);
      int at = blockStart;
      while (at < blockEnd) {
        char c = text.charAt(at);
        if (TokenTable.isSpace(c)) {
          at++;
          continue;
        }
        int end = tokenEnd(at, c);
        ends.token(at, end);
        at = end;
      }
    }
    return out.build();
  }

  private int tokenEnd(int at, char c) {
    if (isDigit(c)) {
      return number(at);
    }
    if (isWordPart(c)) {
      return word(at);
    }
    if ((c == '@' || c == '#')
        && at + 1 < blockEnd
        && isWordPart(text.charAt(at + 1))
        && !(c == '#' && isDigit(text.charAt(at + 1)))) {
      return word(at + 1);
    }
    if (c == '\'' || c == '\u2019') {
      return clitic(at);
    }
    if (Character.isHighSurrogate(c)
        && at + 1 < blockEnd
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      return Character.isLetter(Character.codePointAt(text, at)) ? word(at) : at + 2;
    }
    if (c == '.' || c == '-' || c == '`' || c == '_' || c == '*' || c == '=' || c == '~' || c == '!'
        || c == '?') {
      int end = at + 1;
      while (end < blockEnd && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    return at + 1;
  }

  /**
   * Digits with their groups, decimals or clock colons; in words also letters that touch them
   * ("4x4", "21st").
   */
  private int number(int at) {
    int end = at + 1;
    while (end < blockEnd) {
      char c = text.charAt(end);
      if (isDigit(c)) {
        end++;
      } else if (isMark(c) && isDigitAt(end + 1) && joins(c, end)) {
        end += 2;
      } else {
        break;
      }
    }
    if (end == blockEnd || !isWordPart(text.charAt(end))) {
      return atoms || !hyphenated(end) ? end : word(end + 1);
    }
    int tail = end;
    while (tail < blockEnd && isWordPart(text.charAt(tail))) {
      tail++;
    }
    boolean suffix =
        Fold.matches(text, end, tail, "s")
            || Fold.matches(text, end, tail, "st")
            || Fold.matches(text, end, tail, "nd")
            || Fold.matches(text, end, tail, "rd")
            || Fold.matches(text, end, tail, "th");
    if (atoms) {
      return suffix ? tail : end;
    }
    return suffix && !hyphenated(tail) ? tail : word(end);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == ':';
  }

  private boolean joins(char mark, int at) {
    if (mark == '.') {
      return true;
    }
    int digits = 0;
    while (isDigitAt(at + 1 + digits)) {
      digits++;
    }
    return mark == ':'
        ? digits == 2
        : digits == 3 || digits == 2 && text.charAt(Math.min(at + 3, blockEnd - 1)) == ',';
  }

  private boolean hyphenated(int at) {
    return at + 1 < blockEnd && isHyphen(text.charAt(at)) && isLetterAt(at + 1);
  }

  private int word(int at) {
    int end = at;
    int part = at; // begins behind the last hyphen
    int money = CurrencyLetters.end(text, at, blockStart, blockEnd, atoms);
    if (money > at) {
      return money;
    }
    while (end < blockEnd) {
      char c = text.charAt(end);
      boolean inside = end > at;
      if (isWordPart(c) || c == '\u00ad') {
        if (part > at && isDigitAt(part) && isDigit(text.charAt(end - 1)) && !isDigit(c)) {
          part = end;
        }
        end++;
      } else if (Character.isSurrogatePair(c, end + 1 < blockEnd ? text.charAt(end + 1) : 'x')
          && Character.isLetterOrDigit(Character.codePointAt(text, end))) {
        end += 2;
      } else if (inside && isHyphen(c) && !atoms && isWordPartAt(end + 1)) {
        if (HyphenCuts.cuts(text, part, end, blockEnd)) {
          break;
        }
        end++;
        part = end;
      } else if (inside && c == '&' && isWordPartAt(end + 1)) {
        end++;
      } else if (part > at && isMark(c) && isDigitAt(part) && isDigitAt(end + 1) && joins(c, end)) {
        end += 2; // "top-1,000"
      } else if (c == '.') {
        int dot = point(part, end);
        if (dot < 0
            && !atoms
            && -dot < blockEnd
            && isHyphen(text.charAt(-dot))
            && isLetterAt(-dot + 1)
            && !HyphenCuts.cuts(text, part, -dot, blockEnd)) {
          dot = -dot + 1;
          part = dot;
        }
        if (dot < 0) {
          return -dot;
        }
        if (dot == end) {
          break;
        }
        end = dot;
      } else if (inside && (c == '\'' || c == '\u2019') && isLetterAt(end + 1)) {
        int tail = letters(end + 1);
        if (isClitic(end + 1, tail)) {
          boolean not = Fold.matches(text, end + 1, tail, "t");
          return !not
              ? end
              : Fold.fold(text.charAt(end - 1)) == 'n' && end - 1 > at ? end - 1 : tail;
        }
        end++;
      } else {
        break;
      }
    }
    return Math.max(end, at + 1);
  }

  /**
   * What a point inside or after a word means: the offset to go on at, {@code end} to stop before
   * it, -offset to stop there.
   */
  private int point(int at, int end) {
    boolean letterBefore = end > at && Character.isLetter(text.charAt(end - 1));
    boolean initial = end - at == 1 || end - at > 1 && text.charAt(end - 2) == '.';
    if (letterBefore && initial && isLetterAt(end + 1) && !longWordAt(end + 1)) {
      return end + 1;
    }
    int second = letterBefore ? letters(end + 1) : end;
    if (second > end + 1
        && second < blockEnd
        && text.charAt(second) == '.'
        && Abbreviations.LEXICON.find(Fold.hash(text, at, second), text, at, second) != 0) {
      return -(second + 1); // "Ph.D."
    }
    boolean dotted = end - at > 2 && text.charAt(end - 2) == '.';
    if (letterBefore
        && (dotted
            || end - at == 1
                && Character.isUpperCase(text.charAt(at))
                && !(at > blockStart && isDigit(text.charAt(at - 1))))) {
      return -(end + 1);
    }
    int kind = Abbreviations.LEXICON.find(Fold.hash(text, at, end), text, at, end);
    if (kind == Abbreviations.BEFORE_NUMBER) {
      int next = end + 1;
      while (next < blockEnd && TokenTable.isSpace(text.charAt(next))) {
        next++;
      }
      return isDigitAt(next) ? -(end + 1) : end;
    }
    boolean lowerSentenceWord =
        kind == Abbreviations.ANYWHERE
            && Character.isLowerCase(text.charAt(at))
            && end - at <= 3
            && end + 1 >= blockEnd;
    if (kind != 0
        && !lowerSentenceWord
        && (kind == Abbreviations.BEFORE_NAME || capitalOrKnown(at, end))) {
      return -(end + 1);
    }
    return end > at && isLetterAt(end + 1) && domain(end + 1) ? end + 1 : end;
  }

  /**
   * Months, states and the like count as abbreviations only when capitalised ("Mar. 3", but "it
   * will mar.").
   */
  private boolean capitalOrKnown(int at, int end) {
    return Character.isUpperCase(text.charAt(at))
        || Fold.matches(text, at, end, "etc")
        || Fold.matches(text, at, end, "al")
        || Fold.matches(text, at, end, "approx");
  }

  private boolean domain(int at) {
    int end = letters(at);
    return Character.isLowerCase(text.charAt(at))
        && DOMAINS.find(Fold.hash(text, at, end), text, at, end) != 0;
  }

  private boolean longWordAt(int at) {
    return isLetterAt(at + 1) && isLetterAt(at + 2);
  }

  private int clitic(int at) {
    if (at > blockStart && isWordPart(text.charAt(at - 1)) && isLetterAt(at + 1)) {
      int tail = letters(at + 1);
      if (isClitic(at + 1, tail)) {
        return tail;
      }
    }
    if (isDigitAt(at + 1)
        && isDigitAt(at + 2)
        && Fold.matches(text, at + 3, Math.min(at + 4, blockEnd), "s")) {
      return at + 4;
    }
    if (text.charAt(at) == '\'' && at + 1 < blockEnd && text.charAt(at + 1) == '\'') {
      return at + 2;
    }
    return at + 1;
  }

  private boolean isClitic(int start, int end) {
    char first = Fold.fold(text.charAt(start));
    if (end - start == 1) {
      return first == 's' || first == 't' || first == 'd' || first == 'm';
    }
    if (end - start != 2) {
      return false;
    }
    char second = Fold.fold(text.charAt(start + 1));
    return second == 'e' && (first == 'r' || first == 'v') || second == 'l' && first == 'l';
  }

  private int letters(int at) {
    int end = at;
    while (isLetterAt(end)) {
      end++;
    }
    return end;
  }

  private boolean isLetterAt(int at) {
    return at < blockEnd && Character.isLetter(text.charAt(at));
  }

  private boolean isDigitAt(int at) {
    return at < blockEnd && isDigit(text.charAt(at));
  }

  private boolean isWordPartAt(int at) {
    return at < blockEnd && isWordPart(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isWordPart(char c) {
    if (c < 0x80) {
      return (c | 32) >= 'a' && (c | 32) <= 'z' || isDigit(c);
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
