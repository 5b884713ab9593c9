package org.nutgraf;

/**
 * The layers of an analysis. Choosing fewer makes it faster.
 *
 * @since 0.1.0
 */
public enum Layer {
  /** Names of people, organisations, places and more. */
  ENTITIES,
  /** Numbers with their units, items and bounds. */
  QUANTITIES,
  /** Dates, times, durations and recurrences. */
  DATES,
  /** Who says what; finds names too. */
  ATTRIBUTIONS,
  /** Attributions joined with what is inside them; needs every other layer. */
  CLAIMS
}
