package org.nutgraf.time.en;

import java.time.LocalDate;

/**
 * Where sun and moon stand, well enough to tell the day of a phase: within 0.02 degrees, two
 * minutes of the moon's way, from 1600 to 2200. By the leading terms of Jean Meeus, Astronomical
 * Algorithms, chapters 25 and 47.
 */
final class Moon {
  /** Days from 2000-01-01T12:00 (UTC) to 1970-01-01T00:00. */
  private static final double EPOCH = 10_957.5;

  /** The mean time from new moon to new moon, in days. */
  static final double MONTH = 29.530588;

  /** Terms of the longitude: millionths of a degree, then multiples of D, M, M' and F. */
  private static final int[][] TERMS = {
    {6_288_774, 0, 0, 1, 0},
    {1_274_027, 2, 0, -1, 0},
    {658_314, 2, 0, 0, 0},
    {213_618, 0, 0, 2, 0},
    {-185_116, 0, 1, 0, 0},
    {-114_332, 0, 0, 0, 2},
    {58_793, 2, 0, -2, 0},
    {57_066, 2, -1, -1, 0},
    {53_322, 2, 0, 1, 0},
    {45_758, 2, -1, 0, 0},
    {-40_923, 0, 1, -1, 0},
    {-34_720, 1, 0, 0, 0},
    {-30_383, 0, 1, 1, 0},
    {15_327, 2, 0, 0, -2},
    {-12_528, 0, 0, 1, 2},
    {10_980, 0, 0, 1, -2},
    {10_675, 4, 0, -1, 0},
    {10_034, 0, 0, 3, 0},
    {8_548, 4, 0, -2, 0},
    {-7_888, 2, 1, -1, 0},
    {-6_766, 2, 1, 0, 0},
    {-5_163, 1, 0, -1, 0},
    {4_987, 1, 1, 0, 0},
    {4_036, 2, -1, 1, 0},
    {3_994, 2, 0, 2, 0},
    {3_861, 4, 0, 0, 0},
    {3_665, 2, 0, -3, 0},
  };

  private Moon() {}

  /** Returns the instant of a day at an hour of universal time, in days from 1970. */
  static double instant(LocalDate day, double hour) {
    return day.toEpochDay() + hour / 24;
  }

  private static double centuries(double instant) {
    return (instant - EPOCH) / 36_525;
  }

  /** Returns the longitude of the sun in degrees, from the equinox of the date. */
  static double sun(double instant) {
    double t = centuries(instant);
    double m = Math.toRadians(357.52911 + 35_999.05029 * t);
    double center =
        (1.914602 - 0.004817 * t) * Math.sin(m)
            + 0.019993 * Math.sin(2 * m)
            + 0.000289 * Math.sin(3 * m);
    return turn(280.46646 + 36_000.76983 * t + center - 0.00569);
  }

  /** Returns the longitude of the moon in degrees, from the equinox of the date. */
  static double moon(double instant) {
    double t = centuries(instant);
    double d = Math.toRadians(297.8501921 + 445_267.1114034 * t - 0.0018819 * t * t);
    double m = Math.toRadians(357.5291092 + 35_999.0502909 * t);
    double anomaly = Math.toRadians(134.9633964 + 477_198.8675055 * t + 0.0087414 * t * t);
    double f = Math.toRadians(93.2720950 + 483_202.0175233 * t - 0.0036539 * t * t);
    double sum = 0;
    for (int[] term : TERMS) {
      double size = term[2] == 0 ? term[0] : term[0] * (1 - 0.002516 * t);
      sum += size * Math.sin(term[1] * d + term[2] * m + term[3] * anomaly + term[4] * f);
    }
    return turn(218.3164477 + 481_267.88123421 * t - 0.0015786 * t * t + sum / 1e6);
  }

  /** Returns how far the moon is ahead of the sun, in degrees: 0 at new moon, 180 at full moon. */
  static double phase(double instant) {
    return turn(moon(instant) - sun(instant));
  }

  /** Returns the last new moon up to an instant. */
  static double newMoon(double instant) {
    double at = instant - phase(instant) / 360 * MONTH;
    for (int n = 0; n < 6; n++) {
      double off = phase(at);
      at -= (off > 180 ? off - 360 : off) / 360 * MONTH;
    }
    return at > instant ? newMoon(instant - 1) : at;
  }

  /** Returns when the sun reaches a longitude in a year, the first time after its beginning. */
  static double sunAt(double longitude, int year) {
    double start = LocalDate.of(year, 1, 1).toEpochDay();
    double at = start + turn(longitude - sun(start)) / 360 * 365.2422;
    for (int n = 0; n < 6; n++) {
      double off = turn(sun(at) - longitude);
      at -= (off > 180 ? off - 360 : off) / 360 * 365.2422;
    }
    return at;
  }

  /** Returns the day it is at an instant, so many hours east of Greenwich. */
  static LocalDate day(double instant, double east) {
    return LocalDate.ofEpochDay((long) Math.floor(instant + east / 24));
  }

  /** Brings degrees between 0 and 360. */
  static double turn(double degrees) {
    double rest = degrees % 360;
    return rest < 0 ? rest + 360 : rest;
  }
}
