package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.Grain;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeMod;

/** Reads what is counted from another time: "last week", "the third quarter", "the same day". */
final class Relatives {
  private static final Lexicon PERIODS = Lexicon.ofWords("period", "periods");

  private final Tokens tokens;
  private final Lengths lengths;
  private final Ranks ranks;
  private final Clocks clocks;
  private final NamedDates named;
  private final HolidayNames holidays;

  Relatives(
      Tokens tokens,
      Lengths lengths,
      Ranks ranks,
      Clocks clocks,
      NamedDates named,
      HolidayNames holidays) {
    this.tokens = tokens;
    this.lengths = lengths;
    this.ranks = ranks;
    this.clocks = clocks;
    this.named = named;
    this.holidays = holidays;
  }

  /** Returns the phrase that begins, after its article, at a token, or null. */
  @Nullable Hit at(int from, int i) {
    boolean article = i > from;
    return switch (tokens.kind(i)) {
      case Words.REL -> relation(from, i, tokens.payload(i));
      case Words.FISCAL -> ranks.fiscal(from, i);
      case Words.QUARTER ->
          new Hit(from, i + 1, new CalendarExprs.Quarter(tokens.payload(i)), TimeRule.QUARTER);
      case Words.HALF ->
          new Hit(from, i + 1, new CalendarExprs.Half(tokens.payload(i)), TimeRule.HALF);
      case Words.UNIT -> Hit.longer(ranks.at(from, i), unit(from, i, article));
      case Words.ORDINAL -> ranks.at(from, i);
      default -> tokens.rank(i) != null ? ranks.at(from, i) : null;
    };
  }

  /** "the quarter", "the week", "the year-earlier quarter", "the week of March 6". */
  private @Nullable Hit unit(int from, int i, boolean article) {
    Unit unit = tokens.unit(i);
    Hit earlier = unit == Unit.YEAR ? yearEarlier(from, i) : null;
    if (earlier != null || unit == null) {
      return earlier;
    }
    Hit year = unit == Unit.YEAR && !tokens.isPlural(i) ? year(from, i) : null;
    if (year != null) {
      return year;
    }
    boolean the = article && tokens.is(i - 1, "the");
    boolean compound = tokens.isDash(i + 1) && tokens.touches(i + 1) && tokens.touches(i + 2);
    return !the
            || compound
            || isDescribed(from, i, unit)
            || tokens.isPlural(i)
            || unit.isClock()
            || unit == Unit.NIGHT
            || unit == Unit.SEASON
            || unit == Unit.HALF
            || unit.grain.compareTo(Grain.YEAR) > 0
        ? null
        : new Hit(from, i + 1, new RelativeExprs.Known(unit), TimeRule.THE_UNIT);
  }

  /** "The day he left", "this was the year it fell": a clause tells which one. */
  private boolean isDescribed(int from, int i, Unit unit) {
    boolean leads = tokens.is(from - 1, "in", "of") || tokens.is(from - 1, "during", "over");
    boolean is = tokens.is(from - 1, "is", "was") || tokens.is(from - 1, "be");
    int at = i + 1;
    return (is || unit == Unit.DAY && !leads)
        && (tokens.is(at, "that", "when")
            || tokens.is(at, "he", "she")
            || tokens.is(at, "they", "we")
            || tokens.is(at, "i", "it")
            || tokens.is(at, "this"));
  }

  /** "year-end", "year-end 2025", "the year 1984". */
  private @Nullable Hit year(int from, int i) {
    int end = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (tokens.is(end, "end")) {
      int of = tokens.length(end + 1) == 4 ? tokens.digits(end + 1) : -1;
      boolean told = of >= 1900 && of < 2100;
      return new Hit(
          from,
          told ? end + 2 : end + 1,
          told ? Years.year(of) : new RelativeExprs.Known(Unit.YEAR),
          TimeMod.END,
          TimeRule.YEAR_END.alone());
    }
    Numeral words = tokens.numeral(i + 1);
    boolean inWords = words != null && words.isInWords() && words.isInteger();
    int year = words != null && inWords ? words.value().intValue() : -1;
    year = tokens.length(i + 1) == 4 && !inWords ? tokens.digits(i + 1) : year;
    return year < 1000 || year >= 2200
        ? null
        : new Hit(
            from, words != null && inWords ? words.to() : i + 2, Years.year(year), TimeRule.YEAR);
  }

