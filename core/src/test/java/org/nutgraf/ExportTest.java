package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.NameType;
import org.nutgraf.export.Brat;
import org.nutgraf.export.ConllColumns;
import org.nutgraf.export.Csv;
import org.nutgraf.export.WebAnnotations;
import org.nutgraf.text.Document;

/** The formats, line by line; independent readers read them back in examples/cli. */
class ExportTest {
  private static final String STORY =
      "\ud83d\ude00 Mayor Jane Roe said on Monday that 1,200 homes lost power in Springfield. Roe left.";
  private static final ListedNames ENGINE =
      new ListedNames(
          Map.of(
              "Jane Roe",
              NameType.PERSON,
              "Roe",
              NameType.PERSON,
              "Power Bridge",
              NameType.FACILITY,
              "Springfield",
              NameType.LOCATION));

  private static final Nutgraf ALL = Nutgraf.builder().engine(ENGINE).build();

  private static Analysis analyze(String text, Layer... layers) {
    Nutgraf nutgraf =
        layers.length == 0 ? ALL : Nutgraf.builder().engine(ENGINE).layers(layers).build();
    return nutgraf.analyze(Document.of(text).withId("a 1").publishedOn(LocalDate.of(2025, 12, 10)));
  }

  @Test
  void brat_countsCodePoints_andJoinsTheParts() {
    String ann = Brat.annotations(analyze(STORY));
    assertThat(Brat.text(analyze(STORY))).isEqualTo(STORY);
    assertThat(ann.lines())
        .contains(
            "T1\tPERSON 8 16\tJane Roe",
            "T3\tPERSON 76 79\tRoe",
            "#1\tAnnotatorNotes T1\tMayor",
            "#2\tAnnotatorNotes T3\tJane Roe",
            "T4\tQUANTITY 37 48\t1,200 homes",
            "A1\tKind T4 COUNT",
            "A2\tBound T4 EXACT",
            "#3\tAnnotatorNotes T4\t1200 homes",
            "#4\tAnnotatorNotes T5\t2025-12-08",
            "R1\tSaidBy Arg1:T8 Arg2:T6",
            "R2\tMarkedBy Arg1:T8 Arg2:T7",
            "A3\tCertainty T8 ASSERTED");
  }

  @Test
  void brat_cutsAtLineEnds() {
    String text = "\"We left,\" he said.\nHe paid $5\nmillion.";
    assertThat(Brat.annotations(analyze(text, Layer.QUANTITIES)).lines().findFirst())
        .contains("T1\tQUANTITY 28 30;31 38\t$5 million");
  }

  @Test
  void brat_configurationNamesEveryType() {
    assertThat(Brat.configuration().lines())
        .contains("[entities]", "PERSON", "QUANTITY", "DATE", "SOURCE", "[relations]", "[events]")
        .contains("SaidBy\tArg1:CONTENT|CUE, Arg2:SOURCE")
        .contains("Certainty\tArg:CONTENT|CUE|SOURCE, Value:ASSERTED|HEDGED|DOUBTED");
  }

  @Test
  void webAnnotations_pointTwice() {
    String json = WebAnnotations.line(analyze(STORY));
    assertThat(json)
        .startsWith("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:uuid:")
        .contains(
            "\"motivation\":\"tagging\",\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\","
                + "\"value\":\"PERSON\"},{\"type\":\"TextualBody\",\"purpose\":\"identifying\","
                + "\"value\":\"Jane Roe\"},{\"type\":\"TextualBody\",\"purpose\":\"describing\","
                + "\"value\":\"Mayor\"}],\"target\":[{\"source\":\"a%201\",\"selector\":["
                + "{\"type\":\"TextPositionSelector\",\"start\":8,\"end\":16},"
                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"Jane Roe\","
                + "\"prefix\":\"\ud83d\ude00 Mayor \","
                + "\"suffix\":\" said on Monday that 1,200 homes\"}]}]")
        .contains("\"motivation\":\"linking\"")
        .doesNotContain("\n");
    assertThat(WebAnnotations.line(analyze(STORY))).isEqualTo(json);
  }

  @Test
  void webAnnotations_keepAnAbsoluteIri() {
    String iri = "https://news.example/a?b=1#c";
    assertThat(WebAnnotations.line(ALL.analyze(Document.of(STORY).withId(iri))))
        .contains("\"source\":\"" + iri + "\"");
    assertThat(WebAnnotations.line(ALL.analyze(STORY))).contains("\"source\":\"urn:uuid:");
    assertThat(WebAnnotations.line(ALL.analyze(Document.of(STORY).withId("1:2 \u00e9"))))
        .contains("\"source\":\"1%3A2%20%C3%A9\"");
  }

