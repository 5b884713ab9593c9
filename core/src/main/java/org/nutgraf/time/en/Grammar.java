package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeMod;

/** Reads a whole mention: a phrase with what leads to it ("since", "about", "in", "from … to"). */
final class Grammar {
  private final Tokens tokens;
  private final Phrases phrases;
  private final Ranges ranges;
  private final PlacedLengths lengths;
  private final Shifts shifts;
  private final References references;
  private final Context context;

  Grammar(Tokens tokens, Phrases phrases, Context context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.context = context;
    ranges = new Ranges(tokens, phrases, context);
    lengths = new PlacedLengths(tokens, phrases);
    shifts = new Shifts(tokens, phrases, context, ranges.joins());
    references = new References(tokens);
  }

  /** Returns the mention that begins at a token, or null. */
  @Nullable Hit at(int i) {
    Hit hit =
        switch (tokens.kind(i)) {
          case Words.BOUND -> bound(i);
          case Words.HEDGE -> hedge(i);
          case Words.AT -> placed(i);
          default -> phrase(i);
        };
    return hit == null ? null : orLater(hit);
  }

  /** "later than 2016", "earlier than Monday". */
  private @Nullable Hit compared(int i) {
    boolean later = tokens.is(i, "later");
    if (!later && !tokens.is(i, "earlier") || !tokens.is(i + 1, "than")) {
      return null;
    }
    Hit hit = phrases.at(i + 2, true, 0);
    return hit == null || hit.expr() instanceof LengthExpr || hit.expr() instanceof RefExpr
        ? null
        : new Hit(
            i,
            hit.to(),
            hit.expr(),
            later ? TimeMod.AFTER : TimeMod.BEFORE,
            TimeRule.COMPARED.over(hit));
  }

  private @Nullable Hit phrase(int i) {
    Hit compared = tokens.kind(i) == Words.PHASE ? compared(i) : null;
    if (compared != null) {
      return compared;
    }

    boolean number =
        tokens.has(i, Shape.DIGIT) || tokens.is(i, "the") || tokens.kind(i) == Words.ORDINAL;
    Hit numbers = number ? ranges.bareNumbers(i, false) : null;
    numbers = numbers == null && (number || tokens.is(i, "second")) ? ranges.quarters(i) : numbers;
    if (numbers != null) {
      return numbers;
    }
    Hit hit = phrases.at(i, isLed(i), 0);
    if (hit == null && !context.isReport()) {
      hit = hoursThenDay(i);
      hit = hit == null && tokens.numeral(i) != null ? hourOfPart(i) : hit;
      hit = hit == null && tokens.unit(i) == Unit.WEEKEND ? bareWeekend(i) : hit;
      if (hit != null) {
        return hit;
      }
    }
    Hit reference = references.at(i, context.isTimeml());
    hit = Hit.longer(hit, reference);
    if (hit == null) {
      return null;
    }
    Hit length = ranges.joins() ? lengths.of(hit) : null;
    if (length != null) {
      return length;
    }
    hit = shifts.away(hit);
    Hit range = ranges.after(hit, false);
    if (range != null) {
      return onDay(ranges.inYear(range));
    }
    hit = shifts.rest(hit);
    Hit hours =
        Phrases.isDay(hit.expr()) || hit.expr() instanceof ClockExprs.On ? hours(hit) : null;
    if (hours != null) {
      return hours;
    }
    Hit bounded = Phrases.isDay(hit.expr()) ? boundOnDay(hit) : null;
    return bounded != null ? bounded : onDay(hit);
  }

