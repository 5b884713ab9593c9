package org.nutgraf.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

class AttributionsTest {
  private static final String TEXT = "He said prices may rise, analysts at Acme noted.";

  private static Attribution said() {
    return Attribution.builder(TEXT)
        .source(
            Source.of(TEXT, List.of(new Span(0, 2)), SourceKind.PERSON, List.of(), "")
                .named("Ana Ruiz"))
        .cue(Cue.of(TEXT, List.of(new Span(3, 7)), "say", CueKind.VERB))
        .content(Content.of(TEXT, List.of(new Span(8, 23))))
        .certainty(Certainty.HEDGED)
        .build();
  }

  @Test
  void by_findsWordsOfTheNameInAnyCase() {
    Attributions all = Attributions.of(List.of(said()));
    assertThat(all.by("ruiz")).hasSize(1);
    assertThat(all.by("Ana Ruiz")).hasSize(1);
    assertThat(all.by("uiz")).isEmpty();
    assertThat(all.by("he")).hasSize(1);
  }

  @Test
  void filters_narrowDown() {
    Attributions all = Attributions.of(List.of(said()));
    assertThat(all.hedged().indirect()).hasSize(1);
    assertThat(all.direct()).isEmpty();
    assertThat(all.anonymous()).isEmpty();
  }

  @Test
  void toString_givesSpeakerCueAndContent() {
    assertThat(said()).hasToString("Ana Ruiz [said] (hedged): prices may rise");
  }

  @Test
  void build_withoutAnyPart_isRefused() {
    assertThatThrownBy(() -> Attribution.builder(TEXT).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void credits_areCutAtCommas() {
    TokenTable words =
        TokenTable.words("It rained all day in Lima.\n\nSources: state media, Acme News");
    assertThat(Credits.of(words)).containsExactly("state media", "Acme News");
  }
}
