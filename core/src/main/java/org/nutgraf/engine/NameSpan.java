package org.nutgraf.engine;

import java.util.Objects;

/**
 * A name that an engine found. Immutable and thread-safe.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type what it names
 * @param score how sure the engine is, 0..1
 * @since 0.1.0
 */
public record NameSpan(int from, int to, NameType type, double score) {
  /**
   * Makes a name.
   *
   * @param from its first token
   * @param to the token after its last
   * @param type what it names
   * @param score how sure the engine is
   */
  public NameSpan {
    Objects.requireNonNull(type, "type");
    if (from < 0 || to <= from || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "no name: tokens " + from + ".." + to + ", score " + score);
    }
  }
}
