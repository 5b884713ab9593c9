package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Grain;

/** Reads where a length lies: "three days starting on Monday", "the first two weeks of 2021". */
final class PlacedLengths {
  private final Tokens tokens;
  private final Phrases phrases;

  PlacedLengths(Tokens tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Returns the hit with what tells where its length lies, or null. */
  @Nullable Hit of(Hit hit) {
    if (hit.expr() instanceof LengthExpr length) {
      if (hit.rule() == TimeRule.BARE_UNIT) {
        return null;
      }
      Hit ending = ending(hit, length.amount());
      return ending != null
          ? ending
          : hit.rule() == TimeRule.FIRST_N_UNITS
              ? within(hit, length.amount(), true)
              : starting(hit, length.amount());
    }
    if (hit.expr() instanceof RelativeExprs.Known k
        && (k.unit() == Unit.YEAR || k.unit() == Unit.QUARTER || k.unit() == Unit.WEEK)) {
      return ending(hit, Amount.of(1, k.unit()));
    }
    if (hit.expr() instanceof CountedExprs.Window w && w.sign() < 0) {
      return within(hit, w.amount(), false);
    }
    return tokens.is(hit.from() - 1, "for")
        ? over(hit)
        : Phrases.isDay(hit.expr()) ? fromClock(hit) : null;
  }

  /** "May 3 for two hours from 9:30 a.m.", or null. */
  private @Nullable Hit fromClock(Hit day) {
    Lengths.Found found = tokens.is(day.to(), "for") ? phrases.lengths.at(day.to() + 1) : null;
    boolean from = found != null && tokens.is(found.to(), "from", "at") && !found.bare();
    Hit clock = found != null && from ? phrases.clocks.at(found.to() + 1, true) : null;
    return found == null || clock == null
        ? null
        : day.to(
            clock.to(),
            new Spans.From(found.amount(), new ClockExprs.On(clock.expr(), day.expr())),
            TimeRule.PLACED_LENGTH.over(day, clock));
  }

  /** "over five years from 2026", or null. */
  @Nullable Hit over(Hit hit) {
    return hit.expr() instanceof CountedExprs.Away a
            && a.base() != null
            && a.sign() > 0
            && leadsFrom(hit)
        ? hit.to(hit.to(), new Spans.From(a.amount(), a.base()), TimeRule.PLACED_LENGTH.over(hit))
        : null;
  }

  /** "the three months to March", "the year ended June 30", "the six months through September". */
  private @Nullable Hit ending(Hit hit, Amount amount) {
    int at = tokens.is(hit.to(), ',') ? hit.to() + 1 : hit.to();
    boolean word = tokens.is(at, "ended", "ending");
    boolean month =
        tokens.is(at, "to", "through") && amount.unit().grain.compareTo(Grain.WEEK) >= 0;
    if (!word && !month || amount.isVague()) {
      return null;
    }
    int next = tokens.is(at + 1, "on", "in") ? at + 2 : at + 1;
    Hit last = phrases.date(next, true, 1);
    boolean end =
        last != null
            && (Phrases.isDay(last.expr())
                || last.expr() instanceof CalendarExprs.Month
                || last.expr() instanceof CalendarExprs.Fixed f
                    && f.value() instanceof CalendarDate d
                    && d.asYearMonth().isPresent()
                || last.expr() instanceof InnerExprs.In in
                    && in.inner() instanceof CalendarExprs.Month);
    return last == null || !end || !word && last.expr() instanceof CalendarExprs.Weekday
        ? null
        : hit.to(
            last.to(), new Spans.UpTo(amount, last.expr()), TimeRule.PLACED_LENGTH.over(hit, last));
  }

  private boolean leadsFrom(Hit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (tokens.is(i, "from")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Hit within(Hit hit, Amount amount, boolean first) {
    boolean last = tokens.is(hit.from(), "last") || tokens.is(hit.from() + 1, "last");
    if (amount.isVague() || !first && !last || !tokens.is(hit.to(), "of")) {
      return null;
    }
    Hit outer = phrases.date(hit.to() + 1, true, 1);
    boolean period =
        outer != null
            && (Phrases.isYear(outer.expr())
                || outer.expr() instanceof CalendarExprs.Month
                || outer.expr() instanceof CalendarExprs.Quarter
                || outer.expr() instanceof RelativeExprs.Step
                || outer.expr() instanceof CalendarExprs.Fixed);
    return outer == null || !period
        ? null
        : hit.to(
            outer.to(),
            new Spans.Within(amount, first, outer.expr()),
            TimeRule.PLACED_LENGTH.over(hit, outer));
  }

  private @Nullable Hit starting(Hit hit, Amount amount) {
    int at = tokens.is(hit.to(), ',') ? hit.to() + 1 : hit.to();
    if (tokens.is(at, "starting", "beginning") || tokens.is(at, "commencing")) {
      at++;
      at = tokens.is(at, "on", "from") || tokens.is(at, "at") ? at + 1 : at;
    } else if (tokens.is(at, "from") && tokens.is(hit.from() - 1, "for")) {
      at++;
    } else {
      return null;
    }
    Hit start = phrases.at(at, true, 1);
    return start == null || !isPoint(start.expr())
        ? null
        : hit.to(
            start.to(),
            new Spans.From(amount, start.expr()),
            TimeRule.PLACED_LENGTH.over(hit, start));
  }

  /** Returns "from 2 pm for two hours", or null. */
  @Nullable Hit from(int i) {
    Hit start = tokens.is(i, "from") ? phrases.at(i + 1, true, 1) : null;
    if (start == null || !isPoint(start.expr()) || !tokens.is(start.to(), "for")) {
      return null;
    }
    Lengths.Found found = phrases.lengths.at(start.to() + 1);
    return found == null || found.bare() || found.hyphenated()
        ? null
        : new Hit(
            i,
            found.to(),
            new Spans.From(found.amount(), start.expr()),
            TimeRule.PLACED_LENGTH.over(start));
  }

  private static boolean isPoint(Expr expr) {
    return Phrases.isDay(expr)
        || expr instanceof ClockExprs.Clock
        || expr instanceof ClockExprs.On
        || expr instanceof CalendarExprs.Month
        || expr instanceof RelativeExprs.Step;
  }
}
