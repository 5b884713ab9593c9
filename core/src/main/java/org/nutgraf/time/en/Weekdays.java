package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;

/** Reads weekdays, alone or with a date: "Friday", "Friday, May 3", "Friday the 13th". */
final class Weekdays {
  private static final Lexicon PAPERS =
      Lexicon.ofWords(
          "times",
          "telegraph",
          "mirror",
          "mail",
          "express",
          "post",
          "herald",
          "world",
          "independent",
          "tribune",
          "standard",
          "review",
          "magazine");

  private final Tokens tokens;
  private final NamedDates named;

  Weekdays(Tokens tokens, NamedDates named) {
    this.tokens = tokens;
    this.named = named;
  }

  /** Returns the date or weekday that begins with a weekday, or null. */
  @Nullable Hit at(int i, boolean led) {
    int weekday = tokens.payload(i) & 15;
    if ((tokens.payload(i) & Words.PLURAL) != 0 || isPaper(i)) {
      return null;
    }
    int at = i + 1;
    if (tokens.is(at, '.') && tokens.touches(at) && tokens.length(i) <= 5) {
      at++;
    }
    int bare = at;
    Hit dated = dated(i, bare, weekday);
    if (dated != null) {
      return dated;
    }
    if (tokens.is(bare, "after") && tokens.is(bare + 1, "next")) {
      return new Hit(
          i,
          bare + 2,
          new CountedExprs.Away(
              Amount.of(1, Unit.WEEK), 1, new CalendarExprs.Weekday(weekday, Words.COMING), false),
          TimeRule.WEEKDAY_AFTER_NEXT);
    }
    return isWeekday(i, led)
        ? new Hit(
            i,
            bare > i + 1 && tokens.inside(bare) ? bare : i + 1,
            new CalendarExprs.Weekday(weekday, 0),
            TimeRule.WEEKDAY)
        : null;
  }

  /** "Friday, May 3", "Friday the 13th", "Friday 13th", or null. */
  private @Nullable Hit dated(int i, int bare, int weekday) {
    boolean mark = tokens.is(bare, ',') || tokens.isDash(bare) || tokens.is(bare, '(');
    int at = mark ? bare + 1 : bare;
    if (tokens.is(at, "the")) {
      NamedDates.Day day = named.ordinal(at + 1);
      if (day != null && !tokens.is(day.to(), "of")) {
        return nth(i, day.to(), day.day(), weekday);
      }
      at++;
    }
    Hit date = date(i, at, weekday);
    int number = date == null && at == bare ? dayNumber(at) : 0;
    return number > 0 ? nth(i, at + 1, number, weekday) : date;
  }

  private static Hit nth(int i, int to, int day, int weekday) {
    return new Hit(i, to, new CalendarExprs.DayOfMonth(day, weekday), TimeRule.WEEKDAY_NTH);
  }

  /** The date that a weekday stands before, or null. */
  private @Nullable Hit date(int i, int at, int weekday) {
    Hit date = tokens.kind(at) == Words.MONTH ? named.month(at, true) : named.day(at, at);
    date = date == null && tokens.has(at, Shape.DIGIT) ? named.glued(at) : date;
    if (date != null && date.expr() instanceof CalendarExprs.MonthDay d) {
      return new Hit(
          i,
          date.to(),
          new CalendarExprs.MonthDay(d.month(), d.day(), weekday),
          TimeRule.WEEKDAY_AND_DATE);
    }
    if (date != null && date.expr() instanceof CalendarExprs.Fixed) {
      return new Hit(i, date.to(), date.expr(), TimeRule.WEEKDAY_AND_DATE);
    }
    return null;
  }

  /** The day of the month right behind a weekday ("Friday 13th"), or 0. */
  private int dayNumber(int at) {
    NamedDates.Day day = tokens.ordinalDigits(at) > 0 ? named.ordinal(at) : null;
    return day != null ? day.day() : isDayNumber(at) ? tokens.digits(at) : 0;
  }

  /** "The Sunday Times". */
  private boolean isPaper(int i) {
    return tokens.isCapital(i + 1)
        && !tokens.has(i + 1, Shape.ALL_CAPS)
        && tokens.inside(i + 1)
        && tokens.table.lookup(PAPERS, i + 1) != 0;
  }

  /** Whether a number after a weekday can only be a day of the month: nothing that it counts. */
  private boolean isDayNumber(int i) {
    int day = tokens.length(i) <= 2 ? tokens.digits(i) : -1;
    int next = i + 1;
    return day >= 1
        && day <= 31
        && (!tokens.inside(next)
            || tokens.has(next, Shape.PUNCTUATION) && !tokens.touches(next + 1)
            || tokens.is(next, "at") && tokens.inside(next + 1)
            || tokens.is(next, "between", "from"));
  }

  /** Whether a word that may be a weekday is one: "Sun", "Sat", "Wed". */
  private boolean isWeekday(int i, boolean led) {
    if ((tokens.payload(i) & Words.UNSURE) == 0) {
      return true;
    }
    boolean pointed =
        tokens.table.lastChar(i) == '.' || tokens.is(i + 1, '.') && tokens.touches(i + 1);
    if (tokens.is(i, "mon") || tokens.is(i, "fri") || tokens.is(i, "tue") || tokens.is(i, "thu")) {
      return tokens.isCapital(i) || pointed || led || tokens.limit() - tokens.begin() <= 2;
    }
    boolean clock =
        tokens.isNumber(i + 1)
            && (tokens.kind(i + 2) == Words.AMPM
                || tokens.length(i + 1) > 3 && tokens.table.token(i + 1).indexOf(':') > 0);
    return tokens.isCapital(i) && (tokens.is(i - 1, "on") || clock)
        || pointed && tokens.limit() - tokens.begin() <= 2;
  }
}
