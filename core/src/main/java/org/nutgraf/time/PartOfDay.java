package org.nutgraf.time;

import java.time.LocalTime;

/**
 * A part of a day, with the hours it is taken to last.
 *
 * @since 0.1.0
 */
public enum PartOfDay {
  /** Midnight to 12:00. */
  MORNING("MO", 0, 12),
  /** The hour after 12:00. */
  MIDDAY("MI", 12, 13),
  /** 12:00 to 19:00. */
  AFTERNOON("AF", 12, 19),
  /** 18:00 to midnight. */
  EVENING("EV", 18, 24),
  /** 18:00 to midnight: "tonight" and "last night" begin with the evening. */
  NIGHT("NI", 18, 24),
  /** 8:00 to 18:00. */
  DAYTIME("DT", 8, 18);

  private final String code;
  private final int from;
  private final int to;

  PartOfDay(String code, int from, int to) {
    this.code = code;
    this.from = from;
    this.to = to;
  }

  /** {@return the two letters of TIMEX3, such as "MO"} */
  public String code() {
    return code;
  }

  /** {@return the time it begins} */
  public LocalTime begins() {
    return LocalTime.of(from, 0);
  }

  /** {@return the number of hours it lasts} */
  public int hours() {
    return to - from;
  }
}
