package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Stage;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.text.Document;
import org.nutgraf.time.DateOrder;
import org.nutgraf.time.TimeProfile;

class ProvenanceTest {
  private static final String SHA = "0123456789abcdef".repeat(4);

  /** An engine with a model for each of two stages. */
  private static final class Modelled implements Engine {
    private final ListedNames names = new ListedNames(Map.of());

    @Override
    public String name() {
      return "modelled";
    }

    @Override
    public String version() {
      return "7";
    }

    @Override
    public Optional<PosTagger> posTagger() {
      return names.posTagger();
    }

    @Override
    public Optional<NameFinder> nameFinder() {
      return names.nameFinder();
    }

    @Override
    public List<ModelInfo> models() {
      return List.of(
          ModelInfo.of(Stage.POS, "tags", SHA).withVersion("2").withLicence("Apache-2.0"),
          ModelInfo.of(Stage.NAMES, "names", SHA));
    }
  }

  @Test
  void engines_areNamedByStage() {
    Provenance provenance = Nutgraf.builder().engine(new Modelled()).build().provenance();
    assertThat(provenance.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(provenance.engines())
        .containsExactly(
            new Provenance.Served(Stage.SEGMENTER, Provenance.LIBRARY, provenance.version()),
            new Provenance.Served(Stage.POS, "modelled", "7"),
            new Provenance.Served(Stage.NAMES, "modelled", "7"),
            new Provenance.Served(Stage.ROLES, Provenance.LIBRARY, provenance.version()));
    assertThat(provenance.models())
        .extracting(ModelInfo::toString)
        .containsExactly("tags 2 (sha256 " + SHA + ")", "names (sha256 " + SHA + ")");
  }

  @Test
  void engineReplaced_bringsNoModel() {
    Nutgraf nutgraf =
        Nutgraf.builder().engine(new Modelled()).engine(new ListedNames(Map.of())).build();
    assertThat(nutgraf.provenance().engines().get(2).name()).isEqualTo("listed-names");
    assertThat(nutgraf.provenance().models()).isEmpty();
  }

  @Test
  void layersWithoutEngines_nameTheLibraryAlone() {
    Nutgraf numbers = Nutgraf.builder().engine(new Modelled()).layers(Layer.DATES).build();
    assertThat(numbers.provenance().layers()).containsExactly(Layer.DATES);
    assertThat(numbers.provenance().engines())
        .extracting(Provenance.Served::name)
        .containsExactly(Provenance.LIBRARY);
    assertThat(numbers.provenance().models()).isEmpty();
  }

  @Test
  void settings_areKept() {
    Provenance provenance =
        Nutgraf.builder()
            .layers(Layer.QUANTITIES)
            .profile(TimeProfile.TIMEML)
            .dateOrder(DateOrder.DAY_FIRST)
            .moneyNames("USD", new BigDecimal("1E3"), List.of("grand"))
            .itemWord("troupe")
            .cueWords("rap")
            .build()
            .provenance();
    assertThat(provenance.profile()).isEqualTo(TimeProfile.TIMEML);
    assertThat(provenance.dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(provenance.additions())
        .containsExactly("money USD × 1000 [grand]", "item word troupe", "cue words [rap]");
  }

  @Test
  void analysis_knowsWhenItsDocumentWasPublished() {
    Nutgraf dates = Nutgraf.builder().layers(Layer.DATES).build();
    Document document = Document.of("last year").publishedOn(LocalDate.of(2025, 12, 10));
    Provenance provenance = dates.analyze(document).provenance();
    assertThat(provenance.published()).contains("2025-12-10");
    assertThat(provenance).isEqualTo(dates.analyze(document).provenance());
    assertThat(provenance).isNotEqualTo(dates.analyze("last year").provenance());
    assertThat(dates.analyze("last year").provenance()).isEqualTo(dates.provenance());
  }

  @Test
  void json_holdsIt() {
    Nutgraf nutgraf = Nutgraf.builder().engine(new Modelled()).layers(Layer.ENTITIES).build();
    String json = JsonAnalyses.line(nutgraf.analyze(Document.of("").published("2025-12-10")));
    assertThat(json)
        .contains("\"provenance\":{\"library\":\"nutgraf-core\",\"version\":\"")
        .contains("\"published\":\"2025-12-10\",\"profile\":\"NEWS\",\"dateOrder\":\"AUTOMATIC\"")
        .contains("{\"stage\":\"NAMES\",\"name\":\"modelled\",\"version\":\"7\"}")
        .contains(
            "\"models\":[{\"stage\":\"NAMES\",\"name\":\"names\",\"sha256\":\"" + SHA + "\"}]");
  }

  @Test
  void sha256_mustBeOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelInfo.of(Stage.POS, "tags", "cafe"))
        .withMessageContaining("'cafe'");
    assertThat(ModelInfo.of(Stage.POS, "tags", new byte[0]).sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Property(tries = 300)
  void publication_isReadAgain(@ForAll OffsetDateTime when) {
    Document instant = Document.of("").publishedAt(when);
    Document local = Document.of("").publishedAt(when.toLocalDate(), when.toLocalTime());
    Document day = Document.of("").publishedOn(when.toLocalDate());
    for (Document document : List.of(instant, local, day)) {
      assertThat(Document.of("").published(document.publication().orElseThrow()))
          .isEqualTo(document);
    }
  }
}
