package org.nutgraf.engine;

import java.util.List;
import java.util.Optional;

/**
 * A set of loaded stages. A stage that an engine lacks is empty. Implementations are immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public interface Engine {
  /**
   * {@return the Maven artifact of the engine, such as {@code nutgraf-models-en}, by which it is
   * chosen and reported}
   */
  String name();

  /** {@return its version} */
  String version();

  /** {@return the model files that it reads, each under its stage; none if it has none} */
  default List<ModelInfo> models() {
    return List.of();
  }

  /** {@return what cuts text into words and sentences} */
  default Optional<Segmenter> segmenter() {
    return Optional.empty();
  }

  /** {@return what tags parts of speech} */
  default Optional<PosTagger> posTagger() {
    return Optional.empty();
  }

  /** {@return what finds names} */
  default Optional<NameFinder> nameFinder() {
    return Optional.empty();
  }

  /** {@return what finds attribution roles} */
  default Optional<RoleTagger> roleTagger() {
    return Optional.empty();
  }
}
