package org.nutgraf.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.text.Document;

/** What is timed is news with something to find, the same each time. */
class NewsTextTest {
  @Test
  void article_isTheSameForASeed() {
    assertThat(new NewsText(5).article()).isEqualTo(new NewsText(5).article());
    assertThat(new NewsText(5).article()).isNotEqualTo(new NewsText(6).article());
  }

  @Test
  void article_hasSomethingOfEveryLayer() {
    Document article = Document.of(new NewsText(3).article()).published("2025-12-10");
    Analysis analysis = Nutgraf.english().analyze(article);

    assertThat(article.text()).doesNotContain("{").doesNotContain("}");
    assertThat(analysis.entities().size()).isGreaterThan(10);
    assertThat(analysis.quantities().size()).isGreaterThan(5);
    assertThat(analysis.dates().size()).isGreaterThan(3);
    assertThat(analysis.claims().size()).isGreaterThan(3);
  }
}
