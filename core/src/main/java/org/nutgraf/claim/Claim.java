package org.nutgraf.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Content;
import org.nutgraf.attribution.Source;
import org.nutgraf.attribution.SourceKind;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;
import org.nutgraf.time.Dates;

/**
 * An attribution with the quantities, dates and names inside what is said, and when it was said.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Claim implements Mention {
  private static final int SHOWN = 60;

  private final Attribution attribution;
  private final Quantities quantities;
  private final Dates dates;
  private final Entities entities;
  private final Dates stated;

  Claim(
      Attribution attribution,
      Quantities quantities,
      Dates dates,
      Entities entities,
      Dates stated) {
    this.attribution = Objects.requireNonNull(attribution, "attribution");
    this.quantities = quantities;
    this.dates = dates;
    this.entities = entities;
    this.stated = stated;
  }

  /** {@return who says it, by which cue, and how surely} */
  public Attribution attribution() {
    return attribution;
  }

  /** {@return who says it} */
  public Source source() {
    return attribution.source();
  }

  /** {@return what is said} */
  public Content content() {
    return attribution.content();
  }

  /** {@return how surely it is stated} */
  public Certainty certainty() {
    return attribution.certainty();
  }

  /** {@return the quantities inside what is said} */
  public Quantities quantities() {
    return quantities;
  }

  /** {@return the dates inside what is said} */
  public Dates dates() {
    return dates;
  }

  /** {@return the names inside what is said} */
  public Entities entities() {
    return entities;
  }

  /** {@return when it was said: the dates beside the cue, outside of what is said} */
  public Dates stated() {
    return stated;
  }

  @Override
  public Span span() {
    return attribution.span();
  }

  @Override
  public String text() {
    return attribution.text();
  }

  @Override
  public String explain() {
    return attribution.explain();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim c
        && attribution.equals(c.attribution)
        && quantities.equals(c.quantities)
        && dates.equals(c.dates)
        && entities.equals(c.entities)
        && stated.equals(c.stated);
  }

  @Override
  public int hashCode() {
    return attribution.hashCode();
  }

  /**
   * {@return it in one line: {@code unnamed analysts (hedged): "North Korea dispatched …" [≈14,000
   * troops] [2024-10]}}
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(speaker());
    if (attribution.certainty() == Certainty.HEDGED) {
      out.append(" (hedged)");
    } else if (attribution.certainty() == Certainty.DOUBTED) {
      out.append(" (doubted)");
    }
    if (attribution.isNegated()) {
      out.append(" (negated)");
    } else if (attribution.isDenial()) {
      out.append(" (denial)");
    }
    out.append(": \"").append(shortened(content().text())).append('"');
    quantities.forEach(q -> out.append(" [").append(q).append(']'));
    dates.forEach(d -> out.append(" [").append(d.value()).append(']'));
    return out.toString();
  }

  private String speaker() {
    Source source = source();
    if (source.kind() != SourceKind.UNNAMED || source.text().isEmpty()) {
      return source.label();
    }
    String text = source.text();
    boolean capital =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isLowerCase(text.charAt(1));
    return "unnamed "
        + (capital ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text);
  }

  private static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int cut = text.lastIndexOf(' ', SHOWN);
    if (cut <= 0) {
      cut = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    }
    return text.substring(0, cut) + " …";
  }
}
