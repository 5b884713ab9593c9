package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.Grain;
import org.nutgraf.time.PartOfDay;

/**
 * Reads a unit with what places it: "the day after tomorrow", "the week before last", "week 31 of
 * 2025", "the week of March 6", "the day before".
 */
final class UnitPhrases {
  private static final Lexicon VERB_LIKE =
      Lexicon.ofWords(
          "and", "but", "when", "that", "in", "at", "with", "to", "he", "she", "they", "it", "was",
          "were", "had", "said", "told");

  private final Phrases phrases;
  private final Tokens tokens;
  private final NamedDates named;

  UnitPhrases(Phrases phrases, NamedDates named) {
    this.phrases = phrases;
    this.named = named;
    tokens = phrases.tokens;
  }

  /** "the week-end", "last week-end": the old spelling, of three tokens. */
  @Nullable Hit weekEnd(int i) {
    boolean spelt =
        tokens.is(i + 1, "week")
            && tokens.isDash(i + 2)
            && tokens.is(i + 3, "end")
            && tokens.touches(i + 2)
            && tokens.touches(i + 3);
    if (!spelt) {
      return null;
    }
    if (tokens.kind(i) == Words.REL) {
      Expr weekend = new RelativeExprs.Step(tokens.payload(i), Unit.WEEKEND);
      return new Hit(i, i + 4, weekend, TimeRule.RELATIVE_UNIT);
    }
    return tokens.is(i, "the")
        ? new Hit(i, i + 4, new RelativeExprs.Known(Unit.WEEKEND), TimeRule.THE_UNIT)
        : null;
  }

  /** "day after tomorrow", "day before last Tuesday", "week of March 6", "weekend". */
  @Nullable Hit beside(int from, int i, int depth) {
    Unit unit = tokens.unit(i);
    if (unit == null || tokens.isPlural(i)) {
      return null;
    }
    boolean before = tokens.is(i + 1, "before");
    boolean after = tokens.is(i + 1, "after");
    return before || after
        ? nextTo(from, i, unit, depth, before)
        : tokens.is(i + 1, "previous", "prior")
            ? previous(from, i, unit)
            : unit == Unit.NIGHT && tokens.is(i + 1, "of")
                ? nightOf(from, i, depth)
                : holding(from, i, unit, depth);
  }

  /** "the day before last Tuesday", "the week after", "the month before the vote". */
  private @Nullable Hit nextTo(int from, int i, Unit unit, int depth, boolean before) {
    Hit last = beyond(from, i, unit, before);
    if (last != null) {
      return last;
    }
    Hit base = unit.isClock() || unit == Unit.NIGHT ? null : phrases.date(i + 2, true, depth + 1);
    boolean certain = unit == Unit.DAY || unit == Unit.WEEK;
    if (base != null && certain) {
      return new Hit(
          from,
          base.to(),
          new CountedExprs.Away(Amount.of(1, unit), before ? -1 : 1, base.expr(), false),
          TimeRule.UNIT_BEFORE_OR_AFTER.over(base));
    }
    boolean ends = ends(i + 2);
    boolean event = depth == 0 && (tokens.kind(i + 2) == Words.DET || tokens.isCapital(i + 2));
    return isCalendar(unit) && from < i && tokens.is(from, "the") && (ends || event)
        ? new Hit(
            from,
            i + 2,
            ends
                ? new RelativeExprs.Step(before ? Words.PREVIOUS : Words.FOLLOWING, unit)
                : new RelativeExprs.BesideEvent(unit, before ? -1 : 1),
            TimeRule.THE_DAY_BEFORE)
        : null;
  }

  /** "the year previous", "the week prior", but not "the day prior to the vote". */
  private @Nullable Hit previous(int from, int i, Unit unit) {
    return isCalendar(unit) && tokens.is(from, "the") && ends(i + 2) && !tokens.is(i + 2, "to")
        ? new Hit(
            from, i + 2, new RelativeExprs.Step(Words.PREVIOUS, unit), TimeRule.THE_DAY_BEFORE)
        : null;
  }

  /** Whether what stands at a token is of no phrase before it. */
  private boolean ends(int i) {
    return !tokens.inside(i)
        || tokens.has(i, Shape.PUNCTUATION)
        || tokens.table.lookup(VERB_LIKE, i) != 0;
  }

