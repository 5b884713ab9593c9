package org.nutgraf.attribution;

/** How far the writer stands behind what is reported, or lets the source stand behind it. */
public enum Certainty {
  /** Stated plainly: "said", "announced", "according to". */
  ASSERTED,
  /** Held back: "suggests", "may", "reportedly", "is believed to". */
  HEDGED,
  /** Called into question: "claimed without evidence", "disputed", "questioned". */
  DOUBTED
}
