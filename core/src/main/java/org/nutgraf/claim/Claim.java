package org.nutgraf.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Content;
import org.nutgraf.attribution.Source;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.Dates;

/**
 * An attribution with the quantities, dates and names inside its content. Immutable and
 * thread-safe.
 */
public final class Claim implements Mention {
  private static final int SHOWN = 60;

  private final Attribution attribution;
  private final Quantities quantities;
  private final Dates dates;
  private final Entities entities;

  Claim(Attribution attribution, Quantities quantities, Dates dates, Entities entities) {
    this.attribution = attribution;
    this.quantities = quantities;
    this.dates = dates;
    this.entities = entities;
  }

  /** {@return who says what} */
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

  /** {@return how surely it is said} */
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
        && entities.equals(c.entities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(attribution, quantities, dates, entities);
  }

  /**
   * {@return one line such as {@code analysts (hedged): "North Korea sent …" [≈14000 troops]
   * [2024-10]}}
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (source().isAnonymous() && !source().spans().isEmpty()) {
      out.append("unnamed ");
    }
    out.append(source().label());
    if (certainty() != Certainty.ASSERTED) {
      out.append(certainty() == Certainty.HEDGED ? " (hedged)" : " (doubted)");
    }
    if (attribution.isNegated()) {
      out.append(" (negated)");
    }
    out.append(": \"").append(shortened(content().text())).append('"');
    for (Quantity quantity : quantities) {
      out.append(" [").append(quantity).append(']');
    }
    for (DateMention date : dates) {
      out.append(" [").append(date.value()).append(']');
    }
    return out.toString();
  }

  private static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int space = text.lastIndexOf(' ', SHOWN);
    return text.substring(0, space > 0 ? space : SHOWN) + " …";
  }
}
