package org.nutgraf.time.en;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Grain;

/** Reads a length and what it is counted from: "two weeks", "a year ago", "a week on Tuesday". */
final class CountedTimes {
  private final Phrases phrases;
  private final Tokens tokens;

  CountedTimes(Phrases phrases) {
    this.phrases = phrases;
    tokens = phrases.tokens;
  }

  /** A length, and what it is counted from: "two weeks ago", "three days after Easter". */
  @Nullable Hit at(int i, int depth) {
    Lengths.Found found = phrases.lengths.at(i);
    if (found == null) {
      return null;
    }
    Amount amount = found.amount();
    int to = found.to();
    if (found.sign() != 0) {
      return new Hit(i, to, new CountedExprs.Window(amount, found.sign()), TimeRule.WINDOW);
    }
    if (tokens.is(to, "times") && tokens.numeral(i) != null) {
      return null;
    }
    Hit away = away(i, to, amount);
    away = away == null && !found.bare() ? fromBase(i, found, depth) : away;
    away = away == null ? weekOn(i, to, amount) : away;
    return away != null
        ? away
        : new Hit(
            i, to, new LengthExpr(amount), found.bare() ? TimeRule.BARE_UNIT : TimeRule.LENGTH);
  }

  /** "two weeks ago", "a year earlier", "three days later", "a month from now". */
  private @Nullable Hit away(int i, int to, Amount amount) {
    int at = tokens.isDash(to) && tokens.is(to + 1, "ago") ? to + 1 : to;
    boolean year = amount.isOne() && amount.unit() == Unit.YEAR;
    if (tokens.is(at, "ago")) {
      Expr expr =
          year
              ? new RelativeExprs.YearAgo(true, 1)
              : new CountedExprs.Away(amount, -1, null, false);
      Hit ago = new Hit(i, at + 1, expr, TimeRule.N_UNITS_AGO);
      return amount.isVague() ? ago : agoOnDay(ago, amount);
    }
    if (tokens.is(at, "earlier", "previously")) {
      Expr expr =
          year
              ? new RelativeExprs.YearAgo(false, 1)
              : new CountedExprs.Away(amount, -1, null, true);
      return new Hit(i, at + 1, expr, TimeRule.N_UNITS_EARLIER);
    }
    if (tokens.is(at, "later") || tokens.is(at, "afterward", "afterwards")) {
      return new Hit(
          i, at + 1, new CountedExprs.Away(amount, 1, null, true), TimeRule.N_UNITS_LATER);
    }
    int now = tokens.is(at + 1, "right") ? at + 2 : at + 1;
    boolean fromNow = tokens.is(at, "from") && tokens.is(now, "now");
    return fromNow || tokens.is(at, "hence")
        ? new Hit(
            i,
            fromNow ? now + 1 : at + 1,
            new CountedExprs.Away(amount, 1, null, false),
            TimeRule.N_UNITS_FROM_NOW)
        : null;
  }

  /** "three days after Easter", "two hours before noon". */
  private @Nullable Hit fromBase(int i, Lengths.Found found, int depth) {
    int at = found.to();
    boolean prior = tokens.is(at, "prior") && tokens.is(at + 1, "to");
    boolean before = prior || tokens.is(at, "before");
    if (!before && !tokens.is(at, "after", "from") && !tokens.is(at, "following")) {
      return null;
    }
    Hit base = phrases.at(prior ? at + 2 : at + 1, true, depth + 1);
    return base == null
            || base.expr() instanceof LengthExpr
            || base.expr() instanceof EveryExpr
            || base.expr() instanceof RefExpr
            || base.expr() instanceof ClockExprs.Clock && !found.amount().unit().isClock()
        ? null
        : new Hit(
            i,
            base.to(),
            new CountedExprs.Away(found.amount(), before ? -1 : 1, base.expr(), false),
            TimeRule.N_UNITS_BEFORE_OR_AFTER.over(base));
  }

  /** "a week on Tuesday": the one after the next. */
  private @Nullable Hit weekOn(int i, int on, Amount amount) {
    boolean week = amount.isOne() && amount.unit() == Unit.WEEK && tokens.is(on, "on");
    int day = week && tokens.kind(on + 1) == Words.WEEKDAY ? tokens.payload(on + 1) & 15 : 0;
    return day == 0 || tokens.isPlural(on + 1) || !tokens.is(i, "a")
        ? null
        : new Hit(
            i,
            on + 2,
            new CountedExprs.Away(
                Amount.of(1, Unit.WEEK), 1, new CalendarExprs.Weekday(day, Words.COMING), false),
            TimeRule.N_UNITS_BEFORE_OR_AFTER);
  }

  /** "three years ago this week", "a year ago today", "two weeks ago Tuesday". */
  private Hit agoOnDay(Hit ago, Amount amount) {
    int at = ago.to();
    Expr away = new CountedExprs.Away(amount, -1, new RelativeExprs.Day(0), false);
    if (tokens.is(at, "today")) {
      return ago.to(at + 1, away, TimeRule.N_UNITS_AGO);
    }
    Unit unit = tokens.is(at, "this") ? tokens.unit(at + 1) : null;
    if (unit == Unit.WEEK || unit == Unit.MONTH) {
      return ago.to(at + 2, new InnerExprs.WeekOf(away, unit.grain), TimeRule.N_UNITS_AGO);
    }
    int day = tokens.is(at, "on") ? at + 1 : at;
    boolean weekday =
        tokens.kind(day) == Words.WEEKDAY
            && !tokens.isPlural(day)
            && !tokens.is(day + 1, "'s")
            && amount.unit().chrono != ChronoUnit.DAYS
            && !amount.unit().isClock();
    return weekday
        ? ago.to(
            day + 1,
            new InnerExprs.In(
                new CalendarExprs.Weekday(tokens.payload(day) & 15, 0),
                new InnerExprs.WeekOf(away, Grain.WEEK)),
            TimeRule.N_UNITS_AGO)
        : ago;
  }
}
