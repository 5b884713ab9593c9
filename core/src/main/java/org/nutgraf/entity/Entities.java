package org.nutgraf.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;

/**
 * The names in a text, mention by mention in text order; {@link #people()}, {@link
 * #organizations()}, {@link #places()} and {@link #distinct()} list what they name, each once.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Entities extends Mentions<EntityMention, Entities> {
  /** All entities of the document, by their number. */
  private final List<Entity> all;

  private Entities(List<EntityMention> mentions, List<Entity> all) {
    super(mentions);
    this.all = all;
  }

  /**
   * {@return a builder of the entities of a text}
   *
   * @param text the text
   */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  @Override
  protected Entities with(List<EntityMention> mentions) {
    return new Entities(mentions, all);
  }

  /**
   * {@return the mentions of these types}
   *
   * @param types the types to keep
   */
  public Entities ofType(NameType... types) {
    Set<NameType> wanted = Set.copyOf(Arrays.asList(types));
    return filter(m -> wanted.contains(m.type()));
  }

  /**
   * {@return the mentions of every entity that has this name or is once written so: "Khinshtein"
   * finds "Alexander Khinshtein" too} Case does not matter.
   *
   * @param name a full name or one of its forms in the document
   */
  public Entities named(String name) {
    Objects.requireNonNull(name, "name");
    return filter(
        m -> {
          Entity entity = entityOf(m);
          return entity.name().equalsIgnoreCase(name)
              || entity.aliases().stream().anyMatch(name::equalsIgnoreCase);
        });
  }

  /** {@return the persons mentioned, each once, in order of first mention} */
  public List<Entity> people() {
    return distinct(Set.of(NameType.PERSON));
  }

  /** {@return the organisations mentioned, each once, in order of first mention} */
  public List<Entity> organizations() {
    return distinct(Set.of(NameType.ORGANIZATION));
  }

  /** {@return the locations and facilities mentioned, each once, in order of first mention} */
  public List<Entity> places() {
    return distinct(Set.of(NameType.LOCATION, NameType.FACILITY));
  }

  /** {@return everything mentioned, each once, in order of first mention} */
  public List<Entity> distinct() {
    return distinct(Set.of(NameType.values()));
  }

  private List<Entity> distinct(Set<NameType> types) {
    List<Entity> found = new ArrayList<>();
    BitSet seen = new BitSet();
    for (EntityMention mention : this) {
      Entity entity = all.get(mention.entity());
      if (types.contains(entity.type()) && !seen.get(mention.entity())) {
        seen.set(mention.entity());
        found.add(entity);
      }
    }
    return List.copyOf(found);
  }

  /**
   * {@return what a mention names, with all mentions of it in the document}
   *
   * @param mention a mention of this document
   * @throws IllegalArgumentException if it belongs to another document
   */
  public Entity entityOf(EntityMention mention) {
    if (mention.entity() < all.size()) {
      Entity entity = all.get(mention.entity());
      if (entity.name().equals(mention.name())) {
        return entity;
      }
    }
    throw new IllegalArgumentException("mention of another document: " + mention);
  }

  /** Collects entities and their mentions. For one thread. */
  public static final class Builder {
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private int mentions;

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Adds an entity. One without mentions is left out of the result.
     *
     * @param name the fullest form of its name
     * @param gender what the document says of a person's gender
     * @return its number, for {@link #mention}
     */
    public int entity(String name, Gender gender) {
      drafts.add(
          new Draft(
              Objects.requireNonNull(name, "name"), Objects.requireNonNull(gender, "gender")));
      return drafts.size() - 1;
    }

    /**
     * Adds a mention, in any order.
     *
     * @param entity the number of its entity
     * @param span where it stands
     * @param type what it names
     * @param score how sure the engine is, 0..1
     * @param role the title or role next to it, or null
     * @param why one line that explains it
     * @return this builder
     */
    public Builder mention(
        int entity, Span span, NameType type, double score, @Nullable String role, String why) {
      Draft draft = drafts.get(entity);
      draft.mentions.add(
          new EntityMention(
              span,
              span.in(text),
              Objects.requireNonNull(type, "type"),
              draft.name,
              score,
              role,
              Objects.requireNonNull(why, "why"),
              entity));
      mentions++;
      return this;
    }

    /** {@return the entities} */
    public Entities build() {
      List<EntityMention> list = new ArrayList<>(mentions);
      List<Entity> entities = new ArrayList<>(drafts.size());
      Comparator<EntityMention> order = Comparator.comparing(EntityMention::span);
      for (Draft draft : drafts) {
        draft.mentions.sort(order);
        list.addAll(draft.mentions);
        entities.add(new Entity(draft.name, draft.type(), draft.gender, draft.mentions));
      }
      list.sort(order);
      return new Entities(list, List.copyOf(entities));
    }
  }

  /** An entity being collected. */
  private static final class Draft {
    private final String name;
    private final Gender gender;
    private final List<EntityMention> mentions = new ArrayList<>();

    Draft(String name, Gender gender) {
      this.name = name;
      this.gender = gender;
    }

    /** The type of most mentions; of equal counts the one that comes first. */
    NameType type() {
      Map<NameType, Integer> counts = new EnumMap<>(NameType.class);
      NameType best = NameType.MISC;
      int most = 0;
      for (EntityMention mention : mentions) {
        counts.merge(mention.type(), 1, Integer::sum);
      }
      for (EntityMention mention : mentions) {
        int count = counts.getOrDefault(mention.type(), 0);
        if (count > most) {
          most = count;
          best = mention.type();
        }
      }
      return best;
    }
  }
}
