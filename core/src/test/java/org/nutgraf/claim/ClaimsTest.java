package org.nutgraf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Content;
import org.nutgraf.attribution.Cue;
import org.nutgraf.attribution.CueKind;
import org.nutgraf.attribution.Source;
import org.nutgraf.attribution.SourceKind;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Span;
import org.nutgraf.time.Dates;

class ClaimsTest {
  private static Claims claims(String source, String number) {
    String text = source + " say the flood hit " + number + " houses in Lima.";
    int cue = source.length() + 1;
    int content = cue + 4;
    int figure = text.indexOf(number);
    int end = figure + number.length() + " houses".length();
    Attribution attribution =
        Attribution.builder(text)
            .source(
                Source.of(
                    text, List.of(new Span(0, source.length())), SourceKind.UNNAMED, List.of(), ""))
            .cue(Cue.of(text, List.of(new Span(cue, cue + 3)), "say", CueKind.VERB))
            .content(Content.of(text, List.of(new Span(content, text.length() - 1))))
            .certainty(Certainty.HEDGED)
            .build();
    Span span = new Span(figure, end);
    Quantity quantity =
        Quantity.builder(QuantityKind.COUNT, span, span.in(text), Amount.of(new BigDecimal(number)))
            .item(new Item("house", "houses", new Span(end - 6, end)))
            .build();
    return Claims.of(
        Attributions.of(List.of(attribution)),
        Quantities.of(List.of(quantity)),
        Dates.of(List.of()),
        Entities.builder(text).build());
  }

  @Test
  void of_joinsWhatLiesInTheContent() {
    Claims claims = claims("Officials", "300");
    assertThat(claims.withQuantities()).hasSize(1);
    assertThat(claims.withDates()).isEmpty();
  }

  @Test
  void queries_narrowDown() {
    Claims claims = claims("Officials", "300");
    assertThat(claims.about("house").hedged().anonymous().by("officials")).hasSize(1);
    assertThat(claims.about("hous")).isEmpty();
    assertThat(claims.doubted()).isEmpty();
  }

  @Test
  void compare_differingFigures_isAConflict() {
    Comparison comparison = Claims.compare(claims("Officials", "300"), claims("Aid groups", "450"));
    assertThat(comparison.conflicts()).hasSize(1);
    assertThat(comparison.corroborations()).isEmpty();
    assertThat(comparison.conflicts().get(0).reason()).contains("house");
  }

  @Test
  void compare_sameFigureOfOtherSource_isACorroboration() {
    Comparison comparison = Claims.compare(claims("Officials", "300"), claims("Aid groups", "300"));
    assertThat(comparison.corroborations()).hasSize(1);
    assertThat(comparison.conflicts()).isEmpty();
  }

  @Test
  void compare_sameFigureOfSameSource_isNothing() {
    Comparison comparison = Claims.compare(claims("Officials", "300"), claims("Officials", "300"));
    assertThat(comparison.corroborations()).isEmpty();
  }

  @Test
  void toString_namesTheUnnamed() {
    assertThat(claims("Officials", "300").first().orElseThrow().toString())
        .startsWith("unnamed officials (hedged): \"the flood hit 300 houses in Lima\"");
  }
}
