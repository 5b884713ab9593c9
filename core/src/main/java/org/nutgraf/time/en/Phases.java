package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeMod;

/** Reads parts of a stretch: "early next week", "mid-July", "the early hours of Saturday". */
final class Phases {
  private final Tokens tokens;
  private final Phrases phrases;
  private final Relatives relatives;
  private final Years years;
  private final Clocks clocks;

  Phases(Phrases phrases, Relatives relatives) {
    this.phrases = phrases;
    this.relatives = relatives;
    tokens = phrases.tokens;
    years = phrases.years;
    clocks = phrases.clocks;
  }

  /** "early next week", "mid-July", "the end of 1990", "later this month". */
  @Nullable Hit at(int from, int i, int depth) {
    int at = i + 1;
    boolean linked = tokens.isDash(at) || tokens.is(at, "of") || tokens.is(at, "in");
    if (linked) {
      at++;
    }
    boolean noun = isNoun(i);
    if (noun && !tokens.is(i + 1, "of")) {
      return null;
    }
    if (tokens.is(at, "hours")) {
      return tokens.is(i, "early", "wee") ? earlyHours(from, i, depth) : null;
    }
    if (tokens.is(at, "on") && tokens.is(i, "early", "late")) {
      return onDay(from, i, phrases.date(at + 1, true, depth + 1));
    }
    if (tokens.is(i, "later", "late") && tokens.is(at, "that") && tokens.unit(at + 1) != null) {
      Hit that = relatives.at(at, at);
      return that == null
          ? null
          : new Hit(from, that.to(), that.expr(), TimeMod.END, TimeRule.LATER_THAT_UNIT.over(that));
    }
    Hit inner = whole(at, noun, depth);
    return inner == null
            || inner.expr() instanceof LengthExpr
            || inner.expr() instanceof CountedExprs.Window
        ? null
        : partOf(phrases.times.withPart(inner), from, i);
  }

  /** The part of a stretch that the word at a token names: its start, middle or end. */
  private Hit partOf(Hit whole, int from, int i) {
    TimeMod mod =
        switch (tokens.payload(i)) {
          case 1 -> TimeMod.START;
          case 2 -> TimeMod.MID;
          default -> TimeMod.END;
        };
    return new Hit(
        from,
        whole.to(),
        tokens.is(i, "earlier", "later")
            ? new Sided(whole.expr(), tokens.is(i, "later"))
            : whole.expr(),
        whole.mod() != null ? whole.mod() : mod,
        TimeRule.PHASE.over(whole));
  }

  /** "early on Friday". */
  private @Nullable Hit onDay(int from, int i, @Nullable Hit day) {
    return day == null || !Phrases.isDay(day.expr())
        ? null
        : new Hit(
            from,
            day.to(),
            day.expr(),
            tokens.is(i, "early") ? TimeMod.START : TimeMod.END,
            TimeRule.PHASE.over(day));
  }

  private boolean isNoun(int i) {
    return tokens.is(i, "end", "start")
        || tokens.is(i, "beginning", "middle")
        || tokens.is(i, "outset", "dawn")
        || tokens.is(i, "close");
  }

  /** Returns what a part is of: "next week", "the decade", "afternoon". */
  private @Nullable Hit whole(int at, boolean noun, int depth) {
    Hit inner = phrases.date(at, true, depth + 1);
    Unit unit = tokens.unit(at);
    if (inner == null && noun && unit != null && !tokens.isPlural(at)) {
      inner = new Hit(at, at + 1, new RelativeExprs.Known(unit), TimeRule.THE_UNIT);
    }
    if (inner == null && tokens.is(at, "the")) {
      inner = years.period(at + 1);
      Unit longer = noun ? tokens.unit(at + 1) : null;
      if (inner == null && (longer == Unit.DECADE || longer == Unit.CENTURY)) {
        inner = new Hit(at, at + 2, new RelativeExprs.Step(Words.THIS, longer), TimeRule.THE_UNIT);
      }
    }
    PartOfDay part = clocks.part(at);
    if (inner == null && part != null && !noun && !tokens.isPlural(at)) {
      inner = onDay(new Hit(at, at + 1, new ClockExprs.Part(part), TimeRule.PART_OF_DAY), depth);
    }
    return inner;
  }

  /** "late afternoon Thursday", "mid-morning on May 3". */
  private Hit onDay(Hit part, int depth) {
    int at = tokens.is(part.to(), "on") ? part.to() + 1 : part.to();
    Hit day = phrases.date(at, true, depth + 1);
    return day == null || !Phrases.isDay(day.expr())
        ? part
        : part.to(
            day.to(), new ClockExprs.On(part.expr(), day.expr()), TimeRule.PART_OF_A_DAY.over(day));
  }

  /** "the early hours of Saturday", "the wee hours of Saturday morning". */
  private @Nullable Hit earlyHours(int from, int i, int depth) {
    boolean hours = tokens.is(i + 1, "hours") && tokens.is(i + 2, "of");
    Hit day = hours ? phrases.date(i + 3, true, depth + 1) : null;
    if (day == null || !Phrases.isDay(day.expr())) {
      return null;
    }
    int to = clocks.part(day.to()) == PartOfDay.MORNING ? day.to() + 1 : day.to();
    return new Hit(
        from,
        to,
        new ClockExprs.On(new ClockExprs.Part(PartOfDay.MORNING), day.expr()),
        TimeMod.START,
        TimeRule.PHASE.over(day));
  }
}
