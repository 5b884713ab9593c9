package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Shape;
import org.nutgraf.time.Grain;

/** Reads from one time of day to another: "9-11 am", "8 p.m. to midnight", "Monday 10-4". */
final class Hours {
  private final Tokens tokens;
  private final Phrases phrases;
  private final Context context;

  Hours(Tokens tokens, Phrases phrases, Context context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.context = context;
  }

  /** Whether a phrase names a time of the clock. */
  static boolean isClock(Expr expr) {
    return expr instanceof ClockExprs.Clock
        || expr instanceof ClockExprs.On on && on.time() instanceof ClockExprs.Clock;
  }

  private boolean startsWithNumber(int i) {
    return tokens.numeral(i) != null || tokens.isNumber(i) || tokens.kind(i) == Words.NOON;
  }

  /** Returns the time from one clock time to another. */
  Hit join(Hit first, Hit second) {
    ClockExprs.Clock a = clock(first.expr());
    ClockExprs.Clock b = clock(second.expr());
    Expr day =
        first.expr() instanceof ClockExprs.On on
            ? on.day()
            : second.expr() instanceof ClockExprs.On on ? on.day() : null;
    if (!a.sure() && b.sure()) {
      a = sameHalf(a, b);
    }
    boolean ownDay =
        second.expr() instanceof ClockExprs.On
            && (first.expr() instanceof ClockExprs.On || !startsWithNumber(second.from()));
    if (ownDay) {
      return new Hit(
          first.from(),
          second.to(),
          new RangeExpr(first.expr(), second.expr()),
          TimeRule.RANGE_OF_TIMES.over(first, second));
    }
    return new Hit(
        first.from(),
        second.to(),
        new RangeExpr(day == null ? a : new ClockExprs.On(a, day), b),
        TimeRule.RANGE_OF_TIMES.over(first, second));
  }

  private static ClockExprs.Clock clock(Expr expr) {
    return expr instanceof ClockExprs.On on
        ? (ClockExprs.Clock) on.time()
        : (ClockExprs.Clock) expr;
  }

  /** "9-11 am" is all morning, but "11-1 pm" begins before noon. */
  private static ClockExprs.Clock sameHalf(ClockExprs.Clock a, ClockExprs.Clock b) {
    int hour = b.hour() % 24;
    boolean pm = hour >= 12;
    ClockExprs.Clock same = a.half(pm ? 12 : 0);
    int start = same.hour() * 60 + same.minute();
    return start < hour * 60 + b.minute() || !pm ? same : a.half(0);
  }

  /**
   * Returns the hours that a message sets two bare numbers for, next to a day: "Monday 10-5", "from
   * 9:45 to 2 on Friday"; or null.
   */
  @Nullable Hit bare(int i) {
    boolean between = tokens.is(i, "between");
    boolean from = tokens.is(i, "from");
    int at = between || from ? i + 1 : i;
    Hit first = !context.isReport() || isZeroHour(at) ? hour(at) : null;
    if (first == null) {
      return null;
    }
    int join = first.to();
    boolean joined =
        tokens.isDash(join)
            || tokens.is(join, "to", "until")
            || tokens.is(join, "till", "through")
            || between && tokens.is(join, "and");
    Hit last = joined ? hour(join + 1) : null;
    boolean pair = tokens.isDash(join) && join == i + 1 && isFalling(i, join + 1);
    return last == null || pair || tokens.is(last.to(), '/') || tokens.isDash(last.to())
        ? null
        : join(first, last).between(i, last.to());
  }

  /** "8:30 to 10": a number alone that ends the hours of a message. */
  @Nullable Hit last(int i) {
    Hit hour = hour(i);
    boolean ends =
        hour != null
            && (!tokens.inside(hour.to())
                || tokens.has(hour.to(), Shape.PUNCTUATION) && !tokens.touches(hour.to() + 1)
                || tokens.is(hour.to(), "on", "tomorrow")
                || tokens.is(hour.to(), "today"));
    return ends ? hour : null;
  }

  /** Whether two digits fall, as in a date ("7-6") or a score ("3-2"). */
  private boolean isFalling(int i, int j) {
    return tokens.length(i) == 1 && tokens.length(j) == 1 && tokens.digits(i) >= tokens.digits(j);
  }

  /** "0730"; other four digits may be a year. */
  private boolean isZeroHour(int i) {
    int of = tokens.length(i) == 4 ? tokens.digits(i) : -1;
    return of >= 0 && of < 1000 && of % 100 < 60;
  }

  private @Nullable Hit hour(int i) {
    Hit clock = phrases.clocks.at(i, true);
    if (clock != null) {
      return clock;
    }
    int hour = tokens.length(i) <= 2 ? tokens.digits(i) : -1;
    Numeral n = hour < 0 ? tokens.numeral(i) : null;
    int to = i + 1;
    if (n != null && n.isInWords() && n.isInteger() && !n.isOrdinal()) {
      hour = n.value().intValue();
      to = n.to();
    }
    if (isZeroHour(i)) {
      int of = tokens.digits(i);
      return new Hit(
          i,
          to,
          new ClockExprs.Clock(of / 100, of % 100, 0, Grain.MINUTE, false, null),
          TimeRule.CLOCK);
    }
    return hour >= 1 && hour <= 24
        ? new Hit(
            i, to, new ClockExprs.Clock(hour, 0, 0, Grain.HOUR, hour > 12, null), TimeRule.HOUR)
        : null;
  }
}
