package org.nutgraf.engine;

import java.util.List;
import org.nutgraf.text.TokenTable;

/** Finds names. Thread-safe. */
@FunctionalInterface
public interface NameFinder {
  /** Returns the names in text order, none overlapping another and none crossing a sentence. */
  List<NameSpan> find(TokenTable words);
}
