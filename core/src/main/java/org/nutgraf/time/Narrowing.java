package org.nutgraf.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The part of an interval that a modifier leaves: "early 2024" is its first third. */
final class Narrowing {
  private Narrowing() {}

  static TimeInterval narrow(TimeInterval whole, @Nullable TimeMod mod, TimeValue value) {
    LocalDateTime from = whole.from().orElse(null);
    LocalDateTime to = whole.to().orElse(null);
    if (mod == null || from == null || to == null || value.type() == DateType.DURATION) {
      return whole;
    }
    return switch (mod) {
      case BEFORE -> TimeInterval.endingAt(from);
      case ON_OR_BEFORE -> TimeInterval.endingAt(to);
      case AFTER -> TimeInterval.startingAt(to);
      case ON_OR_AFTER -> TimeInterval.startingAt(from);
      case START -> TimeInterval.of(from, cut(value, from, to, 1));
      case MID -> TimeInterval.of(cut(value, from, to, 1), cut(value, from, to, 2));
      case END -> TimeInterval.of(cut(value, from, to, 2), to);
      default -> whole;
    };
  }

  /** Where the first or second third ends: whole days of a month, whole months of a year. */
  private static LocalDateTime cut(TimeValue value, LocalDateTime from, LocalDateTime to, int nth) {
    Grain grain = value.grain().orElse(Grain.DAY);
    return switch (grain) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND ->
          from.plusSeconds(ChronoUnit.SECONDS.between(from, to) * nth / 3);
      case WEEK -> from.plusDays(nth == 1 ? 3 : 4);
      case MONTH -> from.plusDays(10L * nth);
      case DECADE, CENTURY, MILLENNIUM -> {
        long years = ChronoUnit.YEARS.between(from, to);
        yield from.plusYears((years * nth + 1) / 3);
      }
      default -> {
        LocalDate first = from.toLocalDate();
        long months = ChronoUnit.MONTHS.between(first, to.toLocalDate());
        yield first.plusMonths(Math.max(1, months * nth / 3)).atStartOfDay();
      }
    };
  }
}
