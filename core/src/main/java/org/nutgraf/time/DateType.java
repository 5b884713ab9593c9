package org.nutgraf.time;

/**
 * The four kinds of TIMEX3.
 *
 * @since 0.1.0
 */
public enum DateType {
  /** A stretch of the calendar: a day, a month, a century; also "now" and "the future". */
  DATE,
  /** A time of day, or a part of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Times that recur: "daily", "every Monday". */
  SET
}
