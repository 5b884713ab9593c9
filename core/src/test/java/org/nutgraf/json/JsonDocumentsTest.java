package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Document;

class JsonDocumentsTest {
  @Test
  void parse_allFields() {
    Document doc =
        JsonDocuments.parse(
            "{\"id\":\"a1\",\"text\":\"He said \\\"no\\\".\",\"published\":\"2025-12-10\"}");
    assertThat(doc)
        .isEqualTo(
            Document.of("He said \"no\".").withId("a1").publishedOn(LocalDate.of(2025, 12, 10)));
  }

  @Test
  void parse_numberAsId_andUnknownFieldsPassedOver() {
    Document doc =
        JsonDocuments.parse("{\"meta\":{\"a\":[1,{}]},\"id\":7,\"text\":\"x\",\"published\":null}");
    assertThat(doc).isEqualTo(Document.of("x").withId("7"));
  }

  @Test
  void parse_dateTimeWithAndWithoutOffset() {
    Document local = JsonDocuments.parse("{\"text\":\"\",\"published\":\"2013-02-12T04:30:00\"}");
    assertThat(local.publicationTime()).contains(LocalTime.of(4, 30));
    assertThat(local.publicationOffset()).isEmpty();
    Document zoned = JsonDocuments.parse("{\"text\":\"\",\"published\":\"2013-02-12T04:30:00Z\"}");
    assertThat(zoned.publicationOffset()).contains(ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"a\"}|has no field \"text\"",
        "[1]|is no JSON object",
        "{\"text\":\"a\"|is broken JSON at column",
        "{\"text\":5}|field \"text\" is no string",
        "{\"text\":\"a\",\"published\":\"10 Dec\"}|'10 Dec' is no date such as 2025-12-10",
        "{\"text\":\"a\"} {\"text\":\"b\"}|has more than one JSON value",
        "nonsense|is broken JSON"
      })
  void parse_badLine_saysWhatIsWrong(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonDocuments.parse(line))
        .withMessageContaining(message);
  }
}
