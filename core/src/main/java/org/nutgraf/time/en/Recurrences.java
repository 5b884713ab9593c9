package org.nutgraf.time.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.Grain;
import org.nutgraf.time.PartOfDay;

/** Reads times that recur: "every Monday", "twice a year", "daily", "Tuesday nights". */
final class Recurrences {
  /** What is of a quarter or year rather than repeated every one. */
  private static final Lexicon FIGURES =
      Lexicon.ofWords(
          "dividend",
          "dividends",
          "loss",
          "losses",
          "profit",
          "profits",
          "earnings",
          "results",
          "report",
          "cash",
          "revenue",
          "sales",
          "figures",
          "rate",
          "meeting",
          "newspaper");

  /** More times than that are as good as this. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private final Tokens tokens;
  private final Lengths lengths;
  private final Clocks clocks;

  Recurrences(Tokens tokens, Lengths lengths, Clocks clocks) {
    this.tokens = tokens;
    this.lengths = lengths;
    this.clocks = clocks;
  }

  /** Returns the recurrence that begins at a token, or null. */
  @Nullable Hit at(int i) {
    return switch (tokens.kind(i)) {
      case Words.EVERY -> every(i);
      case Words.TIMES -> times(i, i + 1, tokens.payload(i));
      case Words.FREQ -> frequency(i);
      case Words.WEEKDAY -> isEvery(i) ? alsoEvery(i) : weekdays(i);
      case Words.REF -> workdays(i);
      default -> counted(i);
    };
  }

  /** Whether "every" before another weekday goes for this one too: "every Tuesday and Thursday". */
  private boolean isEvery(int i) {
    return tokens.is(i - 1, "and", "or")
        && tokens.kind(i - 2) == Words.WEEKDAY
        && tokens.is(i - 3, "every", "each")
        && !tokens.isPlural(i);
  }

  private Hit alsoEvery(int i) {
    String timex = "XXXX-WXX-" + (tokens.payload(i) & 15);
    return tail(i, i + 1, timex, Grain.DAY, TimeRule.EVERY_WEEKDAY);
  }

  /** "three times a day". */
  private @Nullable Hit counted(int i) {
    Numeral n = tokens.numeral(i);
    return n != null
            && n.isInteger()
            && n.value().signum() > 0
            && !n.isOrdinal()
            && tokens.is(n.to(), "times")
        ? times(i, n.to() + 1, n.value().min(MOST).intValue())
        : null;
  }

  private @Nullable Hit frequency(int i) {
    boolean name = tokens.isCapital(i) && (i > tokens.begin() || tokens.isCapital(i + 1));
    boolean twice = tokens.is(i - 1, '-') && (tokens.is(i - 2, "bi") || tokens.is(i - 2, "semi"));
    if (name && !tokens.has(i, Shape.ALL_CAPS) || isPaper(i)) {
      return null;
    }
    Unit unit = Unit.at(tokens.payload(i));
    boolean figure = tokens.inside(i + 1) && tokens.table.lookup(FIGURES, i + 1) != 0;
    if (figure && unit != Unit.HOUR) {
      return null;
    }
    return twice
        ? new Hit(i - 2, i + 1, everyHalf(i, unit), TimeRule.FREQUENCY_WORD)
        : new Hit(i, i + 1, EveryExpr.every(Amount.of(1, unit), 1), TimeRule.FREQUENCY_WORD);
  }

  /** "semi-annual", "bi-annual": twice in each; "bi-weekly": every two. */
  private EveryExpr everyHalf(int i, Unit unit) {
    boolean halved = tokens.is(i - 2, "semi") || tokens.is(i, "annual", "annually");
    return !halved
        ? EveryExpr.every(Amount.of(2, unit), 1)
        : unit == Unit.YEAR
            ? EveryExpr.every(Amount.of(6, Unit.MONTH), 1)
            : EveryExpr.every(Amount.of(1, unit), 2);
  }

  /** "the Madrid daily El Mundo", "the weekly Der Spiegel": a paper and its name. */
  private boolean isPaper(int i) {
    return tokens.is(i, "daily", "weekly")
        && tokens.isCapital(i + 1)
        && !tokens.has(i + 1, Shape.ALL_CAPS)
        && tokens.kind(i + 1) == 0
        && (tokens.is(i - 1, "the") || tokens.has(i - 1, Shape.LETTER) && tokens.kind(i - 1) == 0);
  }

  /** "every other week", "every other Sunday". */
  private @Nullable Hit everyOther(int i, int at) {
    if (tokens.kind(at) == Words.WEEKDAY) {
      String day = "XXXX-WXX-" + (tokens.payload(at) & 15);
      return new Hit(i, at + 1, EveryExpr.at(day, Grain.DAY), TimeRule.EVERY_OTHER_UNIT);
    }
    Unit unit = tokens.unit(at);
    return unit == null
        ? null
        : new Hit(i, at + 1, EveryExpr.every(Amount.of(2, unit), 1), TimeRule.EVERY_OTHER_UNIT);
  }

  /** "every day", "each quarter", "every day at 5"; "any day" is no time. */
  private @Nullable Hit everyUnit(int i, int at, Unit unit) {
    if (unit == Unit.HALF
        || unit == Unit.SEASON
        || unit == Unit.SECOND && tokens.has(at + 1, Shape.LETTER)
        || tokens.is(i, "any")) {
      return null;
    }
    Hit clock = unit == Unit.DAY && tokens.is(at + 1, "at") ? clocks.at(at + 2, true) : null;
    return clock != null && clock.expr() instanceof ClockExprs.Clock c
        ? new Hit(i, clock.to(), EveryExpr.at(c.value().timex(), Grain.HOUR), TimeRule.EVERY_DAY_AT)
        : new Hit(i, at + 1, EveryExpr.every(Amount.of(1, unit), 1), TimeRule.EVERY_UNIT);
  }

