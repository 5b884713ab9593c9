package org.nutgraf.time;

/**
 * How fine a time is given, from the finest to the coarsest.
 *
 * @since 0.1.0
 */
public enum Grain {
  /** A second. */
  SECOND,
  /** A minute. */
  MINUTE,
  /** An hour. */
  HOUR,
  /** A morning, an evening. */
  PART_OF_DAY,
  /** A day. */
  DAY,
  /** A Saturday and a Sunday. */
  WEEKEND,
  /** A week from Monday to Sunday. */
  WEEK,
  /** A month. */
  MONTH,
  /** A quarter of a year. */
  QUARTER,
  /** Three months of one weather. */
  SEASON,
  /** A half of a year. */
  HALF,
  /** A year. */
  YEAR,
  /** Ten years. */
  DECADE,
  /** A hundred years. */
  CENTURY,
  /** A thousand years. */
  MILLENNIUM
}
