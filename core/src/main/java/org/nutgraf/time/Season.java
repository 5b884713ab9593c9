package org.nutgraf.time;

import java.time.LocalDate;

/**
 * A season, taken to last three whole months.
 *
 * @since 0.1.0
 */
public enum Season {
  /** March to May. */
  SPRING("SP", 3),
  /** June to August. */
  SUMMER("SU", 6),
  /** September to November. */
  AUTUMN("FA", 9),
  /** December to February of the next year. */
  WINTER("WI", 12);

  private final String code;
  private final int month;

  Season(String code, int month) {
    this.code = code;
    this.month = month;
  }

  /** {@return the two letters of TIMEX3, such as "SP"} */
  public String code() {
    return code;
  }

  /**
   * {@return the day it begins in a year}
   *
   * @param year the year
   */
  public LocalDate begins(int year) {
    return LocalDate.of(year, month, 1);
  }
}