  /** "year-earlier quarter", "year-ago period", "year-earlier". */
  private @Nullable Hit yearEarlier(int from, int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (!tokens.is(at, "earlier") && !tokens.is(at, "ago") || tokens.isPlural(i)) {
      return null;
    }
    int to = at + 1;
    Hit quarter = ranks.at(to, to);
    if (quarter != null && quarter.expr() instanceof CalendarExprs.Quarter q) {
      return new Hit(
          from,
          quarter.to(),
          new InnerExprs.In(q, new RelativeExprs.Step(Words.LAST, Unit.YEAR)),
          TimeRule.YEAR_EARLIER.over(quarter));
    }
    if (isPeriod(to)) {
      to++;
    }
    return new Hit(from, to, new RelativeExprs.YearAgo(true, 1), TimeRule.YEAR_EARLIER);
  }

  boolean isPeriod(int i) {
    return tokens.unit(i) == Unit.QUARTER
        || tokens.inside(i) && tokens.table.lookup(PERIODS, i) != 0;
  }

  private @Nullable Hit relation(int from, int i, int relation) {
    int at = i + 1;
    int rel = relation;
    if (rel == Words.LAST && isVerb(i)) {
      return null;
    }
    if (tokens.kind(at) == Words.REL && rel == Words.THIS) {
      rel = tokens.payload(at);
      at++;
    }
    if (tokens.is(i, "that")
        && !tokens.is(i - 1, "later")
        && tokens.unit(at) == null
        && tokens.kind(at) != Words.PART) {
      return null;
    }
    Hit window =
        rel == Words.THIS || rel == Words.SAME || rel == Words.THAT || rel == Words.LATEST
            ? null
            : window(from, at, rel);
    if (window != null) {
      return window;
    }
    Hit period = period(from, at, rel);
    return period != null ? period : related(from, at, rel);
  }

  /** "last week", "next full year", "the past night", "the same Friday". */
  private @Nullable Hit related(int from, int word, int rel) {
    int at = word;
    if (ranks.isKind(at)) {
      at++;
      if (tokens.is(at - 1, "working", "business")
          && tokens.unit(at) == Unit.WEEK
          && !tokens.isPlural(at)) {
        return new Hit(from, at + 1, new RelativeExprs.WorkingWeek(rel), TimeRule.RELATIVE_UNIT);
      }
    }
    Hit night = partOfDay(from, at, rel);
    if (night != null) {
      return night;
    }
    return switch (tokens.kind(at)) {
      case Words.WEEKDAY -> weekday(from, at, rel);
      case Words.MONTH -> month(from, at, rel);
      case Words.HOLIDAY -> holiday(from, at, rel);
      case Words.SEASON -> season(from, at, rel);
      case Words.UNIT -> unit(from, at, rel);
      default -> null;
    };
  }

  /** "the latest period", "the same quarter a year earlier", "the prior-year quarter". */
  private @Nullable Hit period(int from, int at, int rel) {
    if (rel == Words.LATEST && tokens.inside(at) && tokens.table.lookup(PERIODS, at) != 0) {
      return new Hit(from, at + 1, new RelativeExprs.Known(Unit.QUARTER), TimeRule.LATEST_PERIOD);
    }
    if (rel == Words.SAME && isPeriod(at)) {
      return samePeriod(from, at);
    }
    if (rel == Words.PREVIOUS && tokens.isDash(at) && tokens.unit(at + 1) == Unit.YEAR) {
      int to = isPeriod(at + 2) ? at + 3 : at + 2; // "the prior-year quarter"
      return new Hit(from, to, new RelativeExprs.YearAgo(true, 1), TimeRule.YEAR_EARLIER);
    }
    Unit same = rel == Words.SAME ? tokens.unit(at) : null;
    int yearBefore = same == Unit.MONTH || same == Unit.WEEK ? yearBefore(at + 1) : 0;
    return yearBefore > 0 && same != null
        ? new Hit(from, yearBefore, new RelativeExprs.YearBefore(same), TimeRule.SAME_PERIOD)
        : null;
  }

