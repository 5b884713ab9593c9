package org.nutgraf.time.en;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeMod;

/** Reads the date that begins at a token by the kind of its first word. */
final class Starts {
  /** What papers and channels that end in "Today" or "Tonight" begin with. */
  private static final Lexicon TITLED =
      Lexicon.ofWords(
          "usa", "russia", "india", "psychology", "christianity", "politics", "entertainment");

  private final Phrases phrases;
  private final Tokens tokens;
  private final Years years;
  private final Clocks clocks;
  private final NumericDates numeric;
  private final NamedDates named;
  private final Relatives relatives;
  private final Ranks ranks;
  private final HolidayNames holidays;
  private final UnitPhrases units;
  private final Phases phases;
  private final Seasons seasons;

  Starts(
      Phrases phrases,
      NumericDates numeric,
      NamedDates named,
      Relatives relatives,
      Ranks ranks,
      HolidayNames holidays) {
    this.phrases = phrases;
    this.numeric = numeric;
    this.named = named;
    this.relatives = relatives;
    this.ranks = ranks;
    this.holidays = holidays;
    tokens = phrases.tokens;
    units = new UnitPhrases(phrases, named);
    years = phrases.years;
    clocks = phrases.clocks;
    phases = new Phases(phrases, relatives);
    seasons = new Seasons(tokens, years);
  }

  /** Returns the date that begins at a token, without what it lies in, or null. */
  @Nullable Hit at(int i, boolean led, int depth) {
    Hit weekEnd = units.weekEnd(i);
    if (weekEnd != null) {
      return weekEnd;
    }
    return switch (tokens.kind(i)) {
      case Words.MONTH -> {
        Hit holiday = tokens.is(i + 1, "day") ? holidays.at(i) : null;
        yield holiday != null ? holiday : named.month(i, led);
      }
      case Words.WEEKDAY -> withDigits(named.weekdays.at(i, led));
      case Words.DAY -> withDigits(deictic(i));
      case Words.SEASON -> seasons.at(i, i, led);
      case Words.PHASE -> phases.at(i, i, depth);
      case Words.HOLIDAY -> holiday(i, led, depth);
      case Words.DET -> determined(i, depth);
      case Words.PART -> partOfADay(i, i, depth);
      case Words.DECADE -> tokens.is(i - 1, "in") ? years.period(i) : null;
      case Words.UNIT -> unit(i, depth);
      default -> other(i, led, depth);
    };
  }

  private @Nullable Hit holiday(int i, boolean led, int depth) {
    Hit holiday = holidays.at(i);
    holiday = holiday != null ? holiday : relatives.at(i, i);
    return holiday != null || !tokens.has(i, Shape.DIGIT) ? holiday : number(i, led, depth);
  }

  /** "week 31", "day after tomorrow", "night of May 3", "second of May". */
  private @Nullable Hit unit(int i, int depth) {
    Hit numbered =
        tokens.unit(i) == Unit.WEEK && tokens.has(i, Shape.LOWER)
            ? units.numberedWeek(i, depth)
            : null;
    if (numbered != null) {
      return numbered;
    }
    Hit hit = Hit.longer(relatives.at(i, i), units.beside(i, i, depth));
    if (tokens.unit(i) == Unit.NIGHT) {
      hit = Hit.longer(Hit.longer(hit, holidays.at(i)), partOfADay(i, i, depth));
    }
    return tokens.unit(i) == Unit.SECOND ? Hit.longer(hit, named.day(i, i)) : hit;
  }

  /** What begins with a number, or with a word of no kind of its own. */
  private @Nullable Hit other(int i, boolean led, int depth) {
    Hit hit = tokens.is(i, 'w') ? units.weekCommencing(i, depth) : withDigits(relatives.at(i, i));
    return beginsNumber(i) ? Hit.longer(hit, number(i, led, depth)) : hit;
  }

  /** Whether a number stands at a token, or the mark of a year that was cut: "'90s". */
  private boolean beginsNumber(int i) {
    return tokens.has(i, Shape.DIGIT)
        || tokens.numeral(i) != null
        || tokens.is(i, '\'')
        || tokens.is(i, '\u2019')
        || tokens.is(i, '\u2018');
  }

  private @Nullable Hit number(int i, boolean led, int depth) {
    boolean letters = tokens.has(i, Shape.LETTER);
    Hit hit = holidays.at(i);
    hit = hit == null ? numeric.at(i, led) : hit;
    hit = hit == null ? named.day(i, i) : hit;
    hit = hit == null ? ranks.countedPart(i) : hit;
    hit = hit == null ? ofMonth(i, i, depth) : hit;
    hit = hit == null && letters ? named.glued(i) : hit;
    hit = hit == null && letters ? years.fiscal(i) : hit;
    hit = hit == null ? weekdaysFromNow(i) : hit;
    hit = hit == null && tokens.length(i) == 2 ? quarterOfYear(i) : hit;
    hit = hit == null ? period(i) : hit;
    if (hit != null) {
      return hit;
    }
    Years.Found year = years.bare(i);
    return year == null ? null : afterYear(i, year, depth);
  }

