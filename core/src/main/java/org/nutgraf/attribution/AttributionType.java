package org.nutgraf.attribution;

/** How words are reported. */
public enum AttributionType {
  /** Word for word, all of it inside quotation marks. */
  DIRECT,
  /** In the writer's own words. */
  INDIRECT,
  /** In the writer's words with a quotation among them. */
  MIXED
}
