package org.nutgraf.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.nutgraf.Nutgraf;
import org.nutgraf.engine.EngineException;
import org.nutgraf.opennlp.OpenNlp;

/** Two engines are on this module's class path: that alone changes no result. */
class EngineChoiceTest {
  private static final String TEXT = "Jane Roe said on Monday that 1,200 homes lost power.";

  @Test
  void english_takesTheDefaultModels_whateverElseIsOnThePath() {
    assertThat(Nutgraf.english().analyze(TEXT).entities().people()).hasSize(1);
  }

  @Test
  void builder_withoutAChoice_namesBoth() {
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> Nutgraf.builder().build())
        .withMessageContainingAll("[N011]", "nutgraf-models-en", "nutgraf-opennlp-en", "engine(");
  }

  @Test
  void builder_withAChoice_fillsTheRest() {
    Nutgraf mixed = Nutgraf.builder().engine(OpenNlp.english()).build();
    assertThat(mixed.analyze(TEXT).entities().people()).hasSize(1);
  }
}
