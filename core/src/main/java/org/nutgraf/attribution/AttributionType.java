package org.nutgraf.attribution;

/**
 * How words are reported.
 *
 * @since 0.1.0
 */
public enum AttributionType {
  /** Word for word, all of it inside quotation marks. */
  DIRECT,
  /** In the writer's own words. */
  INDIRECT,
  /** In the writer's words with a quotation among them. */
  MIXED
}
