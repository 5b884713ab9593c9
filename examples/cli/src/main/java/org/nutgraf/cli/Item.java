package org.nutgraf.cli;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Document;

/**
 * One input, read or not: the document, or why there is none.
 *
 * @param document the document, or null
 * @param error why there is none, or null
 * @param position how many bytes of all the input files were read with it
 */
record Item(@Nullable Document document, @Nullable InputException error, long position) {
  static Item of(Document document, long position) {
    return new Item(document, null, position);
  }

  static Item failed(InputException error, long position) {
    return new Item(null, error, position);
  }
}
