package org.nutgraf.time.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The atoms of a text as the grammar sees them: one sentence at a time. For one thread. */
final class Tokens {
  /** How many tokens a word that leads to a date may stand before it: "more than the last two". */
  private static final int LEAD = 6;

  /** No date is counted so far. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  final TokenTable table;
  private final Numerals numerals;
  private final int[] codes;
  private final int[] next;

  private int begin;
  private int limit;

  Tokens(TokenTable table, Numerals numerals) {
    this.table = table;
    this.numerals = numerals;
    codes = new int[table.size()];
    for (int i = 0; i < codes.length; i++) {
      if (table.has(i, Shape.LETTER)) {
        codes[i] = table.lookup(Words.LEXICON, i);
      }
    }
    next = new int[codes.length];
    int ahead = Integer.MAX_VALUE;
    for (int i = codes.length - 1; i >= 0; i--) {
      boolean trigger = codes[i] != 0 && !leads(codes[i] & 255);
      if (trigger || table.has(i, Shape.DIGIT) || numerals.at(i) != null) {
        ahead = i;
      }
      next[i] = ahead;
    }
  }

  /** Whether words of a kind only lead to a date, and are everywhere. */
  private static boolean leads(int kind) {
    return kind == Words.DET
        || kind == Words.AT
        || kind == Words.HEDGE
        || kind == Words.BOUND
        || kind == Words.EVERY;
  }

  /** Returns whether a phrase may begin at a token: a word of time is it, or stands close ahead. */
  boolean mayBegin(int i) {
    return codes[i] != 0
        ? !leads(codes[i] & 255) || next[i] - i <= LEAD
        : table.has(i, Shape.DIGIT | Shape.QUOTE) && next[i] - i <= 1 || next[i] == i;
  }

  /** Moves to a sentence: tokens outside it are as if they were not. */
  void enter(int sentence) {
    begin = table.sentenceStart(sentence);
    limit = table.sentenceEnd(sentence);
  }

  int begin() {
    return begin;
  }

  int limit() {
    return limit;
  }

  boolean inside(int i) {
    return i >= begin && i < limit;
  }

  int kind(int i) {
    return inside(i) ? codes[i] & 255 : 0;
  }

  int payload(int i) {
    return inside(i) ? codes[i] >> 8 : 0;
  }

  boolean is(int i, String word) {
    return inside(i) && table.is(i, word);
  }

  boolean is(int i, String one, String two) {
    return is(i, one) || is(i, two);
  }

  boolean is(int i, char c) {
    return inside(i) && table.is(i, c);
  }

  boolean has(int i, int shape) {
    return inside(i) && table.has(i, shape);
  }

  boolean isDash(int i) {
    return is(i, '-') || is(i, '\u2013') || is(i, '\u2014') || is(i, '~') || is(i, "--");
  }

  boolean touches(int i) {
    return inside(i) && table.touchesPrevious(i);
  }

  boolean isNumber(int i) {
    return has(i, Shape.NUMBER);
  }

  boolean isCapital(int i) {
    return has(i, Shape.CAPITAL);
  }

  @Nullable Numeral numeral(int i) {
    Numeral n = inside(i) ? numerals.at(i) : null;
    return n == null || n.to() > limit ? null : n;
  }

  /** Returns the value of a token of one to four digits, or -1. */
  int digits(int i) {
    if (!isNumber(i) || table.length(i) > 4) {
      return -1;
    }
    return number(table.text(), table.start(i), table.end(i));
  }

  /** The value of the digits of a stretch of text, or -1 if something else is among them. */
  static int number(CharSequence text, int from, int to) {
    int value = 0;
    for (int k = from; k < to; k++) {
      char c = text.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return from < to ? value : -1;
  }

  int length(int i) {
    return inside(i) ? table.length(i) : 0;
  }

  /** Returns the value of digits with an ordinal ending ("21st"), or -1. */
  int ordinalDigits(int i) {
    int n = length(i) - 2;
    if (n < 1 || n > 2 || !has(i, Shape.DIGIT) || !has(i, Shape.LETTER)) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < n; k++) {
      char c = table.text().charAt(table.start(i) + k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    char last = table.lastChar(i);
    return last == 't' || last == 'd' || last == 'h' || last == 'T' || last == 'D' || last == 'H'
        ? value
        : -1;
  }

  /** Returns the rank that begins at a token, with where it ends, or null. */
  @Nullable Numeral rank(int i) {
    Numeral n = numeral(i);
    return n != null && n.isOrdinal() && n.isInteger() && n.value().compareTo(MOST) < 0 ? n : null;
  }

  /** Returns the unit at a token, or null. */
  @Nullable Unit unit(int i) {
    boolean name = length(i) == 3 && has(i, Shape.ALL_CAPS); // SEC, MIN
    return kind(i) == Words.UNIT && !name ? Unit.at(payload(i) & 31) : null;
  }

  boolean isPlural(int i) {
    return (payload(i) & Words.PLURAL) != 0;
  }
}
