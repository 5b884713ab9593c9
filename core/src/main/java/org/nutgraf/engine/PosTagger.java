package org.nutgraf.engine;

import org.nutgraf.text.TokenTable;

/**
 * Gives each word its part of speech. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PosTagger {
  /**
   * {@return one tag for each token}
   *
   * @param words the words of a text
   */
  Tags tag(TokenTable words);
}
