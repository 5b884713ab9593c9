package org.nutgraf.time.en;

import java.time.LocalDate;

/**
 * Days of the Indian lunar and solar calendars as they are kept in Delhi. A lunar month runs from
 * new moon to new moon and is named by the sign the sun enters in it; the day of a feast is the one
 * on which its lunar day holds at the hour that counts for it.
 */
final class IndianCalendar {
  private static final double DELHI = 5.5;

  /** Sunrise, midday, sunset and midnight, in hours of local time at the equinoxes. */
  static final double SUNRISE = 6.2;

  static final double MIDDAY = 12.4;
  static final double SUNSET = 18.2;

  /** Of a moon that wanes, four days after it was full. */
  static final double MOONRISE = 20.2;

  static final double MIDNIGHT = 24.4;

  private IndianCalendar() {}

  /** The longitude of the sun among the signs of the stars, by the ayanamsa of Lahiri. */
  private static double sidereal(double instant) {
    double years = (instant - 10_957) / 365.25;
    return Moon.turn(Moon.sun(instant) - 23.853 - years * 0.0139689);
  }

  /**
   * Returns the day of a feast in a year.
   *
   * @param month the lunar month, 0 for Chaitra
   * @param lunarDay the lunar day, 1 to 30, from new moon
   * @param hour the hour on which it has to hold
   */
  static LocalDate feast(int year, int month, int lunarDay, double hour) {
    // From Pausha on, the months of a Gregorian year belong to the Indian year before.
    double middle = LocalDate.of(month < 9 ? year : year - 1, 4, 14).toEpochDay() + month * 30.4;
    double start = Moon.newMoon(middle + 15);
    for (int n = 0; n < 4 && monthAt(start) != month; n++) {
      boolean late = Moon.turn((monthAt(start) - month) * 30.0) < 180;
      start = Moon.newMoon(late ? start - 1 : start + Moon.MONTH + 3);
    }
    double next = Moon.newMoon(start + Moon.MONTH + 3);
    if (monthAt(next) == month) {
      start = next; // the month before was a leap month
    }
    LocalDate day = Moon.day(start + (lunarDay - 1.5) * Moon.MONTH / 30, DELHI).minusDays(1);
    for (int n = 0; n < 4; n++) {
      if (lunarDayAt(day.plusDays(n), hour) >= lunarDay && near(day.plusDays(n), hour, lunarDay)) {
        return day.plusDays(n);
      }
    }
    return day.plusDays(1);
  }

  private static boolean near(LocalDate day, double hour, int lunarDay) {
    return lunarDayAt(day, hour) - lunarDay < 3;
  }

  private static int lunarDayAt(LocalDate day, double hour) {
    return (int) (Moon.phase(Moon.instant(day, hour - DELHI)) / 12) + 1;
  }

  /** The month that a new moon begins. */
  private static int monthAt(double newMoon) {
    return ((int) (sidereal(newMoon) / 30) + 1) % 12;
  }

  /** Returns the day on which the sun enters a sign, 0 for the Ram. */
  static LocalDate sunEnters(int year, int sign) {
    double at = Moon.sunAt(Moon.turn(sign * 30 + 23.853 + (year - 2000) * 0.0139689), year);
    return Moon.day(at, DELHI);
  }
}
