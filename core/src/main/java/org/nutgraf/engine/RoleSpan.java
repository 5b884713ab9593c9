package org.nutgraf.engine;

import java.util.Objects;

/**
 * A contiguous piece of an attribution that an engine found. Immutable and thread-safe.
 *
 * @param from its first token
 * @param to the token after its last
 * @param role what it is
 * @param score how sure the engine is, 0..1
 * @since 0.1.0
 */
public record RoleSpan(int from, int to, Role role, double score) {
  /**
   * Makes a piece.
   *
   * @param from its first token
   * @param to the token after its last
   * @param role what it is
   * @param score how sure the engine is
   */
  public RoleSpan {
    Objects.requireNonNull(role, "role");
    if (from < 0 || to <= from || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "no role: tokens " + from + ".." + to + ", score " + score);
    }
  }
}
