package org.nutgraf.quantity.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.RuleCorpus;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.TimeProfile;
import org.nutgraf.time.en.DateFinder;

/** Every line of the corpus is a test, and every rule has its examples. */
class QuantityCorpusTest {
  private static final QuantityFinder FINDER = QuantityFinder.standard();
  private static final RuleCorpus CORPUS =
      RuleCorpus.read(QuantityCorpusTest.class, "quantity.corpus");

  @TestFactory
  Stream<DynamicTest> corpus() {
    return CORPUS.lines().stream()
        .map(line -> line.text().split(" => ", 2))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
  }

  @Test
  void everyRule_hasExamplesAndACounterExample() {
    CORPUS.assertCovers(
        Arrays.stream(QuantityRule.values()).map(QuantityRule::label).toList(),
        line ->
            find(line.text().split(" => ", 2)[0]).stream()
                .flatMap(q -> q.rules().stream())
                .collect(Collectors.toSet()));
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
}
