package org.nutgraf.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Content;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Mentions;
import org.nutgraf.time.Dates;

/** Claims in text order. Immutable and thread-safe. */
public final class Claims extends Mentions<Claim, Claims> {
  private Claims(List<Claim> list) {
    super(list);
  }

  /** {@return no claims} */
  public static Claims none() {
    return new Claims(List.of());
  }

  /**
   * {@return one claim for each attribution, with what lies inside its content}
   *
   * @param attributions who says what
   * @param quantities the quantities of the same document
   * @param dates its dates
   * @param entities its names
   */
  public static Claims of(
      Attributions attributions, Quantities quantities, Dates dates, Entities entities) {
    List<Claim> claims = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      Content content = attribution.content();
      claims.add(
          new Claim(
              attribution,
              quantities.filter(q -> content.contains(q.span())),
              dates.filter(d -> content.contains(d.span())),
              entities.filter(e -> content.contains(e.span()))));
    }
    return new Claims(claims);
  }

  @Override
  protected Claims with(List<Claim> mentions) {
    return new Claims(mentions);
  }

  /** {@return the claims with a quantity inside} */
  public Claims withQuantities() {
    return filter(c -> !c.quantities().isEmpty());
  }

  /** {@return the claims with a date inside} */
  public Claims withDates() {
    return filter(c -> !c.dates().isEmpty());
  }

  /**
   * {@return the claims whose source has a name: in full, or one word of it}
   *
   * @param name such as "Lavrov" or "RIA Novosti"
   */
  public Claims by(String name) {
    return filter(c -> !Attributions.of(List.of(c.attribution())).by(name).isEmpty());
  }

  /**
   * {@return the claims in which a word stands, or a thing is counted}
   *
   * @param subject such as "troops"; case is ignored
   */
  public Claims about(String subject) {
    String low = subject.toLowerCase(Locale.ROOT);
    return filter(
        c ->
            c.content().text().toLowerCase(Locale.ROOT).contains(low)
                || !c.quantities().counting(subject).isEmpty());
  }

  /** {@return the claims whose source has no name} */
  public Claims anonymous() {
    return filter(c -> c.source().isAnonymous());
  }

  /** {@return the claims that are made with a reserve, such as "suggest"} */
  public Claims hedged() {
    return filter(c -> c.certainty() == Certainty.HEDGED);
  }
}
