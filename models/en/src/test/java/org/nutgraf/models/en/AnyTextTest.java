package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.engine.kit.Texts;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.text.Block;
import org.nutgraf.text.Document;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;

/**
 * Any text is legal input to the whole analysis. The number of texts is jqwik's default here; the
 * profile nightly raises it to a million.
 */
class AnyTextTest {
  private static final Nutgraf NUTGRAF = Nutgraf.english();
  private static final String ARTICLE = Texts.fixed().get("article");

  @Property
  void anyUnicode(@ForAll String text) {
    check(text);
  }

  @Property
  void piecesThatStumble(@ForAll long seed) {
    check(Texts.random(seed));
  }

  @Property
  void newsSplicedAndMutated(@ForAll long seed) {
    check(mutated(new SplittableRandom(seed)));
  }

  /** An article of which parts are cut out, doubled, moved or overwritten by odd pieces. */
  private static String mutated(SplittableRandom random) {
    StringBuilder text = new StringBuilder(ARTICLE);
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(60));
      String part = text.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length() + 1), part);
        case 2 -> text.replace(from, to, Texts.random(random.nextLong()));
        default -> text.insert(from, (char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  private static void check(String text) {
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
