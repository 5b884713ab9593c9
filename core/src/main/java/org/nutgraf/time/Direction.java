package org.nutgraf.time;

/**
 * Where a date lies, seen from the date it was resolved against.
 *
 * @since 0.1.0
 */
public enum Direction {
  /** Before it. */
  PAST,
  /** It, or a stretch of time that holds it. */
  PRESENT,
  /** After it. */
  FUTURE,
  /** Not known, or the date was written out in full. */
  NONE
}
