package org.nutgraf.text;

/**
 * Something found at a place of a text. Implementations are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Mention {
  /** {@return where it stands} */
  Span span();

  /** {@return the text exactly as it stands at {@link #span()}} */
  String text();

  /**
   * {@return in one line why it was found: the rule or model, the cue, and readings that were
   * rejected}
   */
  String explain();
}
