package org.nutgraf.attribution;

/**
 * How far the writer stands behind what is reported, or lets the source stand behind it.
 *
 * @since 0.1.0
 */
public enum Certainty {
  /** Stated plainly: "said", "announced", "according to". */
  ASSERTED,
  /** Held back by the cue: "suggests", "claims", "reportedly", "is believed to", "may signal". */
  HEDGED,
  /**
   * Called into question, by the writer ("claimed without evidence", "falsely said") or by the
   * source ("disputed", "questioned", "rejected").
   */
  DOUBTED
}
