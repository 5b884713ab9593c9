package org.nutgraf.quantity;

import java.util.Objects;
import org.nutgraf.text.Span;

/**
 * What is counted: "military construction workers", with the head {@code worker}. Immutable and
 * thread-safe.
 *
 * @param head the head noun in the singular and in lower case
 * @param text the phrase as it is written, without the number
 * @param span where the phrase stands
 * @since 0.1.0
 */
public record Item(String head, String text, Span span) {
  /**
   * Makes an item.
   *
   * @param head the head noun in the singular and in lower case
   * @param text the phrase as it is written
   * @param span where the phrase stands
   */
  public Item {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return text;
  }
}
