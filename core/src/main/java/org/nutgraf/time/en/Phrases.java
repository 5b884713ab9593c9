package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Grain;

/** Reads one phrase without what leads to it: puts dates, times and lengths together. */
final class Phrases {
  /** How deep one phrase may lie in another: "the end of the first quarter of next year". */
  static final int DEPTH = 5;

  final Tokens tokens;
  final Years years;
  final Lengths lengths;
  final Clocks clocks;
  final CountedTimes counted;
  final TimesOfDays times;
  private final NamedDates named;
  private final Relatives relatives;
  private final Recurrences recurrences;
  private final Starts starts;

  Phrases(Tokens tokens, NumericDates numeric) {
    this.tokens = tokens;
    years = new Years(tokens);
    lengths = new Lengths(tokens);
    clocks = new Clocks(tokens);
    named = new NamedDates(tokens, years);
    HolidayNames holidays = new HolidayNames(tokens, years);
    Ranks ranks = new Ranks(tokens, lengths);
    relatives = new Relatives(tokens, lengths, ranks, clocks, named, holidays);
    recurrences = new Recurrences(tokens, lengths, clocks);
    counted = new CountedTimes(this);
    times = new TimesOfDays(this, relatives);
    starts = new Starts(this, numeric, named, relatives, ranks, holidays);
  }

  /**
   * Returns the longest phrase that begins at a token, or null; {@code led} if a word leads to it.
   */
  @Nullable Hit at(int i, boolean led, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    Hit hour = times.hourOfPart(i, depth);
    if (hour != null) {
      return hour;
    }
    Hit hit = date(i, led, depth);
    Hit clock = clocks.at(i, false);
    if (clock != null
        && (hit == null
            || clock.to() >= hit.to()
                && !(hit.expr() instanceof CalendarExprs.Fixed && clock.to() == hit.to()))) {
      return times.onDay(clock, depth);
    }
    Hit recurrence = recurrences.at(i);
    if (recurrence != null && (hit == null || recurrence.to() >= hit.to())) {
      return recurrence;
    }
    if (hit != null) {
      hit = times.withTime(hit);
      if (!(hit.expr() instanceof CountedExprs.Away)) {
        return hit;
      }
    }
    Hit length = counted.at(i, depth);
    return Hit.longer(hit, length);
  }

  /** Returns the calendar date that begins at a token, or null. */
  @Nullable Hit date(int i, boolean led, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    Hit hit = starts.at(i, led, depth);
    if (hit == null) {
      return null;
    }
    Hit whole = inPeriod(hit, depth);
    if (whole.expr() instanceof InnerExprs.Nth n
        && n.n() == -1
        && whole.rule() == TimeRule.LAST_UNIT_OF) {
      if (tokens.is(whole.to(), "of") || n.unit() == Unit.DAY && n.weekday() == 0) {
        return null; // "the last week of school"
      }
      Expr last =
          n.weekday() != 0
              ? new CalendarExprs.Weekday(n.weekday(), Words.LAST)
              : new RelativeExprs.Step(Words.LAST, n.unit());
      return whole.to(whole.to(), last, TimeRule.RELATIVE_UNIT);
    }
    // Games have halves too: without its year a half is none.
    return whole.expr() instanceof CalendarExprs.Half && tokens.kind(whole.from()) != Words.HALF
        ? null
        : whole;
  }

  static boolean isYear(Expr expr) {
    return expr instanceof CalendarExprs.Fixed f
            && f.value() instanceof CalendarDate d
            && d.asYear().isPresent()
        || expr instanceof RelativeExprs.Step s && s.unit() == Unit.YEAR
        || expr instanceof RelativeExprs.Known k && k.unit() == Unit.YEAR;
  }

  /** Whether halves are spoken of without being periods of their own: of months and decades. */
  private static boolean isHalved(Expr whole) {
    if (whole instanceof InnerExprs.In in) {
      return in.inner() instanceof CalendarExprs.Month;
    }
    Unit unit =
        whole instanceof RelativeExprs.Step s
            ? s.unit()
            : whole instanceof RelativeExprs.Known k ? k.unit() : null;
    Grain grain =
        whole instanceof CalendarExprs.Fixed f
            ? f.value().grain().orElse(null)
            : unit == null ? null : unit.grain;
    return whole instanceof CalendarExprs.Month
        || grain == Grain.MONTH
        || grain == Grain.DECADE
        || grain == Grain.CENTURY;
  }

