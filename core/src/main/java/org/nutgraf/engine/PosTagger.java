package org.nutgraf.engine;

import org.nutgraf.text.TokenTable;

/** Gives each word its part of speech. Thread-safe. */
@FunctionalInterface
public interface PosTagger {
  /** Returns one tag for each token. */
  Tags tag(TokenTable words);
}
