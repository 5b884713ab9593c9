package org.nutgraf.numeral.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.RuleCorpus;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.TokenTable;

/** Every line of the corpus is a test, and every rule has its examples. */
class NumeralCorpusTest {
  private static final RuleCorpus CORPUS =
      RuleCorpus.read(NumeralCorpusTest.class, "numeral.corpus");

  @TestFactory
  Stream<DynamicTest> corpus() {
    return CORPUS.lines().stream()
        .map(line -> line.text().split(" => ", 2))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
  }

  @Test
  void everyRule_hasExamplesAndACounterExample() {
    CORPUS.assertCovers(
        Arrays.stream(NumeralRule.values()).map(NumeralRule::label).toList(),
        line -> fired(line.text().split(" => ", 2)[0]));
  }

  private static void check(String text, String expected) {
    String found =
        new NumeralScanner(TokenTable.atoms(text))
            .scan().stream().map(Numeral::toString).collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static Set<String> fired(String text) {
    NumeralScanner scanner = new NumeralScanner(TokenTable.atoms(text));
    List<Numeral> found = scanner.scan();
    Set<String> rules = new TreeSet<>();
    for (int i = 0; i < found.size(); i++) {
      scanner.rules(i).forEach(rule -> rules.add(rule.label()));
    }
    return rules;
  }
}