  static boolean fits(Expr inner, Expr outer) {
    boolean year = isYear(outer);
    if (inner instanceof CalendarExprs.Quarter
        || inner instanceof CalendarExprs.Half
        || inner instanceof CalendarExprs.Month
        || inner instanceof CalendarExprs.MonthDay
        || inner instanceof CalendarExprs.OfSeason s && s.relation() == 0
        || inner instanceof CalendarExprs.OfHoliday) {
      return year;
    }
    if (inner instanceof CalendarExprs.Weekday w) {
      return w.relation() == 0 && outer instanceof RelativeExprs.Step s && s.unit() == Unit.WEEK;
    }
    if (inner instanceof InnerExprs.Nth) {
      return !(outer instanceof LengthExpr)
          && !(outer instanceof ClockExprs.On)
          && !(outer instanceof CountedExprs.Window);
    }
    return inner instanceof CalendarExprs.DayOfMonth
        && outer instanceof RelativeExprs.Step s
        && s.unit() == Unit.MONTH;
  }

  /** "the third quarter of 1990", "June last year", "Friday of next week". */
  private Hit inPeriod(Hit hit, int depth) {
    int at = hit.to();
    boolean possessive = tokens.is(at, "'s") || tokens.is(at, "\u2019s");
    if (possessive && (isYear(hit.expr()) || hit.expr() instanceof RelativeExprs.Step)) {
      return possessed(hit, at + 1);
    }
    if (hit.expr() instanceof RelativeExprs.Step s && s.unit() == Unit.WEEK) {
      return weekdayOf(hit, s);
    }
    Hit beside = weekdayBeside(hit, depth);
    if (beside != null) {
      return beside;
    }
    Hit recurring = recurring(hit, at);
    return recurring != null ? recurring : outer(hit, depth);
  }

  /** "next week's Friday", "last year's third quarter", "last year's period". */
  private Hit possessed(Hit hit, int at) {
    if (tokens.kind(at) == Words.WEEKDAY
        && !tokens.isPlural(at)
        && hit.expr() instanceof RelativeExprs.Step s
        && s.unit() == Unit.WEEK) {
      Expr weekday = new CalendarExprs.Weekday(tokens.payload(at) & 15, 0);
      return hit.to(at + 1, new InnerExprs.In(weekday, s), TimeRule.IN_A_PERIOD.over(hit));
    }
    Hit inner = relatives.at(at, at);
    if (inner == null && relatives.isPeriod(at) && isYear(hit.expr())) {
      return new Hit(hit.from(), at + 1, new RelativeExprs.YearAgo(true, 1), TimeRule.SAME_PERIOD);
    }
    boolean part =
        inner != null
            && (inner.expr() instanceof CalendarExprs.Quarter
                || inner.expr() instanceof CalendarExprs.Half);
    return inner != null && part
        ? new Hit(
            hit.from(),
            inner.to(),
            new InnerExprs.In(inner.expr(), hit.expr()),
            TimeRule.IN_A_PERIOD.over(inner, hit))
        : hit;
  }

  /** "the third quarter of 1990", "June last year", "the first half of May". */
  private Hit outer(Hit hit, int depth) {
    int at = isLink(hit) ? hit.to() + 1 : hit.to();
    int kind = tokens.kind(at);
    boolean follows =
        at > hit.to() || kind == Words.REL || kind == Words.FISCAL || tokens.has(at, Shape.DIGIT);
    Hit outer = follows && mayLieInside(hit.expr()) ? date(at, true, depth + 1) : null;
    if (outer != null && hit.expr() instanceof CalendarExprs.Half h && isHalved(outer.expr())) {
      return new Hit(
          hit.from(),
          outer.to(),
          new InnerExprs.HalfOf(h.half(), outer.expr()),
          TimeRule.IN_A_PERIOD.over(hit, outer));
    }
    return outer == null || !fits(hit.expr(), outer.expr())
        ? hit
        : new Hit(
            hit.from(),
            outer.to(),
            new InnerExprs.In(hit.expr(), outer.expr()),
            hit.mod(),
            TimeRule.IN_A_PERIOD.over(hit, outer));
  }

