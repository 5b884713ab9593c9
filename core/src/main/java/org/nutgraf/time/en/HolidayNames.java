package org.nutgraf.time.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.time.Grain;

/** Finds the names of holidays, with or without a year. */
final class HolidayNames {
  private static final Map<String, List<Holidays.Holiday>> BY_FIRST = byFirst();

  /** What is named after a holiday, and is there on other days too. */
  private static final Lexicon THINGS =
      Lexicon.ofWords(
          "island",
          "islands",
          "rising",
          "tree",
          "trees",
          "card",
          "cards",
          "present",
          "presents",
          "gift",
          "gifts",
          "carol",
          "carols",
          "lights",
          "decorations",
          "cake",
          "pudding",
          "song",
          "songs",
          "market",
          "markets",
          "costume",
          "costumes",
          "egg",
          "eggs",
          "bunny");

  private final Tokens tokens;
  private final Years years;

  HolidayNames(Tokens tokens, Years years) {
    this.tokens = tokens;
    this.years = years;
  }

  private static Map<String, List<Holidays.Holiday>> byFirst() {
    Map<String, List<Holidays.Holiday>> map = new HashMap<>();
    for (Holidays.Holiday holiday : Holidays.all()) {
      map.computeIfAbsent(holiday.words().get(0), first -> new ArrayList<>()).add(holiday);
    }
    return Map.copyOf(map);
  }

  /** Returns the longest holiday name that begins at a token, or null. */
  @Nullable Hit at(int i) {
    if (tokens.is(i, '9')
        && tokens.is(i + 1, '/')
        && tokens.is(i + 2, "11")
        && tokens.touches(i + 2)
        && !tokens.is(i + 3, '/')) {
      return new Hit(i, i + 3, CalendarExprs.date(2001, 9, 11), TimeRule.NINE_ELEVEN);
    }
    boolean named =
        tokens.kind(i) == Words.HOLIDAY
            || tokens.is(i, "4th", "night")
            || tokens.is(i, "may") && tokens.is(i + 1, "day");
    List<Holidays.Holiday> candidates = named ? BY_FIRST.get(tokens.table.folded(i)) : null;
    if (candidates == null) {
      return null;
    }
    Holidays.Holiday best = null;
    int to = i;
    for (Holidays.Holiday holiday : candidates) {
      int end = end(i, holiday.words());
      if (end > to) {
        best = holiday;
        to = end;
      }
    }
    boolean thing = tokens.inside(to) && tokens.table.lookup(THINGS, to) != 0;
    if (best == null || thing || isOther(i, best)) {
      return null;
    }
    if (tokens.is(to, "sunday") && tokens.is(i, "easter")) {
      to++;
    }
    Hit holiday = inYear(new Hit(i, to, new CalendarExprs.OfHoliday(best, 0), TimeRule.HOLIDAY));
    return around(holiday);
  }

  /** Whether a name of one word is another word where it stands: "he lent a hand". */
  private boolean isOther(int i, Holidays.Holiday holiday) {
    boolean unsure =
        holiday.words().size() == 1
            && (tokens.is(i, "lent", "pongal") || tokens.is(i, "purim", "holi"));
    return unsure
        && (!tokens.isCapital(i) || i == tokens.begin())
        && tokens.limit() - tokens.begin() > 4;
  }

  private Hit inYear(Hit holiday) {
    int at = holiday.to();
    at = tokens.is(at, ',') || tokens.is(at, "in", "of") ? at + 1 : at;
    Years.Found year = years.certain(at);
    boolean counted = year != null && tokens.isPlural(year.to()) && tokens.unit(year.to()) != null;
    return year == null || counted || year.year() < 1600 || year.year() >= 2200
        ? holiday
        : holiday.to(
            year.to(),
            new InnerExprs.In(holiday.expr(), Years.year(year.year())),
            TimeRule.HOLIDAY_AND_YEAR);
  }

  /** "Easter week", "Labor Day weekend", "Halloween weekend 2024". */
  private Hit around(Hit holiday) {
    int at = holiday.to();
    Unit unit = tokens.unit(at);
    if (unit != Unit.WEEK && unit != Unit.WEEKEND || tokens.isPlural(at)) {
      return holiday;
    }
    Hit whole = inYear(holiday.between(holiday.from(), at + 1));
    return whole.to(
        whole.to(),
        unit == Unit.WEEK
            ? new InnerExprs.WeekOf(whole.expr(), Grain.WEEK)
            : new InnerExprs.WeekendAt(whole.expr()),
        (unit == Unit.WEEK ? TimeRule.WEEK_OF_A_DAY : TimeRule.HOLIDAY_WEEKEND).over(whole));
  }

  /** "Easter Mon": a weekday cut to its first letters. */
  private boolean isCut(int i, String word) {
    return tokens.kind(i) == Words.WEEKDAY
        && word.endsWith("day")
        && tokens.length(i) < word.length()
        && word.startsWith(tokens.table.folded(i).substring(0, 3));
  }

  private int end(int i, List<String> words) {
    int at = i;
    for (String word : words) {
      if (!tokens.is(at, word) && !isCut(at, word)) {
        return 0;
      }
      at++;
    }
    return at;
  }
}
