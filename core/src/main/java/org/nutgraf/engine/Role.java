package org.nutgraf.engine;

/**
 * The parts of an attribution.
 *
 * @since 0.1.0
 */
public enum Role {
  /** Who says it. */
  SOURCE,
  /** The words that mark the attribution, such as "said" or "according to". */
  CUE,
  /** What is said. */
  CONTENT
}
