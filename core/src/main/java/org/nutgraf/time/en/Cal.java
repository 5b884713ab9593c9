package org.nutgraf.time.en;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Grain;
import org.nutgraf.time.Season;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/** Steps on the calendar. */
final class Cal {
  private Cal() {}

  /** Returns the stretch of a grain that holds a day. */
  static CalendarDate at(LocalDate day, Grain grain) {
    return switch (grain) {
      case WEEK -> CalendarDate.of(YearWeek.from(day));
      case WEEKEND -> CalendarDate.weekend(YearWeek.from(day));
      case MONTH -> CalendarDate.of(YearMonth.from(day));
      case QUARTER -> CalendarDate.of(YearQuarter.from(day));
      case SEASON -> season(day);
      case HALF -> CalendarDate.half(Year.from(day), day.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> CalendarDate.of(Year.from(day));
      case DECADE -> decade(day.getYear());
      case CENTURY -> century(day.getYear());
      default -> CalendarDate.of(day);
    };
  }

  static CalendarDate decade(int year) {
    return CalendarDate.decade(Year.of(clamp(year) / 10 * 10));
  }

  static CalendarDate century(int year) {
    return CalendarDate.century(Year.of(clamp(year) / 100 * 100));
  }

  private static int clamp(int year) {
    return Math.max(0, Math.min(9999, year));
  }

  private static CalendarDate season(LocalDate day) {
    int month = day.getMonthValue();
    Season season =
        month < 3 || month == 12
            ? Season.WINTER
            : month < 6 ? Season.SPRING : month < 9 ? Season.SUMMER : Season.AUTUMN;
    return CalendarDate.of(Year.of(month < 3 ? day.getYear() - 1 : day.getYear()), season);
  }

  static LocalDate onOrBefore(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  static LocalDate onOrAfter(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
  }

  static boolean exists(int year, int month, int day) {
    return day >= 1
        && month >= 1
        && month <= 12
        && year > 0
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }

  static String four(int n) {
    String digits = Integer.toString(n);
    return digits.length() >= 4 ? digits : "0000".substring(digits.length()) + digits;
  }
}
