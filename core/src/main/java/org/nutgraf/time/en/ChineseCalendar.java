package org.nutgraf.time.en;

import java.time.LocalDate;

/**
 * Days of the Chinese calendar: a month begins on the day of the new moon in Beijing and is
 * numbered by the twelfth of the sun's way that is completed in it. Leap months that share a number
 * are not told apart.
 */
final class ChineseCalendar {
  private static final double BEIJING = 8;

  private ChineseCalendar() {}

  /** Returns the day of clear brightness, on which the sun is 15 degrees past the equinox. */
  static LocalDate brightness(int year) {
    return Moon.day(Moon.sunAt(15, year), BEIJING);
  }

  /** Returns a day of a month, 1 to 12, of the year that begins in a Gregorian year. */
  static LocalDate day(int year, int month, int day) {
    int of = month > 10 ? year + 1 : year;
    double sun = Moon.sunAt(Moon.turn(300 + 30 * month), month == 11 ? year : of);
    // The new moon may fall on the day of the sun's mark, after it.
    double end = Math.floor(sun + BEIJING / 24) + 1 - BEIJING / 24 - 1e-6;
    return Moon.day(Moon.newMoon(end), BEIJING).plusDays(day - 1L);
  }
}
