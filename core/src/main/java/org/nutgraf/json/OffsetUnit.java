package org.nutgraf.json;

/**
 * What offsets in JSON count.
 *
 * @since 0.1.0
 */
public enum OffsetUnit {
  /** UTF-16 units, as Java and JavaScript strings do. */
  UTF16,
  /** Unicode code points, as Python strings do. */
  CODEPOINT
}