  /** "two Sundays from now". */
  private @Nullable Hit weekdaysFromNow(int i) {
    Numeral n = tokens.numeral(i);
    boolean counts =
        n != null
            && n.isInteger()
            && tokens.kind(n.to()) == Words.WEEKDAY
            && tokens.is(n.to() + 1, "from")
            && tokens.is(n.to() + 2, "now")
            && n.value().intValue() > 0
            && n.value().intValue() < 1000;
    return n == null || !counts
        ? null
        : new Hit(
            i,
            n.to() + 3,
            new CountedExprs.Away(
                Amount.of(n.value().intValue() - 1, Unit.WEEK),
                1,
                new CalendarExprs.Weekday(tokens.payload(n.to()) & 15, Words.COMING),
                false),
            TimeRule.WEEKDAYS_FROM_NOW);
  }

  /** "1990s", "'90s", "the 90s", but not "90s" by itself. */
  private @Nullable Hit period(int i) {
    Hit hit = years.period(i);
    boolean sure =
        tokens.is(i, '\'')
            || tokens.length(i) > 3
            || tokens.is(i - 1, "the")
            || tokens.kind(i - 1) == Words.PHASE && tokens.is(i - 2, "the");
    return hit != null && (sure || hit.rule() != TimeRule.DECADE) ? hit : null;
  }

  /** "Friday 6/14", "tomorrow, 17/05/24": the digits tell the date. */
  private @Nullable Hit withDigits(@Nullable Hit day) {
    if (day == null || !Phrases.isDay(day.expr())) {
      return day;
    }
    int at = tokens.is(day.to(), ',') || tokens.is(day.to(), '(') ? day.to() + 1 : day.to();
    Hit date = tokens.has(at, Shape.DIGIT) ? numeric.at(at, at == day.to()) : null;
    boolean whole = date != null && date.to() - date.from() >= 3 && Phrases.isDay(date.expr());
    return date != null && whole && !tokens.isDash(at + 1) || date != null && date.to() == at + 5
        ? date.between(day.from(), date.to())
        : day;
  }

  /** "morning of May 3", "the night of Aug. 4". */
  private @Nullable Hit partOfADay(int from, int i, int depth) {
    Hit day = tokens.is(i + 1, "of") ? phrases.date(i + 2, true, depth + 1) : null;
    PartOfDay part = clocks.part(i);
    return day == null || part == null || tokens.isPlural(i) || !Phrases.isDay(day.expr())
        ? null
        : new Hit(
            from,
            day.to(),
            new ClockExprs.On(new ClockExprs.Part(part), day.expr()),
            TimeRule.PART_OF_A_DAY.over(day));
  }

  /** "19q2". */
  private @Nullable Hit quarterOfYear(int i) {
    int year = tokens.digits(i);
    return year >= 0 && tokens.kind(i + 1) == Words.QUARTER && tokens.touches(i + 1)
        ? new Hit(
            i,
            i + 2,
            new InnerExprs.In(
                new CalendarExprs.Quarter(tokens.payload(i + 1)), Years.year(Years.century(year))),
            TimeRule.QUARTER_OF_A_YEAR)
        : null;
  }

