package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.PartOfDay;

/** Reads one phrase without what leads to it: puts dates, times and lengths together. */
final class Phrases {
  /** How deep one phrase may lie in another: "the end of the first quarter of next year". */
  static final int DEPTH = 5;

  final Tokens tokens;
  final Years years;
  final Lengths lengths;
  final Clocks clocks;
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
    relatives = new Relatives(tokens, lengths, clocks, named, holidays);
    recurrences = new Recurrences(tokens, lengths, clocks);
    starts = new Starts(this, numeric, named, relatives, holidays);
  }

  /**
   * Returns the longest phrase that begins at a token, or null; {@code led} if a word leads to it.
   */
  @Nullable Hit at(int i, boolean led, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    Hit hour = hourOfPart(i, depth);
    if (hour != null) {
      return hour;
    }
    Hit hit = date(i, led, depth);
    Hit clock = clocks.at(i, false);
    if (clock != null
        && (hit == null
            || clock.to() >= hit.to()
                && !(hit.expr() instanceof CalendarExprs.Fixed && clock.to() == hit.to()))) {
      return onDay(clock, depth);
    }
    Hit recurrence = recurrences.at(i);
    if (recurrence != null && (hit == null || recurrence.to() >= hit.to())) {
      return recurrence;
    }
    if (hit != null) {
      hit = withTime(hit);
      if (!(hit.expr() instanceof RelativeExprs.Away)) {
        return hit;
      }
    }
    Hit length = length(i, depth);
    return Hit.longer(hit, length);
  }

  /** "7 this evening", "6 tomorrow evening". */
  private @Nullable Hit hourOfPart(int i, int depth) {
    int hour = tokens.digits(i);
    int next = tokens.kind(i + 1);
    if (hour < 1 || hour > 12 || next != Words.DAY && !tokens.is(i + 1, "this")) {
      return null;
    }
    Hit day = date(i + 1, true, depth + 1);
    day = day == null ? null : withPart(day);
    return day != null
            && day.expr() instanceof ClockExprs.On on
            && on.time() instanceof ClockExprs.Part p
        ? new Hit(
            i,
            day.to(),
            new ClockExprs.On(
                new ClockExprs.Clock(hour, 0, 0, org.nutgraf.time.Grain.HOUR, false, null)
                    .in(p.part()),
                on.day()),
            TimeRule.HOUR_OF_A_PART_OF_DAY.over(day))
        : null;
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
    if (whole.expr() instanceof RelativeExprs.Nth n
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

  private static boolean fits(Expr inner, Expr outer) {
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
    if (inner instanceof RelativeExprs.Nth) {
      return !(outer instanceof LengthExpr)
          && !(outer instanceof ClockExprs.On)
          && !(outer instanceof RelativeExprs.Window);
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
      if (tokens.kind(at + 1) == Words.WEEKDAY
          && !tokens.isPlural(at + 1)
          && hit.expr() instanceof RelativeExprs.Step s
          && s.unit() == Unit.WEEK) {
        Expr weekday = new CalendarExprs.Weekday(tokens.payload(at + 1) & 15, 0);
        return hit.to(at + 2, new RelativeExprs.In(weekday, s), TimeRule.IN_A_PERIOD.over(hit));
      }
      Hit inner = relatives.at(at + 1, at + 1);
      if (inner == null && relatives.isPeriod(at + 1) && isYear(hit.expr())) {
        return new Hit(
            hit.from(), at + 2, new RelativeExprs.YearAgo(true, 1), TimeRule.SAME_PERIOD);
      }
      boolean part =
          inner != null
              && (inner.expr() instanceof CalendarExprs.Quarter
                  || inner.expr() instanceof CalendarExprs.Half);
      return inner != null && part
          ? new Hit(
              hit.from(),
              inner.to(),
              new RelativeExprs.In(inner.expr(), hit.expr()),
              TimeRule.IN_A_PERIOD.over(inner, hit))
          : hit;
    }
    if (hit.expr() instanceof RelativeExprs.Step s && s.unit() == Unit.WEEK) {
      return weekdayOf(hit, s);
    }
    Hit beside = weekdayBeside(hit, depth);
    if (beside != null) {
      return beside;
    }
    Hit recurring = recurring(hit, at);
    if (recurring != null) {
      return recurring;
    }
    if (tokens.is(at, "of")
        || tokens.is(at, "in")
        || tokens.is(at, "for") && !(hit.expr() instanceof CalendarExprs.Weekday)
        || tokens.is(at, ',')) {
      at++;
    } else if (tokens.is(at, "from") && hit.expr() instanceof CalendarExprs.Weekday) {
      at++;
    }
    int kind = tokens.kind(at);
    if (at == hit.to()
        && kind != Words.REL
        && !tokens.has(at, Shape.DIGIT)
        && kind != Words.FISCAL) {
      return hit;
    }
    if (!(hit.expr() instanceof RelativeExprs.Nth)
        && !fits(hit.expr(), Years.year(2000))
        && !(hit.expr() instanceof CalendarExprs.Weekday)
        && !(hit.expr() instanceof CalendarExprs.DayOfMonth)) {
      return hit;
    }
    Hit outer = date(at, true, depth + 1);
    if (outer == null || !fits(hit.expr(), outer.expr())) {
      return hit;
    }
    return new Hit(
        hit.from(),
        outer.to(),
        new RelativeExprs.In(hit.expr(), outer.expr()),
        hit.mod(),
        TimeRule.IN_A_PERIOD.over(hit, outer));
  }

  /** "the first Monday of each month": no day, but one in every month. */
  private @Nullable Hit recurring(Hit hit, int at) {
    Unit unit =
        tokens.is(at, "of", "in") && tokens.is(at + 1, "every", "each")
            ? tokens.unit(at + 2)
            : null;
    boolean nth =
        hit.expr() instanceof RelativeExprs.Nth || hit.expr() instanceof CalendarExprs.DayOfMonth;
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
    int n = hit.expr() instanceof RelativeExprs.Nth nth && nth.weekday() != 0 ? nth.n() : 0;
    int weekday = n > 0 ? ((RelativeExprs.Nth) hit.expr()).weekday() : 0;
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
            new RelativeExprs.WeekdayBeside(n, weekday, before, base.expr()),
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
            ? named.weekday(at, true)
            : null;
    return day == null || !(day.expr() instanceof CalendarExprs.Weekday)
        ? hit
        : hit.to(
            day.to(), new RelativeExprs.In(day.expr(), week), TimeRule.IN_A_PERIOD.over(day, hit));
  }

  /** "Tuesday night", "tomorrow in the evening". */
  Hit withPart(Hit hit) {
    if (!isDay(hit.expr())) {
      return hit;
    }
    int at = hit.to();
    if (tokens.is(at, "early", "late") && clocks.part(at + 1) != null) {
      at++; // "Sunday late evening"
    }
    PartOfDay part = clocks.part(at);
    int end = at + 1;
    if (part == null) {
      Clocks.PartFound found = clocks.partAfter(at);
      part = found == null ? null : found.part();
      end = found == null ? at : found.to();
    }
    if (part == null && tokens.kind(at) == Words.AMPM && hit.expr() instanceof RelativeExprs.Day) {
      part = tokens.payload(at) == 12 ? PartOfDay.AFTERNOON : PartOfDay.MORNING;
      end = at + 1;
    }
    return part == null || tokens.isPlural(end - 1)
        ? hit
        : hit.to(
            end,
            new ClockExprs.On(new ClockExprs.Part(part), hit.expr()),
            TimeRule.PART_OF_A_DAY.over(hit));
  }

  /** "Tuesday night", "tomorrow at 5", "Oct. 14, 8:00 a.m.". */
  private Hit withTime(Hit date) {
    if (!isDay(date.expr()) && !(date.expr() instanceof ClockExprs.On)) {
      return date;
    }
    Hit hit = withPart(date);
    Hit after = hit.expr() instanceof ClockExprs.On ? weekAfter(hit) : null;
    if (after != null) {
      return after;
    }
    int at = hit.to();
    if (tokens.is(at, ',') || tokens.isDash(at)) {
      at++;
    }
    boolean led =
        tokens.is(at, "at")
            || tokens.is(at, "@")
            || tokens.is(at, "around")
            || tokens.is(at, "for") && tokens.isNumber(at + 1);
    if (led) {
      at++;
      if (tokens.is(at, "about") || tokens.is(at, "around")) {
        at++;
      }
    }
    Hit clock =
        clocks.at(at, led && !tokens.is(at - 1, "for") || hit.expr() instanceof ClockExprs.On);
    if (clock == null && hit.rule() == TimeRule.MONTH_AND_DAY && at == hit.to()) {
      clock = inWords(at);
    }
    if (clock == null
        || !led && clock.rule() == TimeRule.HOUR && !((ClockExprs.Clock) clock.expr()).sure()) {
      return hit;
    }
    ClockExprs.Clock time = (ClockExprs.Clock) clock.expr();
    Expr day = hit.expr();
    Years.Found year =
        day instanceof CalendarExprs.MonthDay && time.grain() == org.nutgraf.time.Grain.SECOND
            ? years.certain(clock.to())
            : null;
    if (year != null && day instanceof CalendarExprs.MonthDay d) {
      day = CalendarExprs.date(year.year(), d.month(), d.day());
      clock = clock.between(clock.from(), year.to());
    }
    if (day instanceof ClockExprs.On on) {
      if (on.time() instanceof ClockExprs.Part p) {
        time = time.in(p.part());
      }
      day = on.day();
    }
    return hit.to(
        clock.to(), new ClockExprs.On(time, day), TimeRule.CLOCK_ON_A_DAY.over(clock, date));
  }

  /** "May third nine thirty": an hour and a minute in words that count nothing. */
  private @Nullable Hit inWords(int at) {
    Hit clock = tokens.has(at, Shape.LETTER) ? clocks.at(at, true) : null;
    boolean ends =
        clock != null && (!tokens.inside(clock.to()) || tokens.has(clock.to(), Shape.PUNCTUATION));
    return clock != null && ends && clock.rule() == TimeRule.CLOCK_IN_WORDS && clock.to() == at + 2
        ? clock
        : null;
  }

  /** "Wednesday evening next week". */
  private @Nullable Hit weekAfter(Hit hit) {
    if (hit.expr() instanceof ClockExprs.On on
        && on.day() instanceof CalendarExprs.Weekday w
        && tokens.kind(hit.to()) == Words.REL) {
      Hit week = relatives.at(hit.to(), hit.to());
      if (week != null && fits(w, week.expr())) {
        return hit.to(
            week.to(),
            new ClockExprs.On(on.time(), new RelativeExprs.In(w, week.expr())),
            TimeRule.IN_A_PERIOD.over(hit, week));
      }
    }
    return null;
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
        || expr instanceof RelativeExprs.In in
            && (isDay(in.inner()) || in.inner() instanceof RelativeExprs.Nth n && n.weekday() != 0)
        || expr instanceof RelativeExprs.Away a && a.amount().unit() == Unit.DAY && a.base() != null
        || expr instanceof CalendarExprs.Fixed f
            && f.value() instanceof CalendarDate d
            && d.asLocalDate().isPresent();
  }

  /** Returns the token after "(0100 GMT)", the same time elsewhere, or the token itself. */
  private int overOtherZone(int at) {
    Hit other = tokens.is(at, '(') ? clocks.at(at + 1, false) : null;
    return other != null && tokens.is(other.to(), ')') ? other.to() + 1 : at;
  }

  /** "9 a.m. Tuesday", "8 p.m. EST on Nov. 9", "at 4 tomorrow afternoon". */
  private Hit onDay(Hit clock, int depth) {
    int at = overOtherZone(clock.to());
    if (tokens.is(at, "on") || tokens.is(at, ',') || tokens.is(at, "of")) {
      at++;
    }
    Hit day = date(at, true, depth + 1);
    if (day == null && at == clock.to()) {
      return clock;
    }
    if (day == null) {
      return clock;
    }
    day = withPart(day);
    ClockExprs.Clock time = (ClockExprs.Clock) clock.expr();
    if (day.expr() instanceof ClockExprs.On on && on.time() instanceof ClockExprs.Part p) {
      return clock.to(
          day.to(),
          new ClockExprs.On(time.in(p.part()), on.day()),
          TimeRule.CLOCK_ON_A_DAY.over(clock, day));
    }
    return isDay(day.expr())
        ? clock.to(
            day.to(), new ClockExprs.On(time, day.expr()), TimeRule.CLOCK_ON_A_DAY.over(clock, day))
        : clock;
  }

  /** A length, and what it is counted from: "two weeks ago", "three days after Easter". */
  @Nullable Hit length(int i, int depth) {
    Lengths.Found found = lengths.at(i);
    if (found == null) {
      return null;
    }
    Amount amount = found.amount();
    int to = found.to();
    if (found.sign() != 0) {
      return new Hit(i, to, new RelativeExprs.Window(amount, found.sign()), TimeRule.WINDOW);
    }
    Numeral times = tokens.is(to, "times") ? tokens.numeral(i) : null;
    if (times != null) {
      return null;
    }
    int at = tokens.isDash(to) && tokens.is(to + 1, "ago") ? to + 1 : to;
    if (tokens.is(at, "ago")) {
      Hit ago = new Hit(i, at + 1, ago(amount), TimeRule.N_UNITS_AGO);
      return amount.isVague() ? ago : agoOnDay(ago, amount);
    }
    if (tokens.is(at, "earlier") || tokens.is(at, "previously")) {
      return new Hit(
          i,
          at + 1,
          amount.isOne() && amount.unit() == Unit.YEAR
              ? new RelativeExprs.YearAgo(false, 1)
              : new RelativeExprs.Away(amount, -1, null, true),
          TimeRule.N_UNITS_EARLIER);
    }
    if (tokens.is(at, "later") || tokens.is(at, "afterward") || tokens.is(at, "afterwards")) {
      return new Hit(
          i, at + 1, new RelativeExprs.Away(amount, 1, null, true), TimeRule.N_UNITS_LATER);
    }
    if (tokens.is(at, "hence")
        || tokens.is(at, "from")
            && (tokens.is(at + 1, "now")
                || tokens.is(at + 1, "right") && tokens.is(at + 2, "now"))) {
      int end = tokens.is(at, "hence") ? at + 1 : tokens.is(at + 1, "now") ? at + 2 : at + 3;
      return new Hit(
          i, end, new RelativeExprs.Away(amount, 1, null, false), TimeRule.N_UNITS_FROM_NOW);
    }
    boolean before = tokens.is(at, "before") || tokens.is(at, "prior") && tokens.is(at + 1, "to");
    boolean after = tokens.is(at, "after") || tokens.is(at, "from") || tokens.is(at, "following");
    if ((before || after) && !found.bare()) {
      Hit base = at(tokens.is(at, "prior") ? at + 2 : at + 1, true, depth + 1);
      if (base != null
          && !(base.expr() instanceof LengthExpr)
          && !(base.expr() instanceof EveryExpr)
          && !(base.expr() instanceof RefExpr)
          && !(base.expr() instanceof ClockExprs.Clock && !amount.unit().isClock())) {
        return new Hit(
            i,
            base.to(),
            new RelativeExprs.Away(amount, before ? -1 : 1, base.expr(), false),
            TimeRule.N_UNITS_BEFORE_OR_AFTER.over(base));
      }
    }
    Hit on =
        amount.isOne() && amount.unit() == Unit.WEEK && tokens.is(to, "on") ? weekOn(i, to) : null;
    if (on != null) {
      return on;
    }
    return new Hit(
        i, to, new LengthExpr(amount), found.bare() ? TimeRule.BARE_UNIT : TimeRule.LENGTH);
  }

  /** "a week on Tuesday": the one after the next. */
  private @Nullable Hit weekOn(int i, int on) {
    int day = tokens.kind(on + 1) == Words.WEEKDAY ? tokens.payload(on + 1) & 15 : 0;
    return day == 0 || tokens.isPlural(on + 1) || !tokens.is(i, "a")
        ? null
        : new Hit(
            i,
            on + 2,
            new RelativeExprs.Away(
                Amount.of(1, Unit.WEEK), 1, new CalendarExprs.Weekday(day, Words.COMING), false),
            TimeRule.N_UNITS_BEFORE_OR_AFTER);
  }

  /** "three years ago this week", "a year ago today", "two weeks ago Tuesday". */
  private Hit agoOnDay(Hit ago, Amount amount) {
    int at = ago.to();
    Expr away = new RelativeExprs.Away(amount, -1, new RelativeExprs.Day(0), false);
    if (tokens.is(at, "today")) {
      return ago.to(at + 1, away, TimeRule.N_UNITS_AGO);
    }
    Unit unit = tokens.is(at, "this") ? tokens.unit(at + 1) : null;
    if (unit == Unit.WEEK || unit == Unit.MONTH) {
      return ago.to(at + 2, new RelativeExprs.WeekOf(away, unit.grain), TimeRule.N_UNITS_AGO);
    }
    int day = tokens.is(at, "on") ? at + 1 : at;
    boolean weekday =
        tokens.kind(day) == Words.WEEKDAY
            && !tokens.isPlural(day)
            && !tokens.is(day + 1, "'s")
            && amount.unit().chrono != java.time.temporal.ChronoUnit.DAYS
            && !amount.unit().isClock();
    return weekday
        ? ago.to(
            day + 1,
            new RelativeExprs.In(
                new CalendarExprs.Weekday(tokens.payload(day) & 15, 0),
                new RelativeExprs.WeekOf(away, org.nutgraf.time.Grain.WEEK)),
            TimeRule.N_UNITS_AGO)
        : ago;
  }

  private static Expr ago(Amount amount) {
    return amount.isOne() && amount.unit() == Unit.YEAR
        ? new RelativeExprs.YearAgo(true, 1)
        : new RelativeExprs.Away(amount, -1, null, false);
  }
}
