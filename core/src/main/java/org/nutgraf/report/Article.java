package org.nutgraf.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.claim.Claims;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Block;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;
import org.nutgraf.time.Dates;

/**
 * An article with what was found in it, as a report shows it. A layer that was not looked for is
 * absent, and the report says nothing of it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Article implements Reportable {
  private final Document document;
  private final List<Block> blocks;
  private final List<Span> sentences;
  private final @Nullable Entities entities;
  private final @Nullable Quantities quantities;
  private final @Nullable Dates dates;
  private final @Nullable Claims claims;
  private final Map<String, String> facts;

  private Article(Builder b) {
    document = b.document;
    blocks = b.blocks;
    sentences = b.sentences;
    entities = b.entities;
    quantities = b.quantities;
    dates = b.dates;
    claims = b.claims;
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(b.facts));
  }

  /**
   * {@return a builder of an article in which nothing was looked for}
   *
   * @param document the document
   * @param blocks its blocks in text order
   * @param sentences its sentences in text order
   */
  public static Builder builder(Document document, List<Block> blocks, List<Span> sentences) {
    return new Builder(document, blocks, sentences);
  }

  /** {@return itself} */
  @Override
  public Article article() {
    return this;
  }

  /** {@return the document} */
  public Document document() {
    return document;
  }

  /** {@return its blocks in text order} */
  public List<Block> blocks() {
    return blocks;
  }

  /** {@return its sentences in text order} */
  public List<Span> sentences() {
    return sentences;
  }

  /** {@return the names, if they were looked for} */
  public Optional<Entities> entities() {
    return Optional.ofNullable(entities);
  }

  /** {@return the quantities, if they were looked for} */
  public Optional<Quantities> quantities() {
    return Optional.ofNullable(quantities);
  }

  /** {@return the dates, if they were looked for} */
  public Optional<Dates> dates() {
    return Optional.ofNullable(dates);
  }

  /** {@return who says what, if that was looked for} */
  public Optional<Claims> claims() {
    return Optional.ofNullable(claims);
  }

  /** {@return where the results come from: for each kind of fact, such as "Engine", the fact} */
  public Map<String, String> facts() {
    return facts;
  }

  @Override
  public String toString() {
    return "Article[" + document + "]";
  }

  /** Collects the parts of an article. For one thread. */
  public static final class Builder {
    private final Document document;
    private final List<Block> blocks;
    private final List<Span> sentences;
    private @Nullable Entities entities;
    private @Nullable Quantities quantities;
    private @Nullable Dates dates;
    private @Nullable Claims claims;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private Builder(Document document, List<Block> blocks, List<Span> sentences) {
      this.document = Objects.requireNonNull(document, "document");
      this.blocks = List.copyOf(blocks);
      this.sentences = List.copyOf(sentences);
    }

    /**
     * Adds the names.
     *
     * @param found the names of the document
     * @return this builder
     */
    public Builder entities(Entities found) {
      entities = Objects.requireNonNull(found, "entities");
      return this;
    }

    /**
     * Adds the quantities.
     *
     * @param found the quantities of the document
     * @return this builder
     */
    public Builder quantities(Quantities found) {
      quantities = Objects.requireNonNull(found, "quantities");
      return this;
    }

    /**
     * Adds the dates.
     *
     * @param found the dates of the document
     * @return this builder
     */
    public Builder dates(Dates found) {
      dates = Objects.requireNonNull(found, "dates");
      return this;
    }

    /**
     * Adds who says what.
     *
     * @param found the claims of the document
     * @return this builder
     */
    public Builder claims(Claims found) {
      claims = Objects.requireNonNull(found, "claims");
      return this;
    }

    /**
     * Adds a fact on where the results come from, after those before.
     *
     * @param kind what kind of fact, such as "Engine"
     * @param fact the fact, in one line
     * @return this builder
     */
    public Builder fact(String kind, String fact) {
      facts.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(fact, "fact"));
      return this;
    }

    /** {@return the article} */
    public Article build() {
      return new Article(this);
    }
  }
}
