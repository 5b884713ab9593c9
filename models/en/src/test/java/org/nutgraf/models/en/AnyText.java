package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.text.Block;
import org.nutgraf.text.Document;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;

/** What holds of the whole analysis of any text. */
final class AnyText {
  private static final Nutgraf NUTGRAF = Nutgraf.english();

  private AnyText() {}

  /**
   * Fails unless the analysis of a text ends well, lies inside it, and comes out the same twice.
   */
  static void check(String text) {
    Document document = Document.of(text).publishedOn(LocalDate.of(2025, 12, 10));
    Analysis analysis = NUTGRAF.analyze(document);

    inside(text, analysis.entities());
    inside(text, analysis.quantities());
    inside(text, analysis.dates());
    inside(text, analysis.attributions());
    inside(text, analysis.claims());
    for (Attribution attribution : analysis.attributions()) {
      attribution.source().spans().forEach(span -> inside(text, span));
      attribution.cue().spans().forEach(span -> inside(text, span));
      attribution.content().spans().forEach(span -> inside(text, span));
    }
    analysis.blocks().stream().map(Block::span).forEach(span -> inside(text, span));
    analysis.sentences().forEach(span -> inside(text, span));
    assertThat(JsonAnalyses.line(NUTGRAF.analyze(document)))
        .as("the same text read again")
        .isEqualTo(JsonAnalyses.line(analysis));
  }

  private static <T extends Mention, S extends Mentions<T, S>> void inside(
      String text, Mentions<T, S> mentions) {
    int start = 0;
    for (T mention : mentions) {
      inside(text, mention.span());
      assertThat(mention.text()).isEqualTo(mention.span().in(text));
      assertThat(mention.span().start()).as("order of %s", mention).isGreaterThanOrEqualTo(start);
      assertThat(mention.explain()).isNotBlank();
      start = mention.span().start();
    }
  }

  private static void inside(String text, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(whole(text, span.start()) && whole(text, span.end()))
        .as("no half of a pair at the ends of %s", span)
        .isTrue();
  }

  private static boolean whole(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
