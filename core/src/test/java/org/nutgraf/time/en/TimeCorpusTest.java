package org.nutgraf.time.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.RuleCorpus;
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
  private static final long FEWEST = 5;
  private static final RuleCorpus CORPUS = RuleCorpus.read(TimeCorpusTest.class, "time.corpus");

  /** An example: its text, the spans marked in it, and what they mean. */
  private record Example(
      String heading, String text, TimeProfile profile, List<Span> spans, List<String> values) {}

  @TestFactory
  Stream<DynamicTest> example() {
    return examples().stream()
        .map(e -> DynamicTest.dynamicTest(e.heading() + ": " + e.text(), () -> check(e)));
  }

  @Test
  void everyRule_hasExamplesAndACounterExample() {
    CORPUS.assertCovers(
        Arrays.stream(TimeRule.values()).map(TimeRule::label).toList(),
        line -> fired(example(line.section(), line.text())));
  }

  @Test
  void everyClassWithoutRulesOfItsOwn_hasExamples() {
    Map<String, Long> examples =
        CORPUS.lines().stream()
            .filter(line -> line.rules().isEmpty() && !line.section().equals("not times"))
            .filter(line -> line.text().contains(" => "))
            .collect(Collectors.groupingBy(RuleCorpus.Line::section, Collectors.counting()));
    assertThat(examples).allSatisfy((section, n) -> assertThat(n).isGreaterThanOrEqualTo(FEWEST));
  }

  private static Set<String> fired(Example e) {
    return mentions(e).stream().flatMap(m -> m.rules().stream()).collect(Collectors.toSet());
  }

  private static List<DateMention> mentions(Example e) {
    Document document = Document.of(e.text()).publishedAt(PUBLISHED, LocalTime.of(10, 30));
    TokenTable atoms = TokenTable.atoms(e.text());
    return DateFinder.find(document, atoms, Numerals.scan(atoms), e.profile()).list();
  }

  private static void check(Example e) {
    List<String> found = new ArrayList<>();
    List<DateMention> mentions = mentions(e);
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
    return CORPUS.lines().stream().map(line -> example(line.section(), line.text())).toList();
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
}
