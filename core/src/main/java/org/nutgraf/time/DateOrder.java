package org.nutgraf.time;

/**
 * How a numeric date such as "4/5/2024" is read.
 *
 * @since 0.1.0
 */
public enum DateOrder {
  /** As the other dates of the text show, or as in the United States if none does. */
  AUTOMATIC,
  /** April 5, as in the United States. */
  MONTH_FIRST,
  /** 4 May, as in Britain and most of the world. */
  DAY_FIRST
}
