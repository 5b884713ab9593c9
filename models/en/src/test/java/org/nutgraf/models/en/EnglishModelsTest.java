package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.kit.ModelsContract;

class EnglishModelsTest extends ModelsContract {
  private static final Engine ENGINE = new EnglishModels().english();

  @Override
  protected Engine engine() {
    return ENGINE;
  }

  @Test
  void name_isTheArtifacts() {
    assertThat(ENGINE.name()).isEqualTo("nutgraf-models-en");
  }
}
