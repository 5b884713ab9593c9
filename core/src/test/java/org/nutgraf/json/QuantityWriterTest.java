package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.text.Document;

class QuantityWriterTest {
  private static String json(String text) {
    return JsonAnalyses.line(
        Nutgraf.builder().layers(Layer.QUANTITIES).build().analyze(Document.of(text)));
  }

  @Test
  void cents_asWrittenAndInTheCurrency() {
    assertThat(json("The roll costs 65 cents."))
        .contains(
            "\"value\":\"65\",\"unit\":\"cent\",\"major\":{\"value\":\"0.65\",\"unit\":\"USD\"}");
  }

  @Test
  void measures_byNameAndCode() {
    assertThat(json("He ran 7 miles."))
        .contains("\"value\":\"7\",\"unit\":\"mile\",\"unitCode\":\"[mi_i]\"");
  }

  @Test
  void hedge_besideAnAmountAndInsideACount() {
    assertThat(json("It cost about $70."))
        .contains("\"text\":\"$70\"")
        .contains("\"bound\":\"APPROXIMATE\",\"cue\":{\"start\":8,\"end\":13,\"text\":\"about\"}");
    assertThat(json("It fed about 70 people.")).contains("\"text\":\"about 70 people\"");
  }
}