  /** Whether a word follows that leads from a part to its whole: "of", "in", a comma. */
  private boolean isLink(Hit hit) {
    boolean weekday = hit.expr() instanceof CalendarExprs.Weekday;
    int at = hit.to();
    return tokens.is(at, "of", "in")
        || tokens.is(at, ',')
        || tokens.is(at, "for") && !weekday
        || tokens.is(at, "from") && weekday;
  }

  private static boolean mayLieInside(Expr expr) {
    return expr instanceof InnerExprs.Nth
        || fits(expr, Years.year(2000))
        || expr instanceof CalendarExprs.Weekday
        || expr instanceof CalendarExprs.DayOfMonth;
  }

  /** "the first Monday of each month": no day, but one in every month. */
  private @Nullable Hit recurring(Hit hit, int at) {
    Unit unit =
        tokens.is(at, "of", "in") && tokens.is(at + 1, "every", "each")
            ? tokens.unit(at + 2)
            : null;
    boolean nth =
        hit.expr() instanceof InnerExprs.Nth || hit.expr() instanceof CalendarExprs.DayOfMonth;
    return nth && (unit == Unit.MONTH || unit == Unit.YEAR) && !tokens.isPlural(at + 2)
        ? hit.to(at + 3, EveryExpr.every(Amount.of(1, unit), 1), TimeRule.EVERY_UNIT.over(hit))
        : null;
  }

  /** "the Friday before Christmas", "the first Tuesday after May 3". */
  private @Nullable Hit weekdayBeside(Hit hit, int depth) {
    boolean before = tokens.is(hit.to(), "before");
    if (!before && !tokens.is(hit.to(), "after", "following")) {
      return null;
    }
    int n = hit.expr() instanceof InnerExprs.Nth nth && nth.weekday() != 0 ? nth.n() : 0;
    int weekday = n > 0 ? ((InnerExprs.Nth) hit.expr()).weekday() : 0;
    if (hit.expr() instanceof CalendarExprs.Weekday w
        && w.relation() == 0
        && tokens.is(hit.from() - 1, "the")) {
      n = 1;
      weekday = w.day();
    }
    Hit base = n > 0 ? date(hit.to() + 1, true, depth + 1) : null;
    return base == null || !isDay(base.expr()) || base.expr() instanceof CalendarExprs.Weekday
        ? null
        : hit.to(
            base.to(),
            new InnerExprs.WeekdayBeside(n, weekday, before, base.expr()),
            TimeRule.NTH_WEEKDAY.over(base));
  }

  /** "next week on Tuesday". */
  private Hit weekdayOf(Hit hit, RelativeExprs.Step week) {
    int at =
        tokens.is(hit.to(), "on") || tokens.isDash(hit.to()) || tokens.is(hit.to(), ',')
            ? hit.to() + 1
            : hit.to();
    Hit day =
        tokens.kind(at) == Words.WEEKDAY && !tokens.is(at + 1, "'s")
            ? named.weekdays.at(at, true)
            : null;
    return day == null || !(day.expr() instanceof CalendarExprs.Weekday)
        ? hit
        : hit.to(
            day.to(), new InnerExprs.In(day.expr(), week), TimeRule.IN_A_PERIOD.over(day, hit));
  }

  static boolean isDay(Expr expr) {
    return expr instanceof CalendarExprs.Weekday
        || expr instanceof CalendarExprs.MonthDay
        || expr instanceof CalendarExprs.DayOfMonth
        || expr instanceof CalendarExprs.OfHoliday
        || expr instanceof CalendarExprs.Impossible
        || expr instanceof RelativeExprs.Day
        || expr instanceof RelativeExprs.Step s && s.unit() == Unit.DAY
        || expr instanceof RelativeExprs.Known k && k.unit() == Unit.DAY
        || expr instanceof InnerExprs.In in
            && (isDay(in.inner()) || in.inner() instanceof InnerExprs.Nth n && n.weekday() != 0)
        || expr instanceof CountedExprs.Away a && a.amount().unit() == Unit.DAY && a.base() != null
        || expr instanceof CalendarExprs.Fixed f
            && f.value() instanceof CalendarDate d
            && d.asLocalDate().isPresent();
  }
}
