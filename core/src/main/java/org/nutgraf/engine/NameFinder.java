package org.nutgraf.engine;

import java.util.List;
import org.nutgraf.text.TokenTable;

/**
 * Finds names. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface NameFinder {
  /**
   * {@return the names in text order, none overlapping another and none crossing a sentence}
   *
   * @param words the words of a text
   */
  List<NameSpan> find(TokenTable words);
}
