package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.Season;
import org.nutgraf.time.TimeMod;

/** Reads one phrase without what leads to it: puts dates, times and lengths together. */
final class Phrases {
  /** How deep one phrase may lie in another: "the end of the first quarter of next year". */
  private static final int DEPTH = 5;

  final Tokens tokens;
  final Years years;
  final Lengths lengths;
  final Clocks clocks;
  private final NumericDates numeric;
  private final NamedDates named;
  private final Relatives relatives;
  private final Recurrences recurrences;
  private final HolidayNames holidays;

  Phrases(Tokens tokens, NumericDates numeric) {
    this.tokens = tokens;
    this.numeric = numeric;
    years = new Years(tokens);
    lengths = new Lengths(tokens);
    clocks = new Clocks(tokens);
    named = new NamedDates(tokens, years);
    holidays = new HolidayNames(tokens);
    relatives = new Relatives(tokens, lengths, clocks, named, holidays);
    recurrences = new Recurrences(tokens, lengths, clocks);
  }

  /**
   * Returns the longest phrase that begins at a token, or null; {@code led} if a word leads to it.
   */
  @Nullable Hit at(int i, boolean led, int depth) {
    if (depth > DEPTH) {
      return null;
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

  /** Returns the calendar date that begins at a token, or null. */
  @Nullable Hit date(int i, boolean led, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    Hit hit = core(i, led, depth);
    if (hit == null) {
      return null;
    }
    Hit whole = inPeriod(hit, depth);
    if (whole.expr() instanceof RelativeExprs.Nth n
        && n.n() == -1
        && whole.rule().startsWith("last ")) {
      Expr last =
          n.weekday() != 0
              ? new CalendarExprs.Weekday(n.weekday(), Words.LAST)
              : new RelativeExprs.Step(Words.LAST, n.unit());
      return whole.to(whole.to(), last, "relative unit");
    }
    // Games have halves too: without its year a half is none.
    return whole.expr() instanceof CalendarExprs.Half && tokens.kind(whole.from()) != Words.HALF
        ? null
        : whole;
  }

  private @Nullable Hit core(int i, boolean led, int depth) {
    switch (tokens.kind(i)) {
      case Words.MONTH -> {
        return named.month(i, led);
      }
      case Words.WEEKDAY -> {
        return named.weekday(i, led);
      }
      case Words.DAY -> {
        return deictic(i);
      }
      case Words.SEASON -> {
        return season(i, i, led);
      }
      case Words.PHASE -> {
        return phase(i, i, depth);
      }
      case Words.HOLIDAY -> {
        Hit holiday = holidays.at(i);
        return holiday != null ? holiday : relatives.at(i, i);
      }
      case Words.DET -> {
        return determined(i, depth);
      }
      case Words.PART -> {
        Hit day = tokens.is(i + 1, "of") ? date(i + 2, true, depth + 1) : null;
        PartOfDay part = clocks.part(i);
        return day == null || part == null || !isDay(day.expr())
            ? null
            : new Hit(
                i,
                day.to(),
                new ClockExprs.On(new ClockExprs.Part(part), day.expr()),
                "part of a day");
      }
      case Words.DECADE -> {
        return null;
      }
      case Words.UNIT -> {
        Hit hit = Hit.longer(relatives.at(i, i), dayWord(i, i, depth));
        return tokens.unit(i) == Unit.SECOND ? Hit.longer(hit, named.day(i, i)) : hit;
      }
      default -> {
        Hit hit = relatives.at(i, i);
        return tokens.has(i, Shape.DIGIT)
                || tokens.numeral(i) != null
                || tokens.is(i, '\'')
                || tokens.is(i, '\u2019')
                || tokens.is(i, '\u2018')
            ? Hit.longer(hit, number(i, led, depth))
            : hit;
      }
    }
  }

  private @Nullable Hit number(int i, boolean led, int depth) {
    Hit hit = holidays.at(i);
    hit = hit == null ? numeric.at(i, led) : hit;
    if (hit != null) {
      return hit;
    }
    hit = named.day(i, i);
    if (hit != null) {
      return hit;
    }
    Hit ofMonth = ofMonth(i, i, depth);
    if (ofMonth != null) {
      return ofMonth;
    }
    Numeral n = tokens.numeral(i);
    if (n != null
        && n.isInteger()
        && tokens.kind(n.to()) == Words.WEEKDAY
        && tokens.is(n.to() + 1, "from")
        && tokens.is(n.to() + 2, "now")
        && n.value().intValue() > 0
        && n.value().intValue() < 1000) {
      return new Hit(
          i,
          n.to() + 3,
          new RelativeExprs.Away(
              Amount.of(n.value().intValue() - 1, Unit.WEEK),
              1,
              new CalendarExprs.Weekday(tokens.payload(n.to()) & 15, Words.COMING),
              false),
          "weekdays from now");
    }
    hit = years.period(i);
    if (hit != null
        && (!hit.rule().equals("decade")
            || tokens.is(i, '\'')
            || tokens.length(i) > 3
            || tokens.is(i - 1, "the"))) {
      return hit;
    }
    Years.Found year = years.bare(i);
    return year == null ? null : afterYear(i, year, depth);
  }

  /** "the 20th of next month". */
  private @Nullable Hit ofMonth(int from, int i, int depth) {
    int day = tokens.ordinalDigits(i);
    day = day < 0 && tokens.length(i) <= 2 ? tokens.digits(i) : day;
    if (day < 1 || day > 31 || !tokens.is(i + 1, "of")) {
      return null;
    }
    Hit month = date(i + 2, true, depth + 1);
    return month != null && month.expr() instanceof RelativeExprs.Step s && s.unit() == Unit.MONTH
        ? new Hit(
            from,
            month.to(),
            new RelativeExprs.In(new CalendarExprs.DayOfMonth(day, 0), s),
            "day of a month")
        : null;
  }

  /** "1988 third quarter", "the 1988 period", "2017 april", "2012-13". */
  private Hit afterYear(int i, Years.Found year, int depth) {
    int to = year.to();
    Expr expr = Years.year(year.year());
    int at = tokens.touches(to) && (tokens.isDash(to) || tokens.is(to, '/')) ? to + 1 : to;
    if (tokens.kind(at) == Words.MONTH
        && (at > to || !tokens.has(at + 1, Shape.DIGIT))
        && !tokens.is(at, "may")
        && !tokens.is(at, "march")) {
      int month = tokens.payload(at) & 15;
      int day =
          tokens.touches(at + 1) && (tokens.isDash(at + 1) || tokens.is(at + 1, '/'))
              ? tokens.digits(at + 2)
              : -1;
      return day > 0 && day < 32
          ? new Hit(i, at + 3, CalendarExprs.date(year.year(), month, day), "year, month, day")
          : new Hit(i, at + 1, CalendarExprs.date(year.year(), month, 0), "year and month");
    }
    Hit part = depth < DEPTH ? relatives.at(at, at) : null;
    if (part != null
        && (part.expr() instanceof CalendarExprs.Quarter
            || part.expr() instanceof CalendarExprs.Half)) {
      return new Hit(i, part.to(), new RelativeExprs.In(part.expr(), expr), "quarter of a year");
    }
    if (relatives.isPeriod(to) && !tokens.isPlural(to)) {
      return new Hit(i, to + 1, new YearPeriod(year.year()), "period of a year");
    }
    return new Hit(i, to, expr, "year");
  }

  /** "today", "tonight", and "the day before yesterday" by {@link #dayWord}. */
  private Hit deictic(int i) {
    int day = tokens.payload(i);
    if (day == Words.TONIGHT || day == Words.OVERNIGHT) {
      return new Hit(
          i,
          i + 1,
          new ClockExprs.On(new ClockExprs.Part(PartOfDay.NIGHT), new RelativeExprs.Day(0)),
          "tonight");
    }
    return new Hit(i, i + 1, new RelativeExprs.Day(day == 255 ? -1 : day), "day from today");
  }

  /** "day after tomorrow", "day before last Tuesday", "week of March 6", "weekend". */
  private @Nullable Hit dayWord(int from, int i, int depth) {
    Unit unit = tokens.unit(i);
    if (unit == null || tokens.isPlural(i)) {
      return null;
    }
    boolean before = tokens.is(i + 1, "before");
    boolean after = tokens.is(i + 1, "after");
    if (before || after) {
      Hit base = unit.isClock() || unit == Unit.NIGHT ? null : date(i + 2, true, depth + 1);
      boolean certain = unit == Unit.DAY || unit == Unit.WEEK;
      if (base != null && certain) {
        return new Hit(
            from,
            base.to(),
            new RelativeExprs.Away(Amount.of(1, unit), before ? -1 : 1, base.expr(), false),
            "unit before or after");
      }
      boolean ends =
          !tokens.inside(i + 2)
              || tokens.has(i + 2, Shape.PUNCTUATION)
              || tokens.table.lookup(VERB_LIKE, i + 2) != 0;
      boolean calendar =
          unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
      return calendar && from < i && tokens.is(from, "the") && ends
          ? new Hit(
              from,
              i + 2,
              new RelativeExprs.Step(before ? Words.PREVIOUS : Words.FOLLOWING, unit),
              "the day before")
          : null;
    }
    int of =
        tokens.is(i + 1, "of", "commencing") || tokens.is(i + 1, "beginning", "starting")
            ? i + 2
            : 0;
    if (of > 0 && (unit == Unit.WEEK || unit == Unit.WEEKEND)) {
      Hit day = date(of, true, depth + 1);
      if (day == null && tokens.is(of, "the")) {
        day = named.dayOfMonth(of, of + 1);
      }
      return day == null || isLong(day.expr())
          ? null
          : new Hit(
              from, day.to(), new RelativeExprs.WeekOf(day.expr(), unit.grain), "week of a day");
    }
    return null;
  }

  private static final org.nutgraf.text.Lexicon VERB_LIKE =
      org.nutgraf.text.Lexicon.ofWords(
          "and", "but", "when", "that", "in", "at", "with", "to", "he", "she", "they", "it", "was",
          "were", "had", "said", "told");

  private static boolean isLong(Expr expr) {
    return expr instanceof CalendarExprs.Month
        || expr instanceof RelativeExprs.Step
        || isYear(expr);
  }

  private @Nullable Hit season(int from, int i, boolean led) {
    boolean plural = tokens.isPlural(i);
    Season season = Words.season(tokens.payload(i));
    int next = i + 1;
    boolean of = tokens.is(next, "of");
    Years.Found year = years.certain(of ? next + 1 : next);
    if (year != null && !plural) {
      return new Hit(
          from,
          year.to(),
          new CalendarExprs.Fixed(CalendarDate.of(java.time.Year.of(year.year()), season)),
          "season and year");
    }
    boolean unsure = (tokens.payload(i) & Words.UNSURE) != 0 || season == Season.SPRING;
    boolean the = from < i && tokens.is(from, "the");
    boolean in = led || the && (tokens.is(from - 1, "in") || tokens.is(from - 1, "during"));
    if (plural || tokens.isCapital(i + 1) || tokens.isDash(i + 1)) {
      return null;
    }
    return unsure && !in || !in && !the && !tokens.isCapital(i) && i > tokens.begin()
        ? (season == Season.SUMMER || season == Season.WINTER) && !tokens.has(i + 1, Shape.LOWER)
            ? new Hit(from, i + 1, new CalendarExprs.OfSeason(season, 0), "season")
            : null
        : new Hit(from, i + 1, new CalendarExprs.OfSeason(season, 0), "season");
  }

  /** What stands after an article or a possessive. */
  private @Nullable Hit determined(int i, int depth) {
    int at = i + 1;
    boolean a = tokens.payload(i) == 1;
    if (a) {
      Hit earlier =
          tokens.unit(at) == Unit.YEAR && tokens.isDash(at + 1) ? relatives.at(i, at) : null;
      return earlier;
    }
    Hit hit =
        switch (tokens.kind(at)) {
          case Words.SEASON -> season(i, at, false);
          case Words.PHASE -> phase(i, at, depth);
          case Words.DECADE -> years.period(at);
          case Words.WEEKDAY, Words.MONTH, Words.DAY -> null;
          case Words.HOLIDAY -> Hit.longer(holidays.at(at), relatives.at(i, at));
          default -> Hit.longer(relatives.at(i, at), dayWord(i, at, depth));
        };
    if (hit == null
        && (tokens.has(at, Shape.DIGIT)
            || tokens.numeral(at) != null
            || tokens.is(at, '\'')
            || tokens.is(at, '\u2019')
            || tokens.is(at, '\u2018'))) {
      hit = named.day(i, at);
      hit = hit == null ? ofMonth(i, at, depth) : hit;
      hit = hit == null ? number(at, false, depth) : hit;
      hit = hit == null && tokens.is(i, "the") ? named.dayOfMonth(i, at) : hit;
    } else if (hit != null && tokens.rank(at) != null) {
      hit = Hit.longer(hit, named.day(i, at));
      hit = Hit.longer(hit, years.period(at));
    }
    if (hit == null
        && tokens.inside(at)
        && relatives.isKind(at)
        && tokens.unit(at + 1) == Unit.YEAR
        && !tokens.isPlural(at + 1)) {
      hit = new Hit(i, at + 2, new RelativeExprs.Known(Unit.YEAR), "the whole year");
    }
    if (hit == null
        && (tokens.is(at, "corresponding") || tokens.is(at, "comparable") || tokens.is(at, "like"))
        && relatives.isPeriod(at + 1)) {
      hit = relatives.samePeriod(i, at + 1);
    }
    if (hit == null
        && tokens.is(at, "turn")
        && tokens.is(at + 1, "of")
        && tokens.is(at + 2, "the")
        && tokens.unit(at + 3) == Unit.CENTURY) {
      return new Hit(
          i,
          at + 4,
          new CalendarExprs.Fixed(CalendarDate.of(java.time.Year.of(2000))),
          TimeMod.APPROX,
          "turn of the century");
    }
    return hit == null ? null : hit.between(i, hit.to());
  }

  /** "early next week", "mid-July", "the end of 1990", "later this month". */
  private @Nullable Hit phase(int from, int i, int depth) {
    int at = i + 1;
    boolean linked = tokens.isDash(at) || tokens.is(at, "of") || tokens.is(at, "in");
    if (linked) {
      at++;
    }
    boolean noun =
        tokens.is(i, "end")
            || tokens.is(i, "start")
            || tokens.is(i, "beginning")
            || tokens.is(i, "middle")
            || tokens.is(i, "outset")
            || tokens.is(i, "dawn")
            || tokens.is(i, "close");
    if (noun && !tokens.is(i + 1, "of")) {
      return null;
    }
    if ((tokens.is(i, "later") || tokens.is(i, "late"))
        && tokens.is(at, "that")
        && tokens.unit(at + 1) != null) {
      Hit that = relatives.at(at, at);
      return that == null
          ? null
          : new Hit(from, that.to(), that.expr(), TimeMod.END, "later that unit");
    }
    Hit inner = date(at, true, depth + 1);
    Unit unit = tokens.unit(at);
    if (inner == null && noun && unit != null && !tokens.isPlural(at)) {
      inner = new Hit(at, at + 1, new RelativeExprs.Known(unit), "unit");
    }
    if (inner == null && tokens.is(at, "the")) {
      inner = years.period(at + 1);
    }
    PartOfDay part = clocks.part(at);
    if (inner == null && part != null && !noun && !tokens.isPlural(at)) {
      inner = new Hit(at, at + 1, new ClockExprs.Part(part), "part of day");
    }
    if (inner == null
        || inner.expr() instanceof LengthExpr
        || inner.expr() instanceof RelativeExprs.Window) {
      return null;
    }
    inner = withPart(inner);
    TimeMod mod =
        switch (tokens.payload(i)) {
          case 1 -> TimeMod.START;
          case 2 -> TimeMod.MID;
          default -> TimeMod.END;
        };
    return new Hit(
        from,
        inner.to(),
        inner.expr(),
        inner.mod() != null ? inner.mod() : mod,
        "phase of " + inner.rule());
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
      Hit inner = relatives.at(at + 1, at + 1);
      if (inner == null && relatives.isPeriod(at + 1) && isYear(hit.expr())) {
        return new Hit(
            hit.from(), at + 2, new RelativeExprs.YearAgo(true, 1), "last year's period");
      }
      boolean part =
          inner != null
              && (inner.expr() instanceof CalendarExprs.Quarter
                  || inner.expr() instanceof CalendarExprs.Half);
      return inner != null && part
          ? new Hit(
              hit.from(), inner.to(), new RelativeExprs.In(inner.expr(), hit.expr()), inner.rule())
          : hit;
    }
    if (hit.expr() instanceof RelativeExprs.Step s && s.unit() == Unit.WEEK) {
      return weekdayOf(hit, s);
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
        hit.rule() + " of " + outer.rule());
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
        : hit.to(day.to(), new RelativeExprs.In(day.expr(), week), "weekday of a week");
  }

  /** "Tuesday night", "tomorrow in the evening". */
  private Hit withPart(Hit hit) {
    if (!isDay(hit.expr())) {
      return hit;
    }
    int at = hit.to();
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
            end, new ClockExprs.On(new ClockExprs.Part(part), hit.expr()), "part of " + hit.rule());
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
    if (clock == null
        || !led && clock.rule().equals("hour") && !((ClockExprs.Clock) clock.expr()).sure()) {
      return hit;
    }
    ClockExprs.Clock time = (ClockExprs.Clock) clock.expr();
    Expr day = hit.expr();
    if (day instanceof ClockExprs.On on) {
      if (on.time() instanceof ClockExprs.Part p) {
        time = time.in(p.part());
      }
      day = on.day();
    }
    return hit.to(clock.to(), new ClockExprs.On(time, day), "clock on " + date.rule());
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
            hit.rule());
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

