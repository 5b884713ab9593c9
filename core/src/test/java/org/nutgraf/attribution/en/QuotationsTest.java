package org.nutgraf.attribution.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.TokenTable;

/** Which words stand inside quotation marks. */
class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He said: “We won.”                          | “ We won . ”
          He said: "We won."                          | " We won . "
          ”We won,” he said.                          | ” We won , ”
          “A won.” He left. ”B won,” he said.         | “ A won . ” ” B won , ”
          He sold 5” pipes and left.                  |
          “They call it “the pit” and stay,” he said. | “ They call it “ the pit ” and stay , ”
          “A “b” c “d” e,” he said.                   | “ A “ b ” c “ d ” e , ”
          “They left. He said “no” and “maybe”.       | “ no ” “ maybe ”
          “We won and stayed.                         | “ We won and stayed .
          """)
  void of_marksWhatIsQuoted(String text, String quoted) {
    TokenTable words = TokenTable.words(text);
    Quotations quotations = Quotations.of(words);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (quotations.isQuoted(i)) {
        found.append(found.isEmpty() ? "" : " ");
        found.append(text, words.start(i), words.end(i));
      }
    }
    assertThat(found.toString()).isEqualTo(quoted == null ? "" : quoted);
  }
}
