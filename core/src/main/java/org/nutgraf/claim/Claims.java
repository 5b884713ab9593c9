package org.nutgraf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Content;
import org.nutgraf.entity.Entities;
import org.nutgraf.internal.Fold;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;
import org.nutgraf.time.Dates;

/**
 * The claims of a document, one for each attribution, in text order. Immutable, thread-safe.
 *
 * @since 0.1.0
 */
public final class Claims extends Mentions<Claim, Claims> {
  private Claims(List<Claim> list) {
    super(list);
  }

  /** {@return no claims} */
  public static Claims none() {
    return new Claims(List.of());
  }

  /**
   * {@return the claims of a document}
   *
   * @param attributions who says what
   * @param quantities the quantities of the document
   * @param dates the dates of the document
   * @param entities the names of the document
   */
  public static Claims of(
      Attributions attributions, Quantities quantities, Dates dates, Entities entities) {
    List<Claim> claims = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      Span whole = attribution.span();
      Content content = attribution.content();
      boolean said = !attribution.cue().spans().isEmpty() && !content.spans().isEmpty();
      Dates near = dates.in(whole);
      claims.add(
          new Claim(
              attribution,
              quantities.in(whole).filter(q -> content.contains(q.span())),
              near.filter(d -> content.contains(d.span())),
              entities.in(whole).filter(e -> content.contains(e.span())),
              near.filter(d -> said && content.spans().stream().noneMatch(d.span()::overlaps))));
    }
    return new Claims(claims);
  }

  @Override
  protected Claims with(List<Claim> mentions) {
    return new Claims(mentions);
  }

  /** {@return those with a quantity in what is said} */
  public Claims withQuantities() {
    return filter(c -> !c.quantities().isEmpty());
  }

  /** {@return those with a date in what is said} */
  public Claims withDates() {
    return filter(c -> !c.dates().isEmpty());
  }

  /**
   * {@return those that say a word or phrase, in any case, singular or plural}
   *
   * @param phrase the word or phrase, such as "troops"
   */
  public Claims about(String phrase) {
    String wanted = Words.singular(Fold.string(phrase, 0, phrase.length()).strip());
    return filter(c -> Words.holds(c.content().text(), wanted));
  }

  /**
   * {@return those of a speaker; see {@link Attributions#by}}
   *
   * @param name words of the name or of the source's text
   */
  public Claims by(String name) {
    Objects.requireNonNull(name, "name");
    return filter(c -> !Attributions.of(List.of(c.attribution())).by(name).isEmpty());
  }

  /** {@return those whose source is hidden or not given} */
  public Claims anonymous() {
    return filter(c -> c.source().isAnonymous());
  }

  /** {@return those that are held back: "suggests", "reportedly"} */
  public Claims hedged() {
    return filter(c -> c.attribution().certainty() == Certainty.HEDGED);
  }

  /** {@return those that are called into question} */
  public Claims doubted() {
    return filter(c -> c.attribution().certainty() == Certainty.DOUBTED);
  }

  /**
   * {@return what two documents say of the same things: figures that differ and figures that agree}
   * The claims of one document may be compared with themselves: each pair is then found once.
   *
   * @param a the claims of one document
   * @param b the claims of another
   */
  public static Comparison compare(Claims a, Claims b) {
    return Comparison.of(a, b);
  }
}