  /** "the 20th of next month". */
  private @Nullable Hit ofMonth(int from, int i, int depth) {
    int day = tokens.ordinalDigits(i);
    day = day < 0 && tokens.length(i) <= 2 ? tokens.digits(i) : day;
    boolean ordinal = tokens.ordinalDigits(i) > 0 && tokens.kind(i + 1) == Words.REL;
    if (day < 1 || day > 31 || !tokens.is(i + 1, "of") && !ordinal) {
      return null;
    }
    Hit month = phrases.date(ordinal ? i + 1 : i + 2, true, depth + 1);
    return month != null && month.expr() instanceof RelativeExprs.Step s && s.unit() == Unit.MONTH
        ? new Hit(
            from,
            month.to(),
            new InnerExprs.In(new CalendarExprs.DayOfMonth(day, 0), s),
            TimeRule.DAY_OF_A_MONTH.over(month))
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
          ? new Hit(i, at + 3, CalendarExprs.date(year.year(), month, day), TimeRule.YEAR_MONTH_DAY)
          : new Hit(i, at + 1, CalendarExprs.date(year.year(), month, 0), TimeRule.YEAR_AND_MONTH);
    }
    Hit part = depth < Phrases.DEPTH ? relatives.at(at, at) : null;
    if (part != null
        && (part.expr() instanceof CalendarExprs.Quarter
            || part.expr() instanceof CalendarExprs.Half)) {
      return new Hit(
          i,
          part.to(),
          new InnerExprs.In(part.expr(), expr),
          TimeRule.QUARTER_OF_A_YEAR.over(part));
    }
    if (relatives.isPeriod(to) && !tokens.isPlural(to)) {
      return new Hit(i, to + 1, new YearPeriod(year.year()), TimeRule.PERIOD_OF_A_YEAR);
    }
    return new Hit(i, to, expr, TimeRule.YEAR);
  }

  /** "today", "tonight", and "the day before yesterday" by {@link UnitPhrases}. */
  private @Nullable Hit deictic(int i) {
    int day = tokens.payload(i);
    if (tokens.isCapital(i)
        && i > tokens.begin()
        && !tokens.has(i, Shape.ALL_CAPS)
        && (tokens.isCapital(i + 1) && tokens.kind(i + 1) == 0
            || tokens.has(i - 1, Shape.ALL_CAPS) && tokens.length(i - 1) > 1)) {
      return null; // "Tomorrow Group"
    }
    if (tokens.isCapital(i) && tokens.isCapital(i - 1) && tokens.table.lookup(TITLED, i - 1) != 0) {
      return null; // "Russia Today"
    }
    if (day == Words.OVERNIGHT) {
      return new Hit(i, i + 1, new ClockExprs.Overnight(), TimeRule.TONIGHT);
    }
    if (day == Words.TONIGHT) {
      return new Hit(
          i,
          i + 1,
          new ClockExprs.On(new ClockExprs.Part(PartOfDay.NIGHT), new RelativeExprs.Day(0)),
          TimeRule.TONIGHT);
    }
    return new Hit(i, i + 1, new RelativeExprs.Day(day == 255 ? -1 : day), TimeRule.DAY_FROM_TODAY);
  }

  /** What stands after an article or a possessive. */
  private @Nullable Hit determined(int i, int depth) {
    int at = i + 1;
    if (tokens.payload(i) == 1) { // "a year-earlier profit"
      return tokens.unit(at) == Unit.YEAR && tokens.isDash(at + 1) ? relatives.at(i, at) : null;
    }
    Hit hit = afterArticle(i, at, depth);
    if (hit == null && beginsNumber(at)) {
      hit = named.day(i, at);
      hit = hit == null ? ofMonth(i, at, depth) : hit;
      hit = hit == null ? number(at, false, depth) : hit;
      hit = hit == null && tokens.is(i, "the") ? named.dayOfMonth(i, at) : hit;
    } else if (hit != null && tokens.rank(at) != null) {
      hit = Hit.longer(hit, named.day(i, at));
      hit = Hit.longer(hit, years.period(at));
    }
    hit = hit == null ? idiom(i, at) : hit;
    // The article of "the 2008 crisis" belongs to the crisis.
    return hit == null || hit.rule() == TimeRule.YEAR && hit.from() == at && hit.to() == at + 1
        ? hit
        : hit.between(i, hit.to());
  }

  private @Nullable Hit afterArticle(int i, int at, int depth) {
    return switch (tokens.kind(at)) {
      case Words.SEASON -> seasons.at(i, at, false);
      case Words.PHASE -> phases.at(i, at, depth);
      case Words.DECADE -> years.period(at);
      case Words.WEEKDAY, Words.MONTH, Words.DAY -> null;
      case Words.PART -> partOfADay(i, at, depth);
      case Words.HOLIDAY -> Hit.longer(holidays.at(at), relatives.at(i, at));
      case Words.UNIT -> unitAfterArticle(i, at, depth);
      default -> Hit.longer(relatives.at(i, at), units.beside(i, at, depth));
    };
  }

  private @Nullable Hit unitAfterArticle(int i, int at, int depth) {
    if (tokens.is(at, "day") && tokens.kind(at + 1) == Words.WEEKDAY) {
      return named.weekdays.at(at + 1, true); // "during the day Friday"
    }
    Hit whole =
        tokens.unit(at) == Unit.WEEK
            ? units.numberedWeek(at, depth)
            : tokens.unit(at) == Unit.NIGHT ? partOfADay(i, at, depth) : null;
    return whole != null ? whole : Hit.longer(relatives.at(i, at), units.beside(i, at, depth));
  }

  /**
   * "the full year", "the comparable period", "the most recent quarter", "the turn of the century".
   */
  private @Nullable Hit idiom(int i, int at) {
    if (tokens.inside(at)
        && ranks.isKind(at)
        && tokens.unit(at + 1) == Unit.YEAR
        && !tokens.isPlural(at + 1)) {
      return new Hit(i, at + 2, new RelativeExprs.Known(Unit.YEAR), TimeRule.THE_WHOLE_YEAR);
    }
    boolean same = tokens.is(at, "corresponding", "comparable") || tokens.is(at, "like");
    if (same && relatives.isPeriod(at + 1)) {
      return relatives.samePeriod(i, at + 1);
    }
    if (tokens.is(at, "most") && tokens.is(at + 1, "recent")) {
      return relatives.isPeriod(at + 2) && !tokens.isPlural(at + 2)
          ? new Hit(i, at + 3, new RelativeExprs.Known(Unit.QUARTER), TimeRule.LATEST_PERIOD)
          : null;
    }
    boolean turn = tokens.is(at, "turn") && tokens.is(at + 1, "of") && tokens.is(at + 2, "the");
    return turn && tokens.unit(at + 3) == Unit.CENTURY
        ? new Hit(
            i,
            at + 4,
            new CalendarExprs.Fixed(CalendarDate.of(Year.of(2000))),
            TimeMod.APPROX,
            TimeRule.TURN_OF_THE_CENTURY.alone())
        : null;
  }
}
