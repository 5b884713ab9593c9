package org.nutgraf.text;

import java.util.Objects;

/**
 * A paragraph, heading or other piece of a document that no sentence crosses. Immutable and
 * thread-safe.
 *
 * @param span where it stands, without white space at its ends
 * @param kind what it is
 * @since 0.1.0
 */
public record Block(Span span, BlockKind kind) {
  /**
   * Makes a block.
   *
   * @param span where it stands
   * @param kind what it is
   */
  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
