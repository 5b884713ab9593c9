package org.nutgraf.entity.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entity;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.entity.Gender;

/** Every example of {@code entity.corpus} is a test of its own. */
class EntityCorpusTest {
  private record Example(String title, String text, List<String> expected) {}

  @TestFactory
  List<DynamicTest> corpus() throws IOException {
    return examples().stream()
        .map(e -> dynamicTest(e.title(), () -> assertThat(found(e.text())).isEqualTo(e.expected())))
        .toList();
  }

  @Test
  void corpus_isLargeEnough() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(examples()).extracting(Example::title).doesNotHaveDuplicates();
  }

  private static List<String> found(String markup) {
    Markup document = Markup.parse(markup);
    Map<Integer, NameType> marked =
        document.names().stream()
            .collect(Collectors.toMap(n -> document.words().start(n.from()), NameSpan::type));
    return EntityLinker.link(document.words(), document.names()).distinct().stream()
        .map(entity -> print(entity, marked))
        .toList();
  }

  private static String print(Entity entity, Map<Integer, NameType> marked) {
    String gender =
        entity.gender() == Gender.UNKNOWN
            ? ""
            : entity.gender() == Gender.FEMALE ? " female" : " male";
    String role = entity.role().map(r -> " {" + r + "}").orElse("");
    return entity.mentions().stream()
        .map(m -> m.text().replace('\n', ' ') + change(m, marked))
        .collect(Collectors.joining("; ", entity.name() + gender + role + " = ", ""));
  }

  private static String change(EntityMention mention, Map<Integer, NameType> marked) {
    return mention.type() == marked.get(mention.span().start()) ? "" : " as " + mention.type();
  }

  private static List<Example> examples() throws IOException {
    try (InputStream in = EntityLinker.class.getResourceAsStream("entity.corpus")) {
      assertThat(in).isNotNull();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Example> examples = new ArrayList<>();
      for (String part : all.substring(all.indexOf("\n-- ") + 1).split("(?m)^-- ")) {
        if (!part.isBlank()) {
          examples.add(example(part));
        }
      }
      return examples;
    }
  }

  private static Example example(String part) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    String[] lines = part.split("\n");
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].startsWith("> ")) {
        expected.add(lines[i].substring(2));
      } else if (!lines[i].startsWith("#")) {
        text.append(lines[i]).append('\n');
      }
    }
    return new Example(lines[0], text.toString().strip(), expected);
  }
}
