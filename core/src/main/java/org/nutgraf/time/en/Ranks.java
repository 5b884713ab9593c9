package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.time.Grain;

/** Reads parts that are counted: "the third quarter", "2H", "the first Monday", "fiscal Q3". */
final class Ranks {
  private static final Lexicon KINDS =
      Lexicon.ofWords(
          "fiscal",
          "financial",
          "calendar",
          "school",
          "academic",
          "full",
          "entire",
          "business",
          "working",
          "trading",
          "election");

  private final Tokens tokens;
  private final Lengths lengths;

  Ranks(Tokens tokens, Lengths lengths) {
    this.tokens = tokens;
    this.lengths = lengths;
  }

  /** "third quarter", "first half", "first Monday", "fourth week", "first nine months". */
  @Nullable Hit at(int from, int i) {
    Numeral rank = tokens.rank(i);
    Integer first = rankOf(i, rank);
    if (first == null) {
      return null;
    }
    int n = first;
    int at = n > 0 && rank != null ? rank.to() : i + 1;
    if (tokens.is(at, "last") && n > 0) {
      n = -n;
      at++;
    }
    if (tokens.isDash(at)) {
      at++;
    }
    if (isKind(at)) {
      at++;
    }
    return ranked(from, at, n);
  }

  /** The rank at a token, -1 for the last, or null. */
  private @Nullable Integer rankOf(int i, @Nullable Numeral rank) {
    if (tokens.is(i, "final") || tokens.is(i, "last")) {
      return -1;
    }
    if (rank != null) {
      return rank.value().abs().intValue();
    }
    return tokens.kind(i) == Words.ORDINAL
        ? Integer.valueOf(tokens.payload(i))
        : tokens.is(i, "second") ? Integer.valueOf(2) : null;
  }

  /** What stands behind a rank: a weekday, a quarter or half, so many units, a unit. */
  private @Nullable Hit ranked(int from, int at, int n) {
    if (tokens.kind(at) == Words.WEEKDAY) {
      return n < 6 && n != 0
          ? new Hit(
              from,
              at + 1,
              new InnerExprs.Nth(n, Unit.DAY, tokens.payload(at) & 15),
              TimeRule.NTH_WEEKDAY)
          : null;
    }
    Unit unit = tokens.unit(at);
    if (unit == Unit.QUARTER && !tokens.isPlural(at)) {
      return n > 0 && n <= 4 || n == -1
          ? new Hit(from, at + 1, new CalendarExprs.Quarter(n < 0 ? 4 : n), TimeRule.NTH_QUARTER)
          : null;
    }
    if (unit == Unit.HALF) {
      return n == 1 || n == 2 || n == -1
          ? new Hit(from, at + 1, new CalendarExprs.Half(n < 0 ? 2 : n), TimeRule.NTH_HALF)
          : null;
    }
    Lengths.Found found = n == 1 && tokens.numeral(at) != null ? lengths.at(at) : null;
    if (found != null && !found.bare()) {
      return new Hit(from, found.to(), new LengthExpr(found.amount()), TimeRule.FIRST_N_UNITS);
    }
    return unit == null
            || unit.isClock()
            || tokens.isPlural(at)
            || n == 0
            || unit.grain.compareTo(Grain.YEAR) > 0
        ? null
        : new Hit(from, at + 1, new InnerExprs.Nth(n, unit, 0), TimeRule.NTH_UNIT);
  }

  /** "3Q", "1H 2022": the count before the letter. */
  @Nullable Hit countedPart(int i) {
    int n = tokens.length(i) == 1 ? tokens.digits(i) : -1;
    int at = i + 1;
    if (n < 1 || n > 4 || !tokens.touches(at)) {
      return null;
    }
    if (tokens.table.is(at, 'Q')) {
      return new Hit(i, at + 1, new CalendarExprs.Quarter(n), TimeRule.QUARTER);
    }
    return n <= 2 && tokens.table.is(at, 'H')
        ? new Hit(i, at + 1, new CalendarExprs.Half(n), TimeRule.HALF)
        : null;
  }

  @Nullable Hit fiscal(int from, int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (tokens.unit(at) == Unit.YEAR && at > i) {
      at++;
    }
    int year = tokens.digits(at);
    if (year >= 1900 && year < 2100) {
      return new Hit(from, at + 1, Years.year(year), TimeRule.FISCAL_YEAR);
    }
    if (at > i + 1 && tokens.unit(at - 1) == Unit.YEAR) {
      return new Hit(from, at, new RelativeExprs.Known(Unit.YEAR), TimeRule.FISCAL_YEAR);
    }
    Hit hit =
        tokens.kind(at) == Words.QUARTER
            ? new Hit(from, at + 1, new CalendarExprs.Quarter(tokens.payload(at)), TimeRule.QUARTER)
            : at(from, at);
    return hit != null && hit.expr() instanceof CalendarExprs.Quarter ? hit : null;
  }

  /** Whether a word may stand before a unit and leave it one: "fiscal", "school", "full". */
  boolean isKind(int i) {
    return tokens.inside(i) && tokens.table.lookup(KINDS, i) != 0;
  }
}
