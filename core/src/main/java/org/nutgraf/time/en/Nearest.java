package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Direction;

/** Chooses the year of a date that was written without one. */
final class Nearest {
  /** How much farther away a date seems that lies against the tense of its verb. */
  private static final int AGAINST = 5;

  private Nearest() {}

  /** Returns the nearest of the dates of the years around a day, seen in a direction. */
  static @Nullable LocalDate year(
      LocalDate from, Direction tense, IntFunction<@Nullable LocalDate> dateOf) {
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int year = from.getYear() - 4; year <= from.getYear() + 4; year++) {
      LocalDate date = dateOf.apply(year);
      if (date == null) {
        continue;
      }
      long days = ChronoUnit.DAYS.between(from, date);
      boolean against =
          tense == Direction.PAST && days > 0 || tense == Direction.FUTURE && days < 0;
      long distance = Math.abs(days) * (against ? AGAINST : 1);
      if (distance < least) {
        least = distance;
        best = date;
      }
    }
    return best;
  }

  /** Returns the last of the dates of the years up to a day, or the first after it. */
  static @Nullable LocalDate strictly(
      LocalDate from, boolean ahead, IntFunction<@Nullable LocalDate> dateOf) {
    int step = ahead ? 1 : -1;
    for (int year = from.getYear() - step, n = 0; n < 10; year += step, n++) {
      LocalDate date = dateOf.apply(year);
      if (date != null && (ahead ? date.isAfter(from) : date.isBefore(from))) {
        return date;
      }
    }
    return null;
  }
}
