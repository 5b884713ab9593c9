package org.nutgraf.time;

/**
 * How a phrase changes its value: the {@code mod} of TIMEX3.
 *
 * @since 0.1.0
 */
public enum TimeMod {
  /** "before Tuesday". */
  BEFORE,
  /** "after 2014". */
  AFTER,
  /** "by Friday", "until May". */
  ON_OR_BEFORE,
  /** "since August". */
  ON_OR_AFTER,
  /** "less than a year". */
  LESS_THAN,
  /** "more than four decades". */
  MORE_THAN,
  /** "no more than 60 days". */
  EQUAL_OR_LESS,
  /** "at least 20 years". */
  EQUAL_OR_MORE,
  /** "early 1990", "the beginning of May". */
  START,
  /** "mid-July". */
  MID,
  /** "late November", "the end of the year". */
  END,
  /** "about three years". */
  APPROX
}
