package org.nutgraf.text;

/**
 * What a block of an article is.
 *
 * @since 0.1.0
 */
public enum BlockKind {
  /** Running text. */
  BODY,
  /** A headline or a heading between paragraphs. */
  HEADING,
  /** The line under or beside a picture. */
  CAPTION,
  /** Navigation, keywords, advertisements, "Also read": nothing of the story. */
  BOILERPLATE,
  /** Bylines and source lines such as "Sources: NKNews". */
  CREDIT
}
