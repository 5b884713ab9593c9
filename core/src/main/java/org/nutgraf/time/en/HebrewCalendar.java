package org.nutgraf.time.en;

import java.time.LocalDate;

/** The day of Passover in a Gregorian year, by the arithmetic of the Hebrew calendar. */
final class HebrewCalendar {
  /** The day before 1 Tishri of year 1, counted from 1970-01-01. */
  private static final long EPOCH = -2_092_590;

  private HebrewCalendar() {}

  /** Returns 15 Nisan of a Gregorian year: 163 days before the new year that follows. */
  static LocalDate passover(int year) {
    return LocalDate.ofEpochDay(newYear(year + 3761)).minusDays(163);
  }

  private static long newYear(int hebrewYear) {
    return EPOCH + elapsed(hebrewYear) + delay(hebrewYear);
  }

  private static long elapsed(int hebrewYear) {
    long months = Math.floorDiv(235L * hebrewYear - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = months * 29 + Math.floorDiv(parts, 25_920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }

  private static int delay(int hebrewYear) {
    long last = elapsed(hebrewYear - 1);
    long current = elapsed(hebrewYear);
    long next = elapsed(hebrewYear + 1);
    if (next - current == 356) {
      return 2;
    }
    return current - last == 382 ? 1 : 0;
  }
}
