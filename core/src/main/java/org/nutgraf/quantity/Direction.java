package org.nutgraf.quantity;

/**
 * Which way the amount is a change: "rose 5%" is UP. Independent of the {@link Bound}.
 *
 * @since 0.1.0
 */
public enum Direction {
  /** No change is spoken of. */
  NONE,
  /** A rise. */
  UP,
  /** A fall. */
  DOWN
}
