package org.nutgraf.engine;

/**
 * The parts of the analysis that an engine can take over.
 *
 * @since 0.1.0
 */
public enum Stage {
  /** Words and sentences: {@link Segmenter}. */
  SEGMENTER,
  /** Parts of speech: {@link PosTagger}. */
  POS,
  /** Names: {@link NameFinder}. */
  NAMES,
  /** Sources, cues and contents of attributions: {@link RoleTagger}. */
  ROLES
}
