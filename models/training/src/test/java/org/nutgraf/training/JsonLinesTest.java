package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir private Path folder;

  private Path lines(String... lines) throws IOException {
    return Files.writeString(folder.resolve("x.docs.jsonl"), String.join("\n", lines) + "\n");
  }

  @Test
  void texts_keepTheOrderOfTheLinesAndLeaveOutOtherFields() throws IOException {
    Path file =
        lines(
            "{\"text\": \"It rains.\", \"of\": {\"id\": \"no\"}, \"id\": \"b\"}",
            "{\"id\": \"a\", \"tags\": [[1], {}], \"text\": \"\"}");
    assertThat(JsonLines.texts(file)).containsExactly(entry("b", "It rains."), entry("a", ""));
  }

  @Test
  void byId_lineWithoutTheField_isNamed() throws IOException {
    Path file = lines("{\"id\": \"a\", \"text\": \"\"}", "{\"id\": \"b\", \"body\": \"\"}");
    assertThatIOException()
        .isThrownBy(() -> JsonLines.texts(file))
        .withMessage("x.docs.jsonl, line 2, has no field 'text'");
  }

  @Test
  void byId_lineWithoutId_isNamed() throws IOException {
    Path file = lines("{\"text\": \"\"}");
    assertThatIOException()
        .isThrownBy(() -> JsonLines.texts(file))
        .withMessage("x.docs.jsonl, line 1, has no field 'id'");
  }

  @Test
  void byId_sameIdAgain_isNamed() throws IOException {
    Path file = lines("{\"id\": \"a\", \"text\": \"1\"}", "{\"id\": \"a\", \"text\": \"2\"}");
    assertThatIOException()
        .isThrownBy(() -> JsonLines.texts(file))
        .withMessage("x.docs.jsonl, line 2, has the id 'a' of a line before");
  }
}
