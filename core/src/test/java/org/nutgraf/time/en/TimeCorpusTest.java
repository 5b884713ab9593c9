package org.nutgraf.time.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeProfile;

/** Every example of time.corpus. */
class TimeCorpusTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);
  private static final int FEWEST = 5;

  /** An example: its text, the spans marked in it, and what they mean. */
  private record Example(
      String heading, String text, TimeProfile profile, List<Span> spans, List<String> values) {}

  @TestFactory
  Stream<DynamicTest> example() {
    return examples().stream()
        .map(e -> DynamicTest.dynamicTest(e.heading() + ": " + e.text(), () -> check(e)));
  }

  @Test
  void everyClass_hasExamplesAndACounterExample() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Example e : examples()) {
      counts.computeIfAbsent(e.heading(), h -> new int[2])[e.spans().isEmpty() ? 1 : 0]++;
    }
    assertThat(counts)
        .allSatisfy(
            (heading, n) -> {
              assertThat(n[0]).as(heading).isGreaterThanOrEqualTo(FEWEST);
            });
    assertThat(counts.values().stream().mapToInt(n -> n[1]).sum()).isGreaterThan(counts.size());
  }

  private static void check(Example e) {
    Document document = Document.of(e.text()).publishedAt(PUBLISHED, LocalTime.of(10, 30));
    TokenTable atoms = TokenTable.atoms(e.text());
    List<String> found = new ArrayList<>();
    List<DateMention> mentions =
        DateFinder.find(document, atoms, Numerals.scan(atoms), e.profile()).list();
    for (int i = 0; i < mentions.size(); i++) {
      String wanted = i < e.values().size() ? e.values().get(i) : "";
      found.add(show(mentions.get(i), wanted.contains("..")));
    }
    assertThat(found).isEqualTo(e.values());
    for (int i = 0; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().overlaps(e.spans().get(i))).isTrue();
    }
  }

  private static String show(DateMention m, boolean withInterval) {
    String text = m.value() + m.mod().map(mod -> " " + mod).orElse("");
    if (!withInterval || m.interval().isEmpty()) {
      return text;
    }
    TimeInterval i = m.interval().get();
    return text
        + " "
        + i.from().map(TimeCorpusTest::day).orElse("")
        + ".."
        + i.to().map(TimeCorpusTest::day).orElse("");
  }

  private static String day(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String heading = "";
    for (String line : lines()) {
      if (line.startsWith("-- ")) {
        heading = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(example(heading, line));
      }
    }
    return examples;
  }

  private static Example example(String heading, String line) {
    boolean timeml = line.startsWith("{timeml} ");
    String rest = timeml ? line.substring(9) : line;
    int arrow = rest.indexOf(" => ");
    String marked = arrow < 0 ? rest : rest.substring(0, arrow);
    List<String> values =
        arrow < 0 ? List.of() : List.of(rest.substring(arrow + 4).split(" ; ", -1));
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        spans.add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Example(
        heading, text.toString(), timeml ? TimeProfile.TIMEML : TimeProfile.NEWS, spans, values);
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TimeCorpusTest.class.getResourceAsStream("time.corpus")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