  private @Nullable Hit season(int from, int at, int rel) {
    boolean fall =
        tokens.is(at, "fall")
            && rel != Words.LAST
            && rel != Words.THIS
            && rel != Words.NEXT
            && rel != Words.PAST; // "a steady fall"
    return fall
        ? null
        : new Hit(
            from,
            at + 1,
            new CalendarExprs.OfSeason(Words.season(tokens.payload(at)), rel),
            TimeRule.RELATIVE_SEASON);
  }

  /** "will last two weeks". */
  private boolean isVerb(int i) {
    return tokens.is(i, "last")
        && (tokens.is(i - 1, "will", "would")
            || tokens.is(i - 1, "could", "should")
            || tokens.is(i - 1, "can", "must")
            || tokens.is(i - 1, "n't", "not")
            || tokens.is(i - 1, "may", "might")
            || tokens.is(i - 1, "did", "'ll")
            || tokens.is(i - 1, "to") && tokens.numeral(i + 1) != null);
  }

  /** "the same period of last year": the year before, at the grain spoken of. */
  Hit samePeriod(int from, int at) {
    int after = yearBefore(at + 1);
    int to = after > 0 ? after : at + 1;
    return new Hit(from, to, new RelativeExprs.YearAgo(true, 1), TimeRule.SAME_PERIOD);
  }

  /** Returns the token after "last year", "of the previous year" or "a year earlier", or 0. */
  private int yearBefore(int to) {
    int next = tokens.is(to, "of") || tokens.is(to, "in") ? to + 1 : to;
    next = tokens.is(next, "the") || tokens.is(next, "a") ? next + 1 : next;
    boolean before =
        tokens.kind(next) == Words.REL
            && (tokens.payload(next) == Words.LAST || tokens.payload(next) == Words.PREVIOUS);
    boolean year = tokens.unit(before ? next + 1 : next) == Unit.YEAR;
    boolean away =
        tokens.is(next + 1, "earlier", "ago") || !before && tokens.is(next + 1, "before");
    return year && (before || away) ? next + 2 : 0;
  }

  private @Nullable Hit unit(int from, int at, int rel) {
    Unit unit = tokens.unit(at);
    if (unit == null
        || tokens.isPlural(at) && unit != Unit.WEEKEND
        || unit == Unit.HALF
        || unit == Unit.CENTURY && rel == Words.SAME) {
      return unit == Unit.HALF && rel == Words.LAST && !tokens.isPlural(at)
          ? new Hit(from, at + 1, new CalendarExprs.Half(2), TimeRule.NTH_HALF)
          : null;
    }
    if (unit == Unit.SEASON
        || unit == Unit.MILLENNIUM
        || unit.isClock() && rel != Words.LAST && rel != Words.PAST && rel != Words.THIS) {
      return null;
    }
    if (rel == Words.LAST
        && (tokens.is(at + 1, "of", "in") && unit != Unit.YEAR || unit == Unit.DAY)) {
      return new Hit(from, at + 1, new InnerExprs.Nth(-1, unit, 0), TimeRule.LAST_UNIT_OF);
    }
    if (unit == Unit.SECOND || unit == Unit.MINUTE && rel == Words.THIS) {
      return null;
    }
    if (unit == Unit.CENTURY && rel == Words.PAST) {
      return new Hit(
          from, at + 1, new CountedExprs.Window(Amount.of(1, unit), -1), TimeRule.WINDOW);
    }
    return new Hit(from, at + 1, new RelativeExprs.Step(rel, unit), TimeRule.RELATIVE_UNIT);
  }

