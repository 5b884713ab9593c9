package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.NameType;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.json.OffsetUnit;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;

class NutgrafTest {
  private static final String STORY =
      "Mayor Jane Roe said on Monday that 1,200 homes lost power in Springfield.\n\nRoe left.\n\nSource: City Wire\n";
  private static final ListedNames ENGINE =
      new ListedNames(
          Map.of(
              "Jane Roe",
              NameType.PERSON,
              "Roe",
              NameType.PERSON,
              "Springfield",
              NameType.LOCATION));

  private static Analysis analyze(String text) {
    return Nutgraf.builder()
        .engine(ENGINE)
        .build()
        .analyze(Document.of(text).publishedOn(LocalDate.of(2025, 12, 10)));
  }

  @Test
  void analyze_everyLayerOfOneSentence() {
    Analysis story = analyze(STORY);
    assertThat(story.entities().people()).extracting(p -> p.name()).containsExactly("Jane Roe");
    assertThat(story.quantities().counting("homes").first())
        .hasValueSatisfying(q -> assertThat(q.text()).isEqualTo("1,200 homes"));
    assertThat(story.dates().first().orElseThrow().asLocalDate())
        .contains(LocalDate.of(2025, 12, 8));
    assertThat(story.attributions().by("Roe").size()).isEqualTo(1);
    assertThat(story.claims().withQuantities().first().orElseThrow().quantities().size())
        .isEqualTo(1);
    assertThat(story.credits()).containsExactly("City Wire");
    assertThat(story.blocks())
        .extracting(b -> b.kind())
        .containsExactly(BlockKind.BODY, BlockKind.BODY, BlockKind.CREDIT);
  }

  @Test
  void sentenceOf_mention() {
    Analysis story = analyze(STORY);
    assertThat(story.sentenceOf(story.dates().first().orElseThrow().span()).in(STORY))
        .startsWith("Mayor")
        .endsWith("Springfield.");
    assertThat(story.sentenceOf(new Span(STORY.length(), STORY.length())))
        .isEqualTo(new Span(STORY.length(), STORY.length()));
  }

  @Test
  void withoutEngine_saysWhatToAdd() {
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> Nutgraf.builder().build())
        .withMessageContainingAll("[N012]", "org.nutgraf:nutgraf-models-en", "Found: none");
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(Nutgraf::english)
        .withMessageContaining("[N010]");
  }

  @Test
  void quantitiesAndDates_needNoEngine() {
    Nutgraf numbers = Nutgraf.builder().layers(Layer.QUANTITIES, Layer.DATES).build();
    assertThat(numbers.analyze(STORY).quantities().size()).isEqualTo(1);
  }

  @Test
  void unitsMoneyAndItems_areTheUsersToAdd() {
    Nutgraf numbers =
        Nutgraf.builder()
            .layers(Layer.QUANTITIES)
            .unit(
                Unit.of("{smoot}", "smt", "smoot", "length", new BigDecimal("1.7018")),
                List.of("smoot", "smoots"),
                List.of("smt"))
            .moneyNames("USD", BigDecimal.valueOf(1000), List.of("large"))
            .itemWord("wildebeest")
            .build();
    String text = "The bridge is 364 smoots long, cost 20 large and carried 30 wildebeest.";
    assertThat(numbers.analyze(Document.of(text)).quantities().toString())
        .isEqualTo("[364 {smoot}, 20000 USD, 30 wildebeest]");
  }

  @Test
  void layerNotAskedFor_cannotBeRead() {
    Analysis numbers = Nutgraf.builder().layers(Layer.QUANTITIES).build().analyze(STORY);
    assertThat(numbers.has(Layer.DATES)).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(numbers::dates)
        .withMessageContainingAll("[N030]", "DATES");
    assertThatIllegalStateException().isThrownBy(numbers::claims);
  }

  @Test
  void wrongArguments_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Nutgraf.builder().layers(List.of()))
        .withMessageContaining("no layers");
    assertThatNullPointerException()
        .isThrownBy(() -> Nutgraf.builder().engine(null))
        .withMessage("engine");
    assertThatNullPointerException().isThrownBy(() -> Document.of(null)).withMessage("text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.of("").published("yesterday"))
        .withMessageContaining("'yesterday' is no date");
  }

  @Test
  void json_holdsEveryField() {
    String json = JsonAnalyses.line(analyze(STORY), OffsetUnit.UTF16);
    assertThat(json)
        .contains(
            "{\"start\":6,\"end\":14,\"text\":\"Jane Roe\",\"type\":\"PERSON\",\"name\":\"Jane"
                + " Roe\",\"score\":0.875")
        .contains("\"text\":\"Roe\",\"type\":\"PERSON\",\"name\":\"Jane Roe\"")
        .contains("\"kind\":\"COUNT\",\"value\":\"1200\"", "\"head\":\"home\"")
        .contains(
            "\"value\":\"2025-12-08\",\"from\":\"2025-12-08T00:00:00\",\"to\":\"2025-12-09T00:00:00\",\"grain\":\"DAY\"")
        .contains("\"lemma\":\"say\"")
        .contains("\"claims\":[{\"attribution\":0,\"quantities\":[0]")
        .contains("\"credits\":[\"City Wire\"]")
        .doesNotContain("\n");
  }

  @Test
  void oneNutgraf_onManyThreads_givesTheSame() throws Exception {
    Nutgraf nutgraf = Nutgraf.builder().engine(ENGINE).build();
    String expected = JsonAnalyses.line(nutgraf.analyze(STORY));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<String> task = () -> JsonAnalyses.line(nutgraf.analyze(STORY));
      for (Future<String> result : pool.invokeAll(java.util.Collections.nCopies(200, task))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Property(tries = 300)
  void anyString_isLegal_andGivesTheSameTwice(@ForAll String text) {
    Nutgraf nutgraf = Nutgraf.builder().engine(ENGINE).build();
    Document document = Document.of(text).publishedOn(LocalDate.of(2025, 12, 10));
    String json = JsonAnalyses.line(nutgraf.analyze(document));
    assertThat(JsonAnalyses.line(nutgraf.analyze(document))).isEqualTo(json);
  }
}
