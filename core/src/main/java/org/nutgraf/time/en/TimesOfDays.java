package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.Grain;
import org.nutgraf.time.PartOfDay;

/** Puts times of day and days together: "Tuesday night", "tomorrow at 5", "9 a.m. on May 3". */
final class TimesOfDays {
  private final Phrases phrases;
  private final Tokens tokens;
  private final Clocks clocks;
  private final Relatives relatives;

  TimesOfDays(Phrases phrases, Relatives relatives) {
    this.phrases = phrases;
    this.relatives = relatives;
    tokens = phrases.tokens;
    clocks = phrases.clocks;
  }

  /** "7 this evening", "6 tomorrow evening". */
  @Nullable Hit hourOfPart(int i, int depth) {
    int hour = tokens.digits(i);
    int next = tokens.kind(i + 1);
    if (hour < 1 || hour > 12 || next != Words.DAY && !tokens.is(i + 1, "this")) {
      return null;
    }
    Hit day = phrases.date(i + 1, true, depth + 1);
    day = day == null ? null : withPart(day);
    return day != null
            && day.expr() instanceof ClockExprs.On on
            && on.time() instanceof ClockExprs.Part p
        ? new Hit(
            i,
            day.to(),
            new ClockExprs.On(
                new ClockExprs.Clock(hour, 0, 0, Grain.HOUR, false, null).in(p.part()), on.day()),
            TimeRule.HOUR_OF_A_PART_OF_DAY.over(day))
        : null;
  }

  /** "Tuesday night", "tomorrow in the evening". */
  Hit withPart(Hit hit) {
    if (!Phrases.isDay(hit.expr())) {
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
  Hit withTime(Hit date) {
    if (!Phrases.isDay(date.expr()) && !(date.expr() instanceof ClockExprs.On)) {
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
    return join(hit, clock, date);
  }

  /** Joins a day, or a part of it, and a time: the part tells the half of the day. */
  private Hit join(Hit hit, Hit clock, Hit date) {
    ClockExprs.Clock time = (ClockExprs.Clock) clock.expr();
    Expr day = hit.expr();
    Years.Found year =
        day instanceof CalendarExprs.MonthDay && time.grain() == Grain.SECOND
            ? phrases.years.certain(clock.to())
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
      if (week != null && Phrases.fits(w, week.expr())) {
        return hit.to(
            week.to(),
            new ClockExprs.On(on.time(), new InnerExprs.In(w, week.expr())),
            TimeRule.IN_A_PERIOD.over(hit, week));
      }
    }
    return null;
  }

  /** "9 a.m. Tuesday", "8 p.m. EST on Nov. 9", "at 4 tomorrow afternoon". */
  Hit onDay(Hit clock, int depth) {
    int at = overOtherZone(clock.to());
    if (tokens.is(at, "on") || tokens.is(at, ',') || tokens.is(at, "of")) {
      at++;
    }
    Hit day = phrases.date(at, true, depth + 1);
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
    return Phrases.isDay(day.expr())
        ? clock.to(
            day.to(), new ClockExprs.On(time, day.expr()), TimeRule.CLOCK_ON_A_DAY.over(clock, day))
        : clock;
  }

  /** Returns the token after "(0100 GMT)", the same time elsewhere, or the token itself. */
  private int overOtherZone(int at) {
    Hit other = tokens.is(at, '(') ? clocks.at(at + 1, false) : null;
    return other != null && tokens.is(other.to(), ')') ? other.to() + 1 : at;
  }
}
