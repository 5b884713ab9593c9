package org.nutgraf.engine;

import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

/**
 * Cuts a text into words and sentences within its blocks. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Segmenter {
  /**
   * {@return the words of a text; every token lies in one block of the layout}
   *
   * @param text the text
   * @param layout its blocks
   */
  TokenTable segment(String text, Layout layout);
}
