package org.nutgraf.quantity.en;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.TimeProfile;
import org.nutgraf.time.en.DateFinder;

/** Every line of the corpus is a test. */
class QuantityCorpusTest {
  private static final QuantityFinder FINDER = QuantityFinder.standard();

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    return lines().stream()
        .filter(line -> line.contains(" => "))
        .map(line -> line.split(" => ", 2))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
  }

  @Test
  void everySection_hasExamplesAndCounterExamples() throws IOException {
    String section = "";
    int examples = 5;
    int counter = 1;
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        assertThat(examples).as("examples of " + section).isGreaterThanOrEqualTo(5);
        assertThat(counter).as("counter-examples of " + section).isPositive();
        section = line.substring(3);
        examples = section.equals("no quantities") ? 5 : 0;
        counter = 0;
      } else if (line.endsWith(" => -")) {
        counter++;
      } else if (line.contains(" => ")) {
        examples++;
      }
    }
    assertThat(examples).as("examples of " + section).isGreaterThanOrEqualTo(5);
    assertThat(counter).as("counter-examples of " + section).isPositive();
  }

  static Quantities find(String text) {
    TokenTable atoms = TokenTable.atoms(text);
    Numerals numerals = Numerals.scan(atoms);
    return FINDER.find(
        atoms, numerals, DateFinder.find(Document.of(text), atoms, numerals, TimeProfile.NEWS));
  }

  private static void check(String text, String expected) {
    String found =
        find(text).stream().map(q -> q.kind() + " " + q).collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = QuantityCorpusTest.class.getResourceAsStream("quantity.corpus");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