  @Test
  void conll_oneColumnForEachLayer() {
    String columns =
        ConllColumns.of(
            analyze("Jane Roe paid $5. Roe left."), List.of(Layer.QUANTITIES, Layer.ENTITIES));
    assertThat(columns)
        .isEqualTo(
            """
            -DOCSTART-\tO\tO

            Jane\tB-PERSON\tO
            Roe\tI-PERSON\tO
            paid\tO\tO
            $\tO\tB-MONEY
            5\tO\tI-MONEY
            .\tO\tO

            Roe\tB-PERSON\tO
            left\tO\tO
            .\tO\tO

            """);
  }

  @Test
  void conll_attributions() {
    assertThat(ConllColumns.of(analyze(STORY), List.of(Layer.ATTRIBUTIONS)))
        .contains(
            "Mayor\tB-SOURCE\nJane\tI-SOURCE\nRoe\tI-SOURCE\nsaid\tB-CUE\n", "homes\tI-CONTENT\n");
  }

  @Test
  void conll2003_fourTypes() {
    assertThat(ConllColumns.conll2003(analyze("Roe saw Power Bridge.")))
        .isEqualTo(
            """
            -DOCSTART- _ _ O

            Roe _ _ B-PER
            saw _ _ O
            Power _ _ B-LOC
            Bridge _ _ I-LOC
            . _ _ O

            """);
  }

  @Test
  void conll_withoutAColumn_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConllColumns.of(analyze(STORY), List.of(Layer.CLAIMS)))
        .withMessageContaining("no columns");
    assertThatIllegalStateException()
        .isThrownBy(() -> ConllColumns.of(analyze(STORY, Layer.DATES), List.of(Layer.ENTITIES)))
        .withMessageContaining("[N030]");
  }

  @Test
  void csv_claims() {
    assertThat(Csv.claimsHeader()).startsWith("document,published,start,").endsWith("\r\n");
    assertThat(Csv.claims(analyze("Jane Roe said that \"1,200\" homes, =1+1, lost power.")))
        .startsWith("\"a 1\",2025-12-10,0,")
        .contains(",\"Jane Roe\",\"Jane Roe\",PERSON,\"said\",")
        .contains(",ASSERTED,false,")
        .contains("\"\"1,200\"\"")
        .endsWith("\r\n");
  }

  @Test
  void csv_quantities_withWhoSaysThem() {
    assertThat(Csv.quantities(analyze(STORY)))
        .startsWith("\"a 1\",2025-12-10,38,49,\"1,200 homes\",COUNT,1200,,,false,EXACT,NONE,\"\",")
        .contains(",\"homes\",\"home\",", ",\"Jane Roe\",ASSERTED,");
  }

  @Test
  void csv_guardsFormulas_andNothingElse() {
    assertThat(Csv.quantities(analyze("-5 degrees Celsius", Layer.QUANTITIES)))
        .contains(",\"'-5 degrees Celsius\",TEMPERATURE,-5,");
    assertThat(Csv.quantities(analyze("'-5 degrees Celsius'", Layer.QUANTITIES)))
        .contains(",\"''-5 degrees Celsius'\"\r\n");
    assertThat(Csv.quantities(analyze("'5 degrees Celsius", Layer.QUANTITIES)))
        .contains(",\"'5 degrees Celsius\"\r\n");
  }

  @Test
  void claimsAlone_bringEveryLayer() {
    assertThat(analyze(STORY, Layer.CLAIMS).layers()).isEqualTo(EnumSet.allOf(Layer.class));
  }

  @Property(tries = 100)
  void anyString_canBeWritten_theSameTwice(@ForAll String text) {
    Analysis analysis = ALL.analyze(text);
    assertThat(Brat.annotations(analysis)).isEqualTo(Brat.annotations(analysis));
    assertThat(WebAnnotations.pretty(analysis)).isEqualTo(WebAnnotations.pretty(analysis));
    assertThat(Csv.claims(analysis)).isEqualTo(Csv.claims(analysis));
    assertThat(Csv.quantities(analysis)).isEqualTo(Csv.quantities(analysis));
    assertThat(ConllColumns.of(analysis, analysis.layers()))
        .isEqualTo(ConllColumns.of(analysis, analysis.layers()));
  }
}
