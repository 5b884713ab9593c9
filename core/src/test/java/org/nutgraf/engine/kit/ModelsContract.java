package org.nutgraf.engine.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nutgraf.Provenance;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.TokenTable;

/**
 * What every artifact of own models must read right in plain sentences, and survive in any text.
 */
public abstract class ModelsContract {
  /**
   * Returns the engine of the models, loaded once.
   *
   * @return the engine
   */
  protected abstract Engine engine();

  @Test
  void provider_isFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(EngineProvider.class))
        .anyMatch(provider -> provider.name().equals(engine().name()));
  }

  /** On failure: write the SHA-256 of the new file into the properties beside it. */
  @Test
  void models_areTheFilesThatTheirPropertiesTell() throws IOException {
    assertThat(engine().models()).isNotEmpty();
    for (ModelInfo model : engine().models()) {
      String name = model.name().replaceFirst("^(en|open)-", "");
      String file =
          switch (name) {
            case "lexicon" -> "names.lexicon";
            case "senses" -> "senses.lexicon";
            default -> name + ".model";
          };
      try (InputStream in = engine().getClass().getResourceAsStream(file)) {
        assertThat(in).as(file).isNotNull();
        ModelInfo read = ModelInfo.of(model.stage(), model.name(), in.readAllBytes());
        assertThat(model.sha256()).as(file).isEqualTo(read.sha256());
      }
    }
  }

  @Test
  void version_isThatOfTheProject() throws IOException {
    Properties project = new Properties();
    try (InputStream in = Provenance.class.getResourceAsStream("version.properties")) {
      project.load(in);
    }

    assertThat(engine().version())
        .isEqualTo(project.getProperty("version").replace("-SNAPSHOT", ""));
  }

  @Test
  void names_haveTypes() {
    assertThat(names("Prime Minister Anna Kowalska met reporters in Warsaw on Monday."))
        .containsExactly("PERSON Anna Kowalska", "LOCATION Warsaw");
    assertThat(names("The Norwegian government said the World Bank would lend the money."))
        .containsExactly("NORP Norwegian", "ORGANIZATION World Bank");
  }

  @Test
  void tags_areUniversal() {
    TokenTable words = TokenTable.words("The minister quickly signed two treaties in Oslo .");
    Tags tags = engine().posTagger().orElseThrow().tag(words);

    assertThat(tags.get(0)).isEqualTo(PartOfSpeech.DET);
    assertThat(tags.get(1)).isEqualTo(PartOfSpeech.NOUN);
    assertThat(tags.get(2)).isEqualTo(PartOfSpeech.ADV);
    assertThat(tags.get(3)).isEqualTo(PartOfSpeech.VERB);
    assertThat(tags.get(4)).isEqualTo(PartOfSpeech.NUM);
    assertThat(tags.get(7)).isEqualTo(PartOfSpeech.PROPN);
  }

  @Property(tries = 200)
  void anyText_isLegal(@ForAll String text) {
    TokenTable words = TokenTable.words(text);
    Tags tags = engine().posTagger().orElseThrow().tag(words);
    List<NameSpan> names = engine().nameFinder().orElseThrow().find(words);

    assertThat(tags.size()).isEqualTo(words.size());
    int end = 0;
    for (NameSpan name : names) {
      assertThat(name.from()).isGreaterThanOrEqualTo(end);
      assertThat(name.to()).isLessThanOrEqualTo(words.size());
      assertThat(words.sentence(name.from())).isEqualTo(words.sentence(name.to() - 1));
      end = name.to();
    }
  }

  private List<String> names(String text) {
    TokenTable words = TokenTable.words(text);
    return engine().nameFinder().orElseThrow().find(words).stream()
        .map(n -> n.type() + " " + words.span(n.from(), n.to()).in(text))
        .toList();
  }
}