  private Hit weekday(int from, int at, int rel) {
    int day = tokens.payload(at) & 15;
    boolean event = tokens.is(at + 2, "the") && tokens.unit(at + 3) == null;
    if (rel == Words.LAST && tokens.is(at + 1, "of", "in") && !event) {
      return new Hit(from, at + 1, new InnerExprs.Nth(-1, Unit.DAY, day), TimeRule.LAST_UNIT_OF);
    }
    Hit full = named.weekdays.at(at, true);
    if (full != null && !(full.expr() instanceof CalendarExprs.Weekday)) {
      return full.between(from, full.to());
    }
    int relation = rel == Words.NEXT && tokens.is(from, "the") ? Words.FOLLOWING : rel;
    return new Hit(
        from, at + 1, new CalendarExprs.Weekday(day, relation), TimeRule.RELATIVE_WEEKDAY);
  }

  private @Nullable Hit month(int from, int at, int rel) {
    if (tokens.is(at, "may") && tokens.has(at, Shape.LOWER)) {
      return null;
    }
    Hit full = named.month(at, true);
    if (full != null && !(full.expr() instanceof CalendarExprs.Month)) {
      return full.between(from, full.to());
    }
    return new Hit(
        from,
        at + 1,
        new CalendarExprs.Month(tokens.payload(at) & 15, rel),
        TimeRule.RELATIVE_MONTH);
  }

  private @Nullable Hit holiday(int from, int at, int rel) {
    Hit hit = holidays.at(at);
    return hit != null && hit.expr() instanceof CalendarExprs.OfHoliday h
        ? new Hit(
            from,
            hit.to(),
            new CalendarExprs.OfHoliday(h.holiday(), rel),
            TimeRule.RELATIVE_HOLIDAY)
        : null;
  }

  /** "last night", "this morning", "the next morning". */
  private @Nullable Hit partOfDay(int from, int at, int rel) {
    PartOfDay part = clocks.part(at);
    if (part == null || tokens.isPlural(at)) {
      return null;
    }
    Expr day =
        switch (rel) {
          case Words.LAST, Words.PAST -> new RelativeExprs.Day(-1);
          case Words.THIS -> new RelativeExprs.Day(0);
          case Words.NEXT, Words.FOLLOWING -> new RelativeExprs.Step(Words.NEXT, Unit.DAY);
          case Words.PREVIOUS -> new RelativeExprs.Step(Words.PREVIOUS, Unit.DAY);
          default -> new RelativeExprs.Known(Unit.DAY);
        };
    return new Hit(
        from,
        at + 1,
        new ClockExprs.On(new ClockExprs.Part(part), day),
        TimeRule.RELATIVE_PART_OF_DAY);
  }

  /** "The last two years of her life" end with what is named, not today. */
  private boolean isNoTime(int i) {
    int at = tokens.kind(i) == Words.DET ? i + 1 : i;
    return (tokens.kind(at) == 0 || tokens.kind(at) == Words.REF) && !tokens.has(at, Shape.DIGIT);
  }

  /** "the past two weeks", "the next few years", "coming months". */
  private @Nullable Hit window(int from, int at, int rel) {
    boolean number = tokens.numeral(at) != null || tokens.kind(at) == Words.VAGUE;
    Lengths.Found found =
        number || tokens.isPlural(at) && tokens.kind(at) == Words.UNIT ? lengths.at(at) : null;
    if (found == null || tokens.rank(at) != null) {
      return null;
    }
    if (found.bare() && tokens.unit(at) == Unit.WEEKEND) {
      return null;
    }
    int sign = rel == Words.LAST || rel == Words.PAST || rel == Words.PREVIOUS ? -1 : 1;
    if (rel == Words.LAST
        && !found.bare()
        && tokens.is(found.to(), "of")
        && isNoTime(found.to() + 1)) {
      return new Hit(from, found.to(), new LengthExpr(found.amount()), TimeRule.FIRST_N_UNITS);
    }
    return new Hit(
        from,
        found.to(),
        new CountedExprs.Window(found.amount(), sign, rel == Words.PREVIOUS),
        found.bare() ? TimeRule.VAGUE_WINDOW : TimeRule.WINDOW);
  }
}