  /** "9 a.m. Tuesday", "8 p.m. EST on Nov. 9", "at 5 tomorrow afternoon". */
  private Hit onDay(Hit clock, int depth) {
    int at = clock.to();
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
          day.to(), new ClockExprs.On(time.in(p.part()), on.day()), "clock on " + day.rule());
    }
    return isDay(day.expr())
        ? clock.to(day.to(), new ClockExprs.On(time, day.expr()), "clock on " + day.rule())
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
      return new Hit(i, to, new RelativeExprs.Window(amount, found.sign()), "window");
    }
    Numeral times = tokens.is(to, "times") ? tokens.numeral(i) : null;
    if (times != null) {
      return null;
    }
    int at = tokens.isDash(to) && tokens.is(to + 1, "ago") ? to + 1 : to;
    if (tokens.is(at, "ago")) {
      return new Hit(i, at + 1, ago(amount), "n units ago");
    }
    if (tokens.is(at, "earlier") || tokens.is(at, "previously")) {
      return new Hit(
          i,
          at + 1,
          amount.isOne() && amount.unit() == Unit.YEAR
              ? new RelativeExprs.YearAgo(false, 1)
              : new RelativeExprs.Away(amount, -1, null, true),
          "n units earlier");
    }
    if (tokens.is(at, "later") || tokens.is(at, "afterward") || tokens.is(at, "afterwards")) {
      return new Hit(i, at + 1, new RelativeExprs.Away(amount, 1, null, true), "n units later");
    }
    if (tokens.is(at, "hence")
        || tokens.is(at, "from")
            && (tokens.is(at + 1, "now")
                || tokens.is(at + 1, "right") && tokens.is(at + 2, "now"))) {
      int end = tokens.is(at, "hence") ? at + 1 : tokens.is(at + 1, "now") ? at + 2 : at + 3;
      return new Hit(i, end, new RelativeExprs.Away(amount, 1, null, false), "n units from now");
    }
    boolean before = tokens.is(at, "before") || tokens.is(at, "prior") && tokens.is(at + 1, "to");
    boolean after = tokens.is(at, "after") || tokens.is(at, "from") || tokens.is(at, "following");
    if ((before || after) && !found.bare()) {
      Hit base = at(tokens.is(at, "prior") ? at + 2 : at + 1, true, depth + 1);
      if (base != null
          && !(base.expr() instanceof LengthExpr)
          && !(base.expr() instanceof EveryExpr)
          && !(base.expr() instanceof RefExpr)) {
        return new Hit(
            i,
            base.to(),
            new RelativeExprs.Away(amount, before ? -1 : 1, base.expr(), false),
            "n units before or after");
      }
    }
    return new Hit(i, to, new LengthExpr(amount), found.bare() ? "bare unit" : "length");
  }

  private static Expr ago(Amount amount) {
    return amount.isOne() && amount.unit() == Unit.YEAR
        ? new RelativeExprs.YearAgo(true, 1)
        : new RelativeExprs.Away(amount, -1, null, false);
  }
}
