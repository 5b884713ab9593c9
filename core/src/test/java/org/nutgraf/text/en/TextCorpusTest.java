package org.nutgraf.text.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

/** Every line of text.corpus is a test. */
class TextCorpusTest {
  private static final String ARROW = " ⇒ ";

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = TextCorpusTest.class.getResourceAsStream("text.corpus");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line;
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          tests.add(test(section, line));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(200);
    return tests;
  }

  private static DynamicTest test(String section, String line) {
    return dynamicTest(
        section + " " + line,
        () -> {
          switch (section) {
            case "[sentences]" -> sentences(unescape(line));
            case "[words]" -> tokens(line, false);
            case "[atoms]" -> tokens(line, true);
            case "[blocks]" -> blocks(line);
            default -> throw new AssertionError("no such section: " + section);
          }
        });
  }

  private static void sentences(String marked) {
    List<String> expected = List.of(marked.split(" ?\\| "));
    String text = marked.replace("| ", "");
    for (TokenTable table : List.of(TokenTable.words(text), TokenTable.atoms(text))) {
      assertThat(
              IntStream.range(0, table.sentenceCount())
                  .mapToObj(s -> table.sentenceSpan(s).in(text).strip()))
          .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
    }
  }

  private static void tokens(String line, boolean atoms) {
    String[] parts = line.split(ARROW);
    String text = unescape(parts[0]);
    TokenTable table = atoms ? TokenTable.atoms(text) : TokenTable.words(text);
    assertThat(
            IntStream.range(0, table.size())
                .mapToObj(table::token)
                .collect(Collectors.joining(" ")))
        .isEqualTo(unescape(parts[1]));
  }

  private static void blocks(String line) {
    String[] parts = line.split(ARROW);
    assertThat(
            Layout.of(unescape(parts[0])).blocks().stream()
                .map(block -> block.kind().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(parts[1]);
  }

  private static String unescape(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char kind = line.charAt(++i);
      switch (kind) {
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'u' -> {
          out.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new AssertionError("no such escape: \\" + kind);
      }
    }
    return out.toString();
  }
}
