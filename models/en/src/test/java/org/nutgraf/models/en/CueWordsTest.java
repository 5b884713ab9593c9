package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;

/** Verbs that a user adds count beside the learned roles. */
class CueWordsTest {
  private static final String TEXT =
      "The ferry was late. The skipper harrumphed that the tide had been wrong.";

  @Test
  void aVerbOfTheUser_marksAnAttribution() {
    Nutgraf nutgraf = Nutgraf.builder().cueWords("harrumph").build();
    Attribution found = nutgraf.analyze(TEXT).attributions().first().orElseThrow();
    assertThat(found.cue().lemma()).isEqualTo("harrumph");
    assertThat(found.source().text()).isEqualTo("The skipper");
    assertThat(found.content().text()).isEqualTo("that the tide had been wrong");
  }

  /** Constructions that only the tagger knows, once it is told that the verb is a cue. */
  @Test
  void aVerbOfTheUser_isKnownToTheTagger() {
    String text =
        "The ferry was late. The skipper, harrumphing that the tide had been wrong, left the pier.";
    Nutgraf nutgraf = Nutgraf.builder().cueWords("harrumph").build();

    assertThat(Nutgraf.english().analyze(text).attributions()).isEmpty();
    Attribution found = nutgraf.analyze(text).attributions().first().orElseThrow();
    assertThat(found.source().text()).contains("The skipper");
    assertThat(found.content().text()).isEqualTo("that the tide had been wrong");
  }
}
