package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.en.AttributionFinder;
import org.nutgraf.engine.Engine;
import org.nutgraf.entity.en.EntityLinker;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/** Holds the default models to the passages beside the rules: how many attributions are found. */
class AttributionCorpusTest {
  private static final Path CORPUS =
      Path.of("../../core/src/main/java/org/nutgraf/attribution/en/attribution.corpus");
  private static final double LEAST_RECALL = 0.8;
  private static final double LEAST_PRECISION = 0.85;

  private final Engine engine = new EnglishModels().english();
  private final AttributionFinder finder = AttributionFinder.of(engine.roleTagger().orElseThrow());

  private record Passage(String text, List<String> wanted) {}

  private static List<Passage> passages() throws IOException {
    List<Passage> passages = new ArrayList<>();
    List<String> text = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(CORPUS));
    lines.add("-- end");
    for (String line : lines) {
      if (line.startsWith("-- ")) {
        if (!text.isEmpty()) {
          passages.add(new Passage(String.join("\n", text).strip(), List.copyOf(wanted)));
        }
        text.clear();
        wanted.clear();
      } else if (line.startsWith("> ")) {
        wanted.add(line.substring(2));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        text.add(line);
      }
    }
    return passages;
  }

  @Test
  void passages_areFoundAsOftenAsPromised() throws IOException {
    int found = 0;
    int wanted = 0;
    int given = 0;
    List<String> misses = new ArrayList<>();
    for (Passage passage : passages()) {
      TokenTable words = TokenTable.words(passage.text());
      List<Attribution> all =
          new ArrayList<>(
              finder
                  .find(
                      words,
                      engine.posTagger().orElseThrow().tag(words),
                      EntityLinker.link(words, engine.nameFinder().orElseThrow().find(words)))
                  .list());
      given += all.size();
      for (String line : passage.wanted()) {
        wanted++;
        if (all.removeIf(a -> matches(passage.text(), line, a))) {
          found++;
        } else {
          misses.add("missed: " + line);
        }
      }
      all.forEach(a -> misses.add("too much: " + a));
    }
    assertThat(found / (double) wanted).as("recall; %s", misses).isGreaterThan(LEAST_RECALL);
    assertThat(found / (double) given).as("precision; %s", misses).isGreaterThan(LEAST_PRECISION);
  }

  private static boolean matches(String text, String line, Attribution found) {
    int first = line.indexOf(" | ");
    int second = line.indexOf(" | ", first + 3);
    BitSet source = places(text, line.substring(0, first));
    BitSet cue = places(text, line.substring(first + 3, second));
    BitSet content = places(text, line.substring(second + 3));
    BitSet got = characters(found.content().spans());
    BitSet shared = (BitSet) got.clone();
    shared.and(content);
    return source.intersects(characters(found.source().spans()))
        && cue.intersects(characters(found.cue().spans()))
        && 4 * shared.cardinality() > got.cardinality() + content.cardinality();
  }

  private static BitSet places(String text, String pieces) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from <= pieces.length()) {
      int end = pieces.indexOf(" / ", from);
      String piece = pieces.substring(from, end < 0 ? pieces.length() : end);
      int at = text.indexOf(piece);
      assertThat(at).as(piece).isNotNegative();
      spans.add(new Span(at, at + piece.length()));
      if (end < 0) {
        break;
      }
      from = end + 3;
    }
    return characters(spans);
  }

  private static BitSet characters(List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(s -> set.set(s.start(), s.end()));
    return set;
  }
}
