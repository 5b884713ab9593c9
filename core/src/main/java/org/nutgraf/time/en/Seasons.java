package org.nutgraf.time.en;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Season;

/** Reads seasons: "spring 2019", "the summer", "in winter", but no "fall" or "spring" by itself. */
final class Seasons {
  private final Tokens tokens;
  private final Years years;

  Seasons(Tokens tokens, Years years) {
    this.tokens = tokens;
    this.years = years;
  }

  /** Returns the season at a token, which an article may stand before, or null. */
  @Nullable Hit at(int from, int i, boolean led) {
    boolean plural = tokens.isPlural(i);
    Season season = Words.season(tokens.payload(i));
    int next = i + 1;
    boolean of = tokens.is(next, "of");
    Years.Found year = years.certain(of ? next + 1 : next);
    if (year != null && !plural) {
      return new Hit(
          from,
          year.to(),
          new CalendarExprs.Fixed(CalendarDate.of(Year.of(year.year()), season)),
          TimeRule.SEASON_AND_YEAR);
    }
    boolean unsure = (tokens.payload(i) & Words.UNSURE) != 0 || season == Season.SPRING;
    boolean the = from < i && tokens.is(from, "the");
    boolean in = led || the && (tokens.is(from - 1, "in") || tokens.is(from - 1, "during"));
    if (plural || tokens.isCapital(i + 1) || tokens.isDash(i + 1)) {
      return null;
    }
    return unsure && !in || !in && !the && !tokens.isCapital(i) && i > tokens.begin()
        ? (season == Season.SUMMER || season == Season.WINTER) && !tokens.has(i + 1, Shape.LOWER)
            ? new Hit(from, i + 1, new CalendarExprs.OfSeason(season, 0), TimeRule.SEASON)
            : null
        : new Hit(from, i + 1, new CalendarExprs.OfSeason(season, 0), TimeRule.SEASON);
  }
}
