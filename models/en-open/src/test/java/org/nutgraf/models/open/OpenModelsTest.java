package org.nutgraf.models.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.kit.ModelsContract;

class OpenModelsTest extends ModelsContract {
  private static final Engine ENGINE = new OpenModels().english();

  @Override
  protected Engine engine() {
    return ENGINE;
  }

  @Test
  void name_isTheArtifacts() {
    assertThat(ENGINE.name()).isEqualTo("nutgraf-models-en-open");
  }
}
