package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.Nutgraf;
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

  private static List<String> names(String text) {
    return Nutgraf.builder().engine(ENGINE).build().analyze(text).entities().stream()
        .map(mention -> mention.text() + " " + mention.type())
        .toList();
  }

  @Test
  void names_thatBeginInLowerCase_areFound() {
    assertThat(names("Fighters of al-Shabaab fled the town, and al-Qaida called for revenge."))
        .containsExactly("al-Shabaab ORGANIZATION", "al-Qaida ORGANIZATION");
  }

  @Test
  void names_inSentencesWithFewCapitals_areFound() {
    assertThat(names("where can I find a good doctor in nairobi? i am flying to kenya on friday"))
        .containsExactly("nairobi LOCATION", "kenya LOCATION");
  }
}