  private @Nullable Hit every(int i) {
    int at = i + 1;
    if (tokens.is(at, "other")) {
      return everyOther(i, at + 1);
    }
    Hit named = everyNamed(i, at);
    if (named != null) {
      return named;
    }
    Unit unit = tokens.unit(at);
    if (unit != null && !tokens.isPlural(at)) {
      return everyUnit(i, at, unit);
    }
    Lengths.Found found =
        tokens.numeral(at) == null && tokens.kind(at) != Words.VAGUE ? null : lengths.at(at);
    return found == null || tokens.is(i, "any")
        ? null
        : new Hit(i, found.to(), EveryExpr.every(found.amount(), 1), TimeRule.EVERY_N_UNITS);
  }

  /** "every Monday at 5", "every March", "every winter", "every weekday", "every evening". */
  private @Nullable Hit everyNamed(int i, int at) {
    int payload = tokens.payload(at);
    if (tokens.kind(at) == Words.WEEKDAY) {
      return tail(i, at + 1, "XXXX-WXX-" + (payload & 15), Grain.DAY, TimeRule.EVERY_WEEKDAY);
    }
    boolean sure = (payload & Words.UNSURE) == 0 || tokens.isCapital(at);
    if (tokens.kind(at) == Words.MONTH && sure) {
      EveryExpr month = EveryExpr.at("XXXX-" + Cal.two(payload & 15), Grain.MONTH);
      return new Hit(i, at + 1, month, TimeRule.EVERY_MONTH_BY_NAME);
    }
    if (tokens.kind(at) == Words.SEASON) {
      EveryExpr season = EveryExpr.at("XXXX-" + Words.season(payload).code(), Grain.SEASON);
      return new Hit(i, at + 1, season, TimeRule.EVERY_SEASON);
    }
    if (tokens.is(at, "weekday")) {
      return new Hit(i, at + 1, EveryExpr.at("P1WD", Grain.DAY), TimeRule.EVERY_WEEKDAY);
    }
    PartOfDay part = tokens.isPlural(at) ? null : clocks.part(at);
    String timex = part == null ? "" : "XXXX-XX-XXT" + part.code();
    return part == null
        ? null
        : tail(i, at + 1, timex, Grain.PART_OF_DAY, TimeRule.EVERY_PART_OF_DAY);
  }

  /** Reads a part of the day or a clock time after a recurring date. */
  private Hit tail(int from, int to, String timex, Grain grain, TimeRule rule) {
    PartOfDay part = timex.indexOf('T') < 0 ? clocks.part(to) : null;
    if (part != null) {
      return new Hit(
          from, to + 1, EveryExpr.at(timex + "T" + part.code(), Grain.PART_OF_DAY), rule);
    }
    Hit clock = tokens.is(to, "at") ? clocks.at(to + 1, true) : null;
    if (clock != null && clock.expr() instanceof ClockExprs.Clock c) {
      String time = c.value().timex();
      int start = timex.indexOf('T');
      String day = start < 0 ? timex : "";
      return new Hit(from, clock.to(), EveryExpr.at(day + hourOnly(time), Grain.HOUR), rule);
    }
    return new Hit(from, to, EveryExpr.at(timex, grain), rule);
  }

  private static String hourOnly(String time) {
    return time.endsWith(":00") && time.length() == 6 ? time.substring(0, 3) : time;
  }

  /** "twice a year", "three times a week", "once a month". */
  @Nullable Hit times(int from, int at, int times) {
    int next = at;
    if (!(tokens.is(next, "a")
        || tokens.is(next, "an")
        || tokens.is(next, "every")
        || tokens.is(next, "each")
        || tokens.is(next, "per"))) {
      return null;
    }
    next++;
    Lengths.Found found = null;
    Unit unit = tokens.unit(next);
    if (unit == null || tokens.isPlural(next)) {
      found = tokens.numeral(next) == null ? null : lengths.at(next);
      if (found == null) {
        return null;
      }
    }
    Amount amount =
        found == null && unit != null ? Amount.of(1, unit) : found == null ? null : found.amount();
    return amount == null
        ? null
        : new Hit(
            from,
            found == null ? next + 1 : found.to(),
            EveryExpr.every(amount, times),
            TimeRule.TIMES_A_UNIT);
  }

  /** "on weekdays". */
  private @Nullable Hit workdays(int i) {
    return tokens.is(i, "weekdays")
        ? new Hit(i, i + 1, EveryExpr.at("P1WD", Grain.DAY), TimeRule.WEEKDAYS)
        : null;
  }

  /** "Mondays", "Tuesday nights". */
  private @Nullable Hit weekdays(int i) {
    String timex = "XXXX-WXX-" + (tokens.payload(i) & 15);
    if (tokens.isPlural(i)) {
      return tail(i, i + 1, timex, Grain.DAY, TimeRule.WEEKDAYS);
    }
    boolean pair = tokens.is(i + 1, "and", "or") && tokens.kind(i + 2) == Words.WEEKDAY;
    int at = pair ? i + 3 : i + 1; // "Monday and Tuesday nights": both recur
    PartOfDay part = tokens.isPlural(at) ? clocks.part(at) : null;
    return part == null
        ? null
        : new Hit(
            i,
            pair ? i + 1 : i + 2,
            EveryExpr.at(timex + "T" + part.code(), Grain.PART_OF_DAY),
            TimeRule.WEEKDAYS);
  }
}
