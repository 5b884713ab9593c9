package org.nutgraf.time.en;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Grain;

/**
 * Reads ranges whose first end is a bare number: "4 to 7pm", "8-11 am", "11 to 14 september", "9 to
 * 5:30".
 */
final class BareRanges {
  private static final int DAYS = 31;
  private static final int HOURS = 24;
  private static final int NOON = 12;

  private final Tokens tokens;
  private final Phrases phrases;
  private final Hours hours;

  BareRanges(Tokens tokens, Phrases phrases, Hours hours) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.hours = hours;
  }

  /** Returns the range that begins at a token, or null; after "between" it may be one by "and". */
  @Nullable Hit at(int i, boolean between) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    int number = tokens.ordinalDigits(at);
    int join = at + 1;
    Numeral rank = number < 0 && tokens.kind(at) == Words.ORDINAL ? tokens.rank(at) : null;
    if (rank != null) {
      number = rank.value().min(Ranges.MOST).intValue();
      join = rank.to();
    }
    boolean ordinal = number > 0;
    if (!ordinal && tokens.length(at) <= 2) {
      number = tokens.digits(at);
    }
    if (number < 1 || number > DAYS || !isJoint(join, between)) {
      return null;
    }
    int next = tokens.is(join + 1, "the") ? join + 2 : join + 1;
    Hit day = phrases.date(next, true, 1);
    Hit days = day == null ? null : days(i, number, next, day);
    if (days != null) {
      return days;
    }
    boolean toNoon = tokens.kind(next) == Words.NOON && !tokens.isDash(join) && number > NOON;
    return ordinal || number > HOURS || at > i || toNoon || day != null && isWritten(day, next)
        ? null
        : clocks(i, number, next);
  }

  private boolean isJoint(int join, boolean between) {
    return tokens.isDash(join)
        || tokens.is(join, "to", "through")
        || tokens.is(join, "till", "until")
        || between && tokens.is(join, "and");
  }

  /** "11 to 14 september", "3 to 5 May 2021", or null. */
  private @Nullable Hit days(int i, int number, int next, Hit day) {
    if (day.expr() instanceof CalendarExprs.MonthDay d
        && d.day() > number
        && !tokens.is(next + 1, '/')) {
      Expr first = new CalendarExprs.MonthDay(d.month(), number, 0);
      return new Hit(i, day.to(), new RangeExpr(first, d), TimeRule.DAYS_OF_A_MONTH);
    }
    LocalDate end = isWritten(day, next) ? written(day) : null;
    if (end == null || number >= end.getDayOfMonth()) {
      return null;
    }
    Expr first = CalendarExprs.date(end.getYear(), end.getMonthValue(), number);
    return new Hit(i, day.to(), new RangeExpr(first, day.expr()), TimeRule.DAYS_OF_A_MONTH);
  }

  /** Whether a day with its year is written with a word of time: "5 May 2021". */
  private boolean isWritten(Hit day, int next) {
    return written(day) != null && tokens.kind(next + 1) != 0;
  }

  private static @Nullable LocalDate written(Hit day) {
    return day.expr() instanceof CalendarExprs.Fixed f
            && f.value() instanceof CalendarDate d
            && d.grain().orElseThrow() == Grain.DAY
        ? d.asLocalDate().orElse(null)
        : null;
  }

  /** "4 to 7pm". */
  private @Nullable Hit clocks(int i, int number, int next) {
    Hit last = phrases.at(next, false, 1);
    if (last == null || !Hours.isClock(last.expr())) {
      return null;
    }
    Expr first = new ClockExprs.Clock(number, 0, 0, Grain.HOUR, number > NOON, null);
    return hours.join(new Hit(i, i + 1, first, TimeRule.HOUR), last);
  }
}
