package org.nutgraf.cli;

import org.nutgraf.text.Document;

/**
 * One input, read or not: the document, or why there is none.
 *
 * @param document the document, or null
 * @param error why there is none, or null
 */
record Item(
    @org.jspecify.annotations.Nullable Document document,
    @org.jspecify.annotations.Nullable InputException error) {
  static Item of(Document document) {
    return new Item(document, null);
  }

  static Item failed(InputException error) {
    return new Item(null, error);
  }
}
