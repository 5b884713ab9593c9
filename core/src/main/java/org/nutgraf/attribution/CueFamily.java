package org.nutgraf.attribution;

/**
 * What a source does with the words reported.
 *
 * @since 0.1.0
 */
public enum CueFamily {
  /** Says, writes, announces. */
  STATEMENT,
  /** Thinks, wants, fears, hopes. */
  BELIEF,
  /** Sees, hears, learns, finds. */
  PERCEPTION,
  /** Expects, forecasts, reckons, suggests. */
  ESTIMATE,
  /** Denies, rejects, disputes. */
  DENIAL,
  /** Promises, vows, threatens, orders. */
  PROMISE,
  /** Asks, wonders. */
  QUESTION
}