  /** "today before 4 pm", "Tuesday after 8:30", "May 3, no later than noon". */
  private @Nullable Hit boundOnDay(Hit day) {
    int at = tokens.is(day.to(), ',') ? day.to() + 1 : day.to();
    TimeMod mod = tokens.kind(at) == Words.BOUND && !tokens.is(at, "through") ? mod(at) : null;
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
  private @Nullable Hit hours(Hit day) {
    int at = tokens.is(day.to(), ',') ? day.to() + 1 : day.to();
    Hit range = ranges.led(at);
    if (range == null) {
      range = ranges.bareNumbers(at, false);
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

  /** "5 pm or later", "1994 or earlier". */
  private Hit orLater(Hit hit) {
    boolean or =
        hit.mod() == null && tokens.is(hit.to(), "or", "and") && !tokens.is(hit.to() + 2, "than");
    if (or && tokens.is(hit.to() + 1, "later")) {
      return new Hit(
          hit.from(), hit.to() + 2, hit.expr(), TimeMod.ON_OR_AFTER, TimeRule.OR_LATER.over(hit));
    }
    return or && tokens.is(hit.to() + 1, "earlier")
        ? new Hit(
            hit.from(), hit.to() + 2, hit.expr(), TimeMod.ON_OR_BEFORE, TimeRule.OR_LATER.over(hit))
        : hit;
  }

  /** "between 3 and 5 on Friday", "four to six tomorrow", or null. */
  private @Nullable Hit hoursThenDay(int i) {
    Hit range = ranges.hours.bare(i);
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
  private @Nullable Hit hourOfPart(int i) {
    Hit clock = phrases.clocks.at(i, true);
    return clock != null && clock.to() >= i + 4 ? clock : null;
  }

  /** "Lunch with Ana weekend", as notes say it. */
  private @Nullable Hit bareWeekend(int i) {
    boolean ends = !tokens.inside(i + 1) || tokens.has(i + 1, Shape.PUNCTUATION);
    return ends && !tokens.isPlural(i) && tokens.kind(i - 1) == 0
        ? new Hit(i, i + 1, new RelativeExprs.Known(Unit.WEEKEND), TimeRule.THE_UNIT)
        : null;
  }

  /** Puts a range of clock times on the day that follows: "7:15 - 8:45 on Friday". */
  private Hit onDay(Hit hit) {
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

  /** Whether the word before a token leads to a date. */
  private boolean isLed(int i) {
    int kind = tokens.kind(i - 1);
    return kind == Words.AT
        || kind == Words.BOUND
        || kind == Words.PHASE
        || tokens.is(i - 1, "of")
        || tokens.is(i - 1, "and") && tokens.kind(i - 2) == tokens.kind(i) && tokens.kind(i) != 0
        || !tokens.inside(i - 1) && tokens.limit() - i <= 4 && !context.isReport();
  }

  private @Nullable Hit bound(int i) {
    Hit range = ranges.led(i);
    range = range == null ? hoursThenDay(i) : range;
    range = range == null && ranges.joins() ? lengths.from(i) : range;
    if (range != null) {
      return onDay(range);
    }
    boolean starting = tokens.is(i, "starting") || tokens.is(i, "beginning");
    int at = starting && (tokens.is(i + 1, "on") || tokens.is(i + 1, "from")) ? i + 2 : i + 1;
    if (tokens.is(at, "around", "about") && !starting) {
      at++;
    }
    Hit hit = tokens.is(i, "from") || tokens.is(i, "between") ? null : phrases.at(at, true, 0);
    if (hit == null
        || hit.expr() instanceof LengthExpr
        || hit.expr() instanceof EveryExpr
        || hit.expr() instanceof RefExpr) {
      return tokens.is(i, "beginning") ? phrases.at(i, false, 0) : null;
    }
    Hit after = ranges.after(hit, false);
    if (after != null) {
      return after;
    }
    boolean event =
        tokens.is(hit.to(), "'s")
            || tokens.is(hit.to(), "\u2019s")
            || hit.mod() != null && context.isReport();
    if (event || context.isTimeml() && !context.isNote()) {
      return hit;
    }
    return new Hit(i, hit.to(), hit.expr(), both(mod(i), hit.mod()), TimeRule.BOUND.over(hit));
  }

  /** "before the end of May" reaches to its end, "since early May" from its beginning on. */
  private static @Nullable TimeMod both(@Nullable TimeMod bound, @Nullable TimeMod phase) {
    if (phase == TimeMod.END && bound == TimeMod.BEFORE) {
      return TimeMod.ON_OR_BEFORE;
    }
    return phase == TimeMod.START && bound == TimeMod.AFTER ? TimeMod.ON_OR_AFTER : bound;
  }

  private @Nullable TimeMod mod(int i) {
    if (tokens.is(i, "since") || tokens.is(i, "starting") || tokens.is(i, "beginning")) {
      return TimeMod.ON_OR_AFTER;
    }
    if (tokens.is(i, "until") || tokens.is(i, "till") || tokens.is(i, "before")) {
      return TimeMod.BEFORE;
    }
    if (tokens.is(i, "by") || tokens.is(i, "through")) {
      return TimeMod.ON_OR_BEFORE;
    }
    return tokens.is(i, "after") || tokens.is(i, "beyond") ? TimeMod.AFTER : null;
  }

  /** "about two years", "more than four decades ago", "around 6:40 p.m.". */
  private @Nullable Hit hedge(int i) {
    int at = i + 1;
    TimeMod mod = null;
    boolean no = tokens.is(i, "no");
    if (no) {
      at++;
    }
    if (tokens.is(at - 1, "more") || tokens.is(at - 1, "less") || tokens.is(at - 1, "fewer")) {
      if (!tokens.is(at, "than")) {
        return phrase(i);
      }
      boolean more = tokens.is(at - 1, "more");
      mod =
          no
              ? (more ? TimeMod.EQUAL_OR_LESS : TimeMod.EQUAL_OR_MORE)
              : more ? TimeMod.MORE_THAN : TimeMod.LESS_THAN;
      at++;
    } else if (no) {
      boolean later = tokens.is(i + 1, "later") && tokens.is(i + 2, "than");
      Hit hit = later ? phrases.at(i + 3, true, 0) : null;
      return hit == null || hit.expr() instanceof LengthExpr
          ? null
          : new Hit(i, hit.to(), hit.expr(), TimeMod.ON_OR_BEFORE, TimeRule.COMPARED.over(hit));
    } else if (tokens.is(i, "at")) {
      if (!tokens.is(at, "least") && !tokens.is(at, "most")) {
        return placed(i);
      }
      mod = tokens.is(at, "least") ? TimeMod.EQUAL_OR_MORE : TimeMod.EQUAL_OR_LESS;
      at++;
    } else if (tokens.is(i, "up")) {
      if (!tokens.is(at, "to")) {
        return null;
      }
      mod = TimeMod.EQUAL_OR_LESS;
      at++;
    } else if (tokens.is(i, "over")) {
      mod = TimeMod.MORE_THAN;
    } else if (tokens.is(i, "under")) {
      mod = TimeMod.LESS_THAN;
    } else if (tokens.is(i, "nearly") || tokens.is(i, "almost")) {
      mod = TimeMod.LESS_THAN;
    } else {
      mod = TimeMod.APPROX;
    }
    Hit hit = phrases.at(at, true, 0);
    if (hit == null && mod == TimeMod.APPROX && phrases.clocks.partAfter(at + 1) != null) {
      hit = phrases.clocks.at(at, true); // "around 4 in the afternoon"
    }
    Hit placed = hit != null && tokens.is(i, "over") && ranges.joins() ? lengths.over(hit) : null;
    if (placed != null) {
      return placed;
    }
    boolean stretch =
        hit != null
            && (hit.expr() instanceof RelativeExprs.Window
                || hit.expr() instanceof RelativeExprs.YearAgo
                || hit.rule() == TimeRule.FIRST_N_UNITS);
    if (hit != null && stretch && tokens.is(i, "over", "about")) {
      Hit within = ranges.joins() ? lengths.of(hit) : null;
      return within != null ? within : hit;
    }
    boolean length =
        hit != null
            && (hit.expr() instanceof LengthExpr
                || hit.expr() instanceof RelativeExprs.Away
                || hit.expr() instanceof RelativeExprs.Window
                || hit.expr() instanceof RelativeExprs.YearAgo);
    if (hit == null || hit.rule() == TimeRule.BARE_UNIT || !length && mod != TimeMod.APPROX) {
      return hit == null || hit.rule() == TimeRule.BARE_UNIT || tokens.is(i, "over") ? null : hit;
    }
    return tokens.is(i, "about", "exactly")
            && !length
            && context.isReport()
            && !(hit.expr() instanceof ClockExprs.Clock)
        ? hit
        : new Hit(
            i, hit.to(), hit.expr(), hit.mod() == null ? mod : hit.mod(), TimeRule.HEDGE.over(hit));
  }

  /** "in two weeks", "at 5", "in the morning", "for 2014". */
  private @Nullable Hit placed(int i) {
    if (tokens.is(i, "in")) {
      Clocks.PartFound part = phrases.clocks.partAfter(i);
      if (part != null) {
        Hit day =
            tokens.is(part.to(), "at") || tokens.is(part.to(), "of") || tokens.is(part.to(), "on")
                ? partThen(i, part)
                : null;
        return day != null
            ? day
            : new Hit(i, part.to(), new ClockExprs.Part(part.part()), TimeRule.PART_OF_DAY);
      }
      Lengths.Found found = phrases.lengths.at(i + 1);
      if (found != null && !found.bare() && !found.hyphenated()) {
        Hit longer = phrases.length(i + 1, 0);
        if (longer != null && !(longer.expr() instanceof LengthExpr)) {
          return longer;
        }
        Hit length = new Hit(i, found.to(), new InLength(found.amount()), TimeRule.IN_N_UNITS);
        return context.isReport() ? length : shifts.onWeekday(length);
      }
      return null;
    }
    if (tokens.is(i, "within")) {
      Lengths.Found found = phrases.lengths.at(i + 1);
      Hit longer = phrases.length(i + 1, 0);
      return found == null
              || found.bare()
              || found.hyphenated()
              || longer == null
              || !(longer.expr() instanceof LengthExpr)
          ? null
          : new Hit(i + 1, found.to(), new WithinLength(found.amount()), TimeRule.WITHIN_N_UNITS);
    }
    if (tokens.is(i, "at") || tokens.is(i, '@')) {
      int about = tokens.is(i + 1, "about") || tokens.is(i + 1, "around") ? i + 2 : i + 1;
      boolean hour = !context.isReport() || phrases.clocks.partAfter(about + 1) != null;
      Hit clock = phrases.clocks.at(about, hour);
      if (clock == null) {
        PartOfDay part = tokens.kind(i + 1) == Words.PART ? phrases.clocks.part(i + 1) : null;
        return part == PartOfDay.MIDDAY
            ? new Hit(i, i + 2, new ClockExprs.Part(part), TimeRule.PART_OF_DAY)
            : references.at(i, context.isTimeml());
      }
      Hit whole = phrases.at(about, true, 0);
      boolean longer =
          whole != null && whole.to() >= clock.to() && !(whole.expr() instanceof LengthExpr);
      Hit hit = whole != null && longer ? whole : onDayAfter(clock);
      Hit range = ranges.after(hit, false);
      return range == null ? hit : onDay(range);
    }
    return null;
  }

  private Hit onDayAfter(Hit clock) {
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
  private @Nullable Hit partThen(int i, Clocks.PartFound part) {
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
