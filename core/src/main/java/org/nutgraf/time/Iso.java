package org.nutgraf.time;

import java.time.LocalDate;
import org.threeten.extra.YearWeek;

/** The notation of ISO 8601, independent of any locale. */
final class Iso {
  private Iso() {}

  static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }

  static String year(int year) {
    if (year < 0) {
      return "BC" + padded(1 - year);
    }
    return padded(year);
  }

  private static String padded(int n) {
    String digits = Integer.toString(n);
    return digits.length() >= 4 ? digits : "0000".substring(digits.length()) + digits;
  }

  static String date(LocalDate date) {
    return year(date.getYear()) + "-" + two(date.getMonthValue()) + "-" + two(date.getDayOfMonth());
  }

  static String week(YearWeek week) {
    return year(week.getYear()) + "-W" + two(week.getWeek());
  }
}
