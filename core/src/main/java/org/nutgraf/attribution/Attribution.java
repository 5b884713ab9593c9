package org.nutgraf.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;

/**
 * One source, one cue and what is reported, such as "Analysts" – "suggest" – "North Korea
 * dispatched about 14,000 troops". Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Attribution implements Mention {
  private final Span span;
  private final String text;
  private final Source source;
  private final Cue cue;
  private final Content content;
  private final AttributionType type;
  private final Certainty certainty;
  private final CueFamily family;
  private final boolean negated;
  private final String explanation;

  private Attribution(Builder b) {
    source = b.source;
    cue = b.cue;
    content = b.content;
    List<Span> all = new ArrayList<>(source.spans());
    all.addAll(cue.spans());
    all.addAll(content.spans());
    if (all.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a source, a cue or a content");
    }
    span = all.stream().reduce(Span::union).orElseThrow();
    text = span.in(b.document);
    type = b.type;
    certainty = b.certainty;
    family = b.family;
    negated = b.negated;
    explanation = b.explanation;
  }

  /**
   * {@return a builder of attributions of a document}
   *
   * @param document the text of the document
   */
  public static Builder builder(String document) {
    return new Builder(document);
  }

  /** {@return the smallest span that holds source, cue and content} */
  @Override
  public Span span() {
    return span;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String explain() {
    return explanation;
  }

  /** {@return who says it; {@link Source#NONE} if the text does not tell} */
  public Source source() {
    return source;
  }

  /** {@return what marks it} */
  public Cue cue() {
    return cue;
  }

  /** {@return what is said} */
  public Content content() {
    return content;
  }

  /** {@return whether it is reported word for word} */
  public AttributionType type() {
    return type;
  }

  /** {@return how surely it is stated} */
  public Certainty certainty() {
    return certainty;
  }

  /** {@return what the source does with it} */
  public CueFamily family() {
    return family;
  }

  /** {@return whether the cue is negated: "have not confirmed", "refused to say"} */
  public boolean isNegated() {
    return negated;
  }

  /**
   * {@return whether the source denies the content: "denied", "rejected"; one that is negated too
   * ("did not deny") is no denial of the content}
   */
  public boolean isDenial() {
    return family == CueFamily.DENIAL && !negated;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribution a
        && span.equals(a.span)
        && text.equals(a.text)
        && source.equals(a.source)
        && cue.equals(a.cue)
        && content.equals(a.content)
        && type == a.type
        && certainty == a.certainty
        && family == a.family
        && negated == a.negated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, source, cue, content);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(source.label());
    if (!cue.text().isEmpty()) {
      out.append(" [").append(cue.text()).append(']');
    }
    if (certainty == Certainty.HEDGED) {
      out.append(" (hedged)");
    } else if (certainty == Certainty.DOUBTED) {
      out.append(" (doubted)");
    }
    if (negated) {
      out.append(" (negated)");
    }
    return out.append(": ").append(content.text()).toString();
  }

  /** Collects the parts of an attribution. For one thread. */
  public static final class Builder {
    private final String document;
    private Source source = Source.NONE;
    private Cue cue = Cue.NONE;
    private Content content = Content.NONE;
    private AttributionType type = AttributionType.INDIRECT;
    private Certainty certainty = Certainty.ASSERTED;
    private CueFamily family = CueFamily.STATEMENT;
    private boolean negated;
    private String explanation = "";

    private Builder(String document) {
      this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Sets who says it; nobody by default.
     *
     * @param value the source
     * @return this builder
     */
    public Builder source(Source value) {
      source = Objects.requireNonNull(value, "source");
      return this;
    }

    /**
     * Sets what marks it; nothing by default.
     *
     * @param value the cue
     * @return this builder
     */
    public Builder cue(Cue value) {
      cue = Objects.requireNonNull(value, "cue");
      return this;
    }

    /**
     * Sets what is said; nothing by default.
     *
     * @param value the content
     * @return this builder
     */
    public Builder content(Content value) {
      content = Objects.requireNonNull(value, "content");
      return this;
    }

    /**
     * Sets whether it is reported word for word; indirect by default.
     *
     * @param value the type
     * @return this builder
     */
    public Builder type(AttributionType value) {
      type = Objects.requireNonNull(value, "type");
      return this;
    }

    /**
     * Sets how surely it is stated; asserted by default.
     *
     * @param value the certainty
     * @return this builder
     */
    public Builder certainty(Certainty value) {
      certainty = Objects.requireNonNull(value, "certainty");
      return this;
    }

    /**
     * Sets what the source does; a statement by default.
     *
     * @param value the family of the cue
     * @return this builder
     */
    public Builder family(CueFamily value) {
      family = Objects.requireNonNull(value, "family");
      return this;
    }

    /**
     * Sets whether the cue is negated; not by default.
     *
     * @param value whether it is
     * @return this builder
     */
    public Builder negated(boolean value) {
      negated = value;
      return this;
    }

    /**
     * Sets why it was found.
     *
     * @param value one line
     * @return this builder
     */
    public Builder explanation(String value) {
      explanation = Objects.requireNonNull(value, "explanation");
      return this;
    }

    /**
     * {@return the attribution}
     *
     * @throws IllegalArgumentException if it has no part at all
     */
    public Attribution build() {
      return new Attribution(this);
    }
  }
}
