package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeMod;

/** Reads hours and the day they are of: "Friday from 7:15 to 8:45", "between 3 and 5 tomorrow". */
final class DayHours {
  private final Tokens tokens;
  private final Phrases phrases;
  private final Ranges ranges;
  private final Context context;
  private final LeadWords words;

  DayHours(Tokens tokens, Phrases phrases, Ranges ranges, Context context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.ranges = ranges;
    this.context = context;
    words = new LeadWords(tokens);
  }

  /** "today before 4 pm", "Tuesday after 8:30", "May 3, no later than noon". */
  @Nullable Hit boundOnDay(Hit day) {
    int at = tokens.is(day.to(), ',') ? day.to() + 1 : day.to();
    TimeMod mod =
        tokens.kind(at) == Words.BOUND && !tokens.is(at, "through") ? words.bound(at) : null;
    int next = at + 1;
    if (tokens.is(at, "no") && tokens.is(at + 1, "later") && tokens.is(at + 2, "than")) {
      mod = TimeMod.ON_OR_BEFORE;
      next = at + 3;
    } else if (tokens.is(at, "later", "earlier") && tokens.is(at + 1, "than")) {
      mod = tokens.is(at, "later") ? TimeMod.AFTER : TimeMod.BEFORE;
      next = at + 2;
    }
    Hit clock = mod == null ? null : phrases.clocks.at(next, !context.isReport());
    return clock == null
        ? null
        : new Hit(
            day.from(),
            clock.to(),
            new ClockExprs.On(clock.expr(), day.expr()),
            mod,
            TimeRule.BOUND.over(day, clock));
  }

  /** "Friday from 7:15 to 8:45", "Monday 7-10am". */
  @Nullable Hit ofDay(Hit day) {
    int at = tokens.is(day.to(), ',') ? day.to() + 1 : day.to();
    Hit range = ranges.led(at);
    if (range == null) {
      range = ranges.bare.at(at, false);
    }
    if (range == null) {
      range = ranges.hours.bare(at);
    }
    if (range == null
        || !(range.expr() instanceof RangeExpr r)
        || !(r.first() instanceof ClockExprs.Clock first)) {
      return null;
    }
    Expr on = day.expr();
    ClockExprs.Clock last = r.last() instanceof ClockExprs.Clock c ? c : first;
    if (on instanceof ClockExprs.On o) {
      if (o.time() instanceof ClockExprs.Part p) {
        first = first.in(p.part());
        last = last.in(p.part());
      } else {
        return null;
      }
      on = o.day();
    }
    return new Hit(
        day.from(),
        range.to(),
        new RangeExpr(new ClockExprs.On(first, on), last),
        TimeRule.HOURS_OF_A_DAY.over(day, range));
  }

  /** "between 3 and 5 on Friday", "four to six tomorrow", or null. */
  @Nullable Hit thenDay(int i) {
    Hit range = ranges.hours.bare(i);
    if (range != null && tokens.unit(range.to()) != null) {
      return null; // "between four and five weeks"
    }
    Hit placed = range == null ? null : onDay(range);
    boolean clocks =
        range != null
            && (tokens.length(range.to() - 1) == 4
                || range.expr() instanceof RangeExpr r
                    && r.last() instanceof ClockExprs.Clock c
                    && c.sure()
                    && tokens.digits(range.to() - 1) < 0);
    return placed != null && range != null && (placed.to() > range.to() || clocks) ? placed : null;
  }

  /** "seven in the evening", where a message counts nothing else. */
  @Nullable Hit hourOfPart(int i) {
    Hit clock = phrases.clocks.at(i, true);
    return clock != null && clock.to() >= i + 4 ? clock : null;
  }

  /** Puts a range of clock times on the day that follows: "7:15 - 8:45 on Friday". */
  Hit onDay(Hit hit) {
    if (!(hit.expr() instanceof RangeExpr r) || !(r.first() instanceof ClockExprs.Clock first)) {
      return hit;
    }
    int at = tokens.is(hit.to(), "on") ? hit.to() + 1 : hit.to();
    Hit day = phrases.date(at, true, 1);
    if (day == null || !Phrases.isDay(day.expr())) {
      return hit;
    }
    return hit.to(
        day.to(),
        new RangeExpr(new ClockExprs.On(first, day.expr()), r.last()),
        TimeRule.HOURS_OF_A_DAY.over(day, hit));
  }

  Hit onDayAfter(Hit clock) {
    int at = tokens.is(clock.to(), "on") ? clock.to() + 1 : clock.to();
    Hit day = phrases.at(at, true, 1);
    if (day == null) {
      return clock;
    }
    if (day.expr() instanceof ClockExprs.On on && on.time() instanceof ClockExprs.Part p) {
      return clock.to(
          day.to(),
          new ClockExprs.On(((ClockExprs.Clock) clock.expr()).in(p.part()), on.day()),
          TimeRule.CLOCK_ON_A_DAY.over(clock, day));
    }
    return Phrases.isDay(day.expr())
        ? clock.to(
            day.to(),
            new ClockExprs.On(clock.expr(), day.expr()),
            TimeRule.CLOCK_ON_A_DAY.over(clock, day))
        : clock;
  }

  /** "in the afternoon at 4", "in the morning of the 15th". */
  @Nullable Hit partThen(int i, Clocks.PartFound part) {
    int at = part.to();
    PartOfDay name = part.part();
    if (tokens.is(at, "at")) {
      Hit clock = phrases.clocks.at(at + 1, true);
      return clock == null
          ? null
          : new Hit(i, clock.to(), ((ClockExprs.Clock) clock.expr()).in(name), clock.rules());
    }
    Hit day = phrases.date(at + 1, true, 1);
    return day == null || !Phrases.isDay(day.expr())
        ? null
        : new Hit(
            i,
            day.to(),
            new ClockExprs.On(new ClockExprs.Part(name), day.expr()),
            TimeRule.PART_OF_A_DAY.over(day));
  }
}
