package org.nutgraf.time.en;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeLength;
import org.threeten.extra.PeriodDuration;

/**
 * So many units: a number, or null for a vague one, and what is added to it ("two hours and ten
 * minutes").
 */
record Amount(@Nullable BigDecimal number, Unit unit, @Nullable Amount more) {
  private static final int MOST = 100_000;

  static Amount of(int n, Unit unit) {
    return new Amount(BigDecimal.valueOf(n), unit, null);
  }

  static Amount vague(Unit unit) {
    return new Amount(null, unit, null);
  }

  Amount plus(Amount other) {
    return new Amount(number, unit, more == null ? other : more.plus(other));
  }

  boolean isVague() {
    return number == null;
  }

  boolean isOne() {
    return number != null && number.compareTo(BigDecimal.ONE) == 0 && more == null;
  }

  private boolean isWhole() {
    return number != null
        && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0)
        && number.abs().compareTo(BigDecimal.valueOf(MOST)) < 0;
  }

  /** Returns it as a value of TIMEX3. */
  TimeLength length() {
    PeriodDuration exact = exact();
    if (number == null) {
      return TimeLength.vague(unit.timex("X"), unit.grain);
    }
    return exact == null
        ? TimeLength.vague(timex(), unit.grain)
        : TimeLength.of(timex(), exact, unit.grain);
  }

  private String timex() {
    BigDecimal n = number;
    if (n == null) {
      return unit.timex("X");
    }
    if (more == null && isWhole()) {
      return unit.timex(Long.toString(n.longValue() * unit.factor));
    }
    PeriodDuration exact = exact();
    if (exact == null) {
      return unit.timex(
          n.multiply(BigDecimal.valueOf(unit.factor))
              .setScale(3, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString());
    }
    return exact.toString();
  }

  private @Nullable PeriodDuration exact() {
    PeriodDuration first = single();
    if (first == null || more == null) {
      return first;
    }
    PeriodDuration rest = more.exact();
    return rest == null ? null : first.plus(rest);
  }

  private @Nullable PeriodDuration single() {
    BigDecimal n = number;
    if (n == null || n.abs().compareTo(BigDecimal.valueOf(MOST)) >= 0) {
      return null;
    }
    if (isWhole()) {
      return unit.amount(n.intValue());
    }
    BigDecimal parts = n.multiply(BigDecimal.valueOf(perUnit()));
    if (parts.stripTrailingZeros().scale() > 0) {
      return null;
    }
    return switch (unit) {
      case SECOND -> PeriodDuration.of(Duration.ofMillis(parts.longValue()));
      case MINUTE, HOUR, DAY, NIGHT, WEEKEND, WORKDAY ->
          PeriodDuration.of(Duration.ofSeconds(parts.longValue()));
      case WEEK, FORTNIGHT -> PeriodDuration.of(Period.ofDays(parts.intValue()));
      case MONTH -> null;
      default -> PeriodDuration.of(Period.ofMonths(parts.intValue()).normalized());
    };
  }

  /** How many of the next smaller exact unit one is. */
  private long perUnit() {
    return switch (unit) {
      case SECOND -> 1000;
      case MINUTE -> 60;
      case HOUR -> 3600;
      case DAY, NIGHT, WEEKEND, WORKDAY -> 86_400;
      case WEEK -> 7;
      case FORTNIGHT -> 14;
      case MONTH -> 1;
      case QUARTER, SEASON -> 3;
      case HALF -> 6;
      default -> 12L * unit.factor;
    };
  }

  private static @Nullable LocalDate workdays(LocalDate from, int n) {
    LocalDate to = from.plusWeeks(n / 5);
    for (int left = n % 5; left != 0; ) {
      to = to.plusDays(Integer.signum(n));
      left -= to.getDayOfWeek().getValue() < 6 ? Integer.signum(n) : 0;
    }
    return to.getYear() < 1 || to.getYear() > 9998 ? null : to;
  }

  /** Returns the length in seconds, or null if it is vague or in months or years. */
  @Nullable Long seconds() {
    PeriodDuration exact = exact();
    if (exact == null || exact.getPeriod().toTotalMonths() != 0) {
      return null;
    }
    long days = exact.getPeriod().get(ChronoUnit.DAYS);
    return exact.getDuration().toSeconds() + days * 86_400;
  }

  /** Returns the day so far from another, or null if that is not known or off the calendar. */
  @Nullable LocalDate shift(LocalDate from, int sign) {
    PeriodDuration exact = exact();
    if (exact == null) {
      return null;
    }
    if (unit == Unit.WORKDAY && isWhole() && number != null && more == null) {
      return workdays(from, sign * number.intValue());
    }
    LocalDate to =
        from.plus(sign < 0 ? exact.getPeriod().negated() : exact.getPeriod())
            .plusDays(sign * exact.getDuration().toDays());
    return to.getYear() < 1 || to.getYear() > 9998 ? null : to;
  }
}
