package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The commands that tell of the program itself, and of one sentence. */
class OtherCommandsTest {
  @Test
  void explain_tellsOfEachMentionWhatAndWhy() {
    Run run =
        Run.of(
            "",
            "explain",
            "--published",
            "2025-12-10",
            "Mayor Jane Roe said on Monday that about 1,200 homes lost power.");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("name        \"Jane Roe\" at 6..14: PERSON Jane Roe", "role        Mayor")
        .contains("by the name finder")
        .contains("quantity    \"about 1,200 homes\"", "COUNT \u22481200 homes")
        .contains("date        \"Monday\" at 23..29: DATE 2025-12-08", "rather than 2025-12-15")
        .contains("attribution \"Mayor", "cue         said (say)", "source      Mayor Jane Roe");
  }

  @Test
  void explain_readsLooseWordsAndStandardInput() {
    assertThat(Run.of("", "explain", "Nothing", "here.").out()).contains("Nothing was found.");
    assertThat(Run.of("He paid $5.", "explain", "-").out()).contains("MONEY 5 USD");
  }

  @Test
  void explain_wrongText_isRefused() {
    assertThat(Run.of("", "explain").status()).isEqualTo(2);
    assertThat(Run.of("", "explain", "-").err()).contains("standard input: is empty");
    assertThat(Run.of("", "explain", "--published", "May", "x").err())
        .contains("--published 'May' is no date");
  }

  @Test
  void engines_withVersionAndStages() {
    assertThat(Run.of("", "engines").out())
        .containsPattern("nutgraf-models-en +[0-9.]+ +POS NAMES ROLES");
  }

  @Test
  void models_withVersionLicenceAndSha256() {
    Run run = Run.of("", "models");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().skip(1))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "nutgraf-models-en +[A-Z]+ +\\S+ +\\S+"
                            + " +(Apache-2.0|LicenseRef-WordNet) +[0-9a-f]{64}"));
    assertThat(run.out()).contains("en-names");
  }
}
