package org.nutgraf.numeral.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.TokenTable;

/** Every line of the corpus is a test. */
class NumeralCorpusTest {
  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    return lines().stream()
        .filter(line -> line.contains(" => "))
        .map(line -> line.split(" => ", 2))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
  }

  private static void check(String text, String expected) {
    String found =
        Numerals.scan(TokenTable.atoms(text)).list().stream()
            .map(Numeral::toString)
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = NumeralCorpusTest.class.getResourceAsStream("numeral.corpus");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