  private static boolean isCalendar(Unit unit) {
    return unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
  }

  /** "the night of May 3". */
  private @Nullable Hit nightOf(int from, int i, int depth) {
    Hit day = phrases.date(i + 2, true, depth + 1);
    return day == null || !Phrases.isDay(day.expr())
        ? null
        : new Hit(
            from,
            day.to(),
            new ClockExprs.On(new ClockExprs.Part(PartOfDay.NIGHT), day.expr()),
            TimeRule.PART_OF_A_DAY.over(day));
  }

  /** "the week of March 6", "the weekend beginning Friday". */
  private @Nullable Hit holding(int from, int i, Unit unit, int depth) {
    int of =
        tokens.is(i + 1, "of", "commencing") || tokens.is(i + 1, "beginning", "starting")
            ? i + 2
            : 0;
    if (of > 0 && (unit == Unit.WEEK || unit == Unit.WEEKEND)) {
      Hit day = phrases.date(of, true, depth + 1);
      if (day == null && tokens.is(of, "the")) {
        day = named.dayOfMonth(of, of + 1);
      }
      return day == null || isLong(day.expr())
          ? null
          : new Hit(
              from,
              day.to(),
              new InnerExprs.WeekOf(day.expr(), unit.grain),
              TimeRule.WEEK_OF_A_DAY.over(day));
    }
    return null;
  }

  /** "the week before last", "the night before last", "the year after next". */
  private @Nullable Hit beyond(int from, int i, Unit unit, boolean before) {
    boolean ends = tokens.is(i + 2, before ? "last" : "next");
    int kind = tokens.kind(i + 3);
    boolean more =
        tokens.numeral(i + 3) != null
            || kind == Words.UNIT
            || kind == Words.WEEKDAY
            || kind == Words.MONTH
            || kind == Words.SEASON
            || kind == Words.HOLIDAY
            || kind == Words.PART;
    if (!ends || unit.isClock() || more) {
      return null;
    }
    int sign = before ? -1 : 1;
    Expr expr =
        unit == Unit.NIGHT
            ? new ClockExprs.On(
                new ClockExprs.Part(PartOfDay.NIGHT), new RelativeExprs.Day(2 * sign))
            : new CountedExprs.Away(
                Amount.of(1, unit == Unit.WEEKEND ? Unit.WEEK : unit),
                sign,
                new RelativeExprs.Step(before ? Words.LAST : Words.NEXT, unit),
                false);
    return new Hit(from, i + 3, expr, TimeRule.UNIT_BEFORE_OR_AFTER);
  }

  private static boolean isLong(Expr expr) {
    return expr instanceof CalendarExprs.Month
        || expr instanceof RelativeExprs.Step
        || Phrases.isYear(expr);
  }

  /** "week 31 of last year", by the count of ISO 8601. */
  @Nullable Hit numberedWeek(int i, int depth) {
    int n = tokens.length(i + 1) <= 2 ? tokens.digits(i + 1) : -1;
    if (n < 1 || n > 53 || tokens.isPlural(i)) {
      return null;
    }
    Hit year = tokens.is(i + 2, "of") ? phrases.date(i + 3, true, depth + 1) : null;
    boolean of = year != null && Phrases.isYear(year.expr());
    Expr outer = of && year != null ? year.expr() : new RelativeExprs.Step(Words.THIS, Unit.YEAR);
    return new Hit(
        i,
        of && year != null ? year.to() : i + 2,
        new InnerExprs.In(new InnerExprs.Nth(n, Unit.WEEK, 0), outer),
        TimeRule.NUMBERED_WEEK);
  }

  /** "w/c 6 May". */
  @Nullable Hit weekCommencing(int i, int depth) {
    boolean mark = tokens.is(i + 1, '/') && tokens.touches(i + 1) && tokens.is(i + 2, 'c');
    Hit day = mark ? phrases.date(i + 3, true, depth + 1) : null;
    return day == null || !Phrases.isDay(day.expr())
        ? null
        : new Hit(
            i,
            day.to(),
            new InnerExprs.WeekOf(day.expr(), Grain.WEEK),
            TimeRule.WEEK_OF_A_DAY.over(day));
  }
}
