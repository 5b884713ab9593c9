package org.nutgraf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Content;
import org.nutgraf.claim.Claims;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Block;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;
import org.nutgraf.time.Dates;

/** A page takes time in proportion to the article, whatever is nested in it. */
class ReportScaleTest {
  @Test
  void contentsInContents_takeLinearTime() {
    int depth = 20_000;
    String text = "a".repeat(2 * depth);
    List<Attribution> nested = new ArrayList<>();
    List<Quantity> figures = new ArrayList<>();
    Amount one = Amount.of(BigDecimal.ONE);
    for (int i = 0; i < depth; i++) {
      Span span = new Span(i, text.length() - i);
      nested.add(Attribution.builder(text).content(Content.of(text, List.of(span))).build());
      Span letter = new Span(i, i + 1);
      figures.add(Quantity.builder(QuantityKind.NUMBER, letter, "a", one).build());
    }
    Span whole = new Span(0, text.length());
    Claims claims =
        Claims.of(
            Attributions.of(nested),
            Quantities.of(List.of()),
            Dates.of(List.of()),
            Entities.builder(text).build());
    Article article =
        Article.builder(
                Document.of(text), List.of(new Block(whole, BlockKind.BODY)), List.of(whole))
            .claims(claims)
            .quantities(Quantities.of(figures))
            .build();
    String html = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> HtmlReport.page(article));
    assertThat(html.length()).isLessThan(1500 * depth);
  }
}
