package org.nutgraf.time;

/**
 * What counts as a date.
 *
 * @since 0.1.0
 */
public enum TimeProfile {
  /**
   * What a reader of the news would put on a calendar or measure: ranges are one mention; vague
   * words such as "current", "recent" or "the future", bare units ("for weeks") and ages are left
   * out.
   */
  NEWS,
  /**
   * What the TimeML guidelines annotate: also vague words, bare units and ages; the ends of a range
   * between two written dates are two mentions.
   */
  TIMEML
}
