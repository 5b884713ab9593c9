package org.nutgraf.time.en;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.nutgraf.time.Grain;
import org.threeten.extra.PeriodDuration;

/** A unit that time is counted in. */
enum Unit {
  SECOND("T", "S", 1, ChronoUnit.SECONDS, Grain.SECOND),
  MINUTE("T", "M", 1, ChronoUnit.MINUTES, Grain.MINUTE),
  HOUR("T", "H", 1, ChronoUnit.HOURS, Grain.HOUR),
  DAY("", "D", 1, ChronoUnit.DAYS, Grain.DAY),
  NIGHT("", "D", 1, ChronoUnit.DAYS, Grain.DAY),
  WEEKEND("", "D", 2, ChronoUnit.DAYS, Grain.WEEKEND),
  WEEK("", "W", 1, ChronoUnit.WEEKS, Grain.WEEK),
  FORTNIGHT("", "W", 2, ChronoUnit.WEEKS, Grain.WEEK),
  MONTH("", "M", 1, ChronoUnit.MONTHS, Grain.MONTH),
  QUARTER("", "Q", 1, ChronoUnit.MONTHS, Grain.QUARTER),
  HALF("", "H", 1, ChronoUnit.MONTHS, Grain.HALF),
  SEASON("", "S", 1, ChronoUnit.MONTHS, Grain.SEASON),
  YEAR("", "Y", 1, ChronoUnit.YEARS, Grain.YEAR),
  DECADE("", "Y", 10, ChronoUnit.YEARS, Grain.DECADE),
  CENTURY("", "Y", 100, ChronoUnit.YEARS, Grain.CENTURY),
  MILLENNIUM("", "Y", 1000, ChronoUnit.YEARS, Grain.MILLENNIUM),

  /** A day from Monday to Friday. */
  WORKDAY("", "D", 1, ChronoUnit.DAYS, Grain.DAY);

  private static final Unit[] ALL = values();

  final String prefix;
  final String letter;
  final int factor;
  final ChronoUnit chrono;
  final Grain grain;

  Unit(String prefix, String letter, int factor, ChronoUnit chrono, Grain grain) {
    this.prefix = prefix;
    this.letter = letter;
    this.factor = factor;
    this.chrono = chrono;
    this.grain = grain;
  }

  static Unit at(int ordinal) {
    return ALL[ordinal];
  }

  boolean isClock() {
    return prefix.equals("T");
  }

  /** How many of the chrono units one of it is. */
  int chronoFactor() {
    return switch (this) {
      case QUARTER, SEASON -> 3;
      case HALF -> 6;
      default -> factor;
    };
  }

  PeriodDuration amount(int n) {
    int count = n * chronoFactor();
    return switch (chrono) {
      case SECONDS -> PeriodDuration.of(Duration.ofSeconds(count));
      case MINUTES -> PeriodDuration.of(Duration.ofMinutes(count));
      case HOURS -> PeriodDuration.of(Duration.ofHours(count));
      case DAYS -> PeriodDuration.of(Period.ofDays(count));
      case WEEKS -> PeriodDuration.of(Period.ofWeeks(count));
      case MONTHS -> PeriodDuration.of(Period.ofMonths(count));
      default -> PeriodDuration.of(Period.ofYears(count));
    };
  }

  /** The day that lies so many units from a day; a month's end stays in its month. */
  LocalDate shift(LocalDate day, long n) {
    return isClock() ? day : day.plus(n * chronoFactor(), chrono);
  }

  /** The TIMEX3 value of so many units, "X" for a vague number. */
  String timex(String number) {
    if (number.equals("X")) {
      String vague =
          switch (this) {
            case DECADE -> "DE";
            case CENTURY -> "CE";
            case MILLENNIUM -> "ML";
            default -> letter;
          };
      return "P" + prefix + "X" + vague;
    }
    return "P" + prefix + number + letter;
  }
}
