package org.nutgraf.entity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;

/**
 * A name at a place of a text, such as "Khinshtein" for Alexander Khinshtein. Titles and possessive
 * endings stand outside it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EntityMention implements Mention {
  private final Span span;
  private final String text;
  private final NameType type;
  private final String name;
  private final double score;
  private final @Nullable String role;
  private final String why;
  private final int entity;

  EntityMention(
      Span span,
      String text,
      NameType type,
      String name,
      double score,
      @Nullable String role,
      String why,
      int entity) {
    this.span = span;
    this.text = text;
    this.type = type;
    this.name = name;
    this.score = score;
    this.role = role;
    this.why = why;
    this.entity = entity;
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public String text() {
    return text;
  }

  /** {@return what the name names} */
  public NameType type() {
    return type;
  }

  /** {@return the fullest form of the name in the document, such as "Alexander Khinshtein"} */
  public String name() {
    return name;
  }

  /** {@return how sure the engine is that this is a name of this type, 0..1} */
  public double score() {
    return score;
  }

  /**
   * {@return the title or role that stands next to this mention of a person, such as "Kursk
   * governor" or "a sculptor from Moscow"}
   */
  public Optional<String> role() {
    return Optional.ofNullable(role);
  }

  @Override
  public String explain() {
    return why;
  }

  /** The number of the entity in its document. */
  int entity() {
    return entity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntityMention m
        && span.equals(m.span)
        && text.equals(m.text)
        && type == m.type
        && name.equals(m.name)
        && Double.compare(score, m.score) == 0
        && Objects.equals(role, m.role);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text, type, name);
  }

  @Override
  public String toString() {
    return text.equals(name)
        ? text + " (" + type + ") at " + span
        : text + " = " + name + " (" + type + ") at " + span;
  }
}
