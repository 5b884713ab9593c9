package org.nutgraf.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;

/**
 * A person, organisation, place or other thing that a document names, with all its mentions there,
 * such as Alexander Khinshtein, named twice, "Kursk governor". Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Entity {
  private final String name;
  private final NameType type;
  private final Gender gender;
  private final List<String> aliases;
  private final List<EntityMention> mentions;

  Entity(String name, NameType type, Gender gender, List<EntityMention> mentions) {
    this.name = name;
    this.type = type;
    this.gender = gender;
    this.mentions = List.copyOf(mentions);
    aliases = this.mentions.stream().map(EntityMention::text).distinct().toList();
  }

  /** {@return the fullest form of its name in the document} */
  public String name() {
    return name;
  }

  /** {@return what it is: the type of most of its mentions} */
  public NameType type() {
    return type;
  }

  /**
   * {@return the first title or role that stands next to one of its mentions, such as "Russian
   * Foreign Minister"}
   */
  public Optional<String> role() {
    return mentions.stream().flatMap(m -> m.role().stream()).findFirst();
  }

  /** {@return what titles and kinship words in the document say of a person's gender} */
  public Gender gender() {
    return gender;
  }

  /** {@return the distinct forms of the name, as written, in order of appearance} */
  public List<String> aliases() {
    return aliases;
  }

  /** {@return every mention in the document, in text order; never empty} */
  public List<EntityMention> mentions() {
    return mentions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entity e
        && name.equals(e.name)
        && type == e.type
        && gender == e.gender
        && mentions.equals(e.mentions);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + mentions.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + type + ", " + mentions.size() + "×)";
  }
}
