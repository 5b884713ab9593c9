package org.nutgraf.engine;

import java.util.Optional;

/** A set of loaded stages. A stage that an engine lacks is empty. Implementations are immutable and thread-safe. */
public interface Engine {
  /** Returns the Maven artifact of the engine, such as {@code nutgraf-models-en}, by which it is chosen and reported. */
  String name();

  /** Returns its version. */
  String version();

  /** Returns what cuts text into words and sentences. */
  default Optional<Segmenter> segmenter() {
    return Optional.empty();
  }

  /** Returns what tags parts of speech. */
  default Optional<PosTagger> posTagger() {
    return Optional.empty();
  }

  /** Returns what finds names. */
  default Optional<NameFinder> nameFinder() {
    return Optional.empty();
  }

  /** Returns what finds attribution roles. */
  default Optional<RoleTagger> roleTagger() {
    return Optional.empty();
  }
}
