package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.en.AttributionFinder;
import org.nutgraf.engine.Engine;
import org.nutgraf.entity.en.EntityLinker;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/** Holds the default models to the passages beside the rules: how many attributions are found. */
class AttributionCorpusTest {
  private static final Path CORPORA =
      Path.of("../../core/src/main/java/org/nutgraf/attribution/en");
  private static final Pattern PLACE = Pattern.compile("(.+)#([1-9])");

  private static final double LEAST_RECALL = 0.8;
  private static final double LEAST_PRECISION = 0.85;
  private static final int LEAST_NAMED = 50;

  private final Engine engine = new EnglishModels().english();
  private final AttributionFinder finder = AttributionFinder.of(engine.roleTagger().orElseThrow());

  private record Passage(String text, List<String> wanted) {}

  /** What was found over a corpus, and the lines that tell of misses. */
  private static final class Tally {
    int found;
    int wanted;
    int given;
    int named;
    final List<String> wrongNames = new ArrayList<>();
    final List<String> misses = new ArrayList<>();

    double recall() {
      return found / (double) wanted;
    }

    double precision() {
      return found / (double) given;
    }
  }

  private static List<Passage> passages(String corpus) throws IOException {
    List<Passage> passages = new ArrayList<>();
    List<String> text = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(CORPORA.resolve(corpus)));
    lines.add("-- end");
    for (String line : lines) {
      if (line.startsWith("-- ")) {
        if (!text.isEmpty()) {
          passages.add(new Passage(String.join("\n\n", text), List.copyOf(wanted)));
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
  void patterns_areFound() throws IOException {
    Tally tally = tally("attribution.corpus");
    assertThat(tally.recall()).as("recall; %s", tally.misses).isGreaterThanOrEqualTo(0.95);
    assertThat(tally.precision()).as("precision; %s", tally.misses).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void newsOutsidePolitics_isReadAsOftenAsPromised() throws IOException {
    Tally tally = tally("news.corpus");
    assertThat(tally.recall()).as("recall; %s", tally.misses).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(tally.precision())
        .as("precision; %s", tally.misses)
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(tally.wrongNames).isEmpty();
    assertThat(tally.named).isGreaterThanOrEqualTo(LEAST_NAMED);
  }

  @Test
  void speakers_areNamed_orLeftOpen() throws IOException {
    Tally tally = tally("speakers.corpus");
    assertThat(tally.recall()).as("recall; %s", tally.misses).isGreaterThanOrEqualTo(0.95);
    assertThat(tally.wrongNames).isEmpty();
    assertThat(tally.named).isGreaterThanOrEqualTo(tally.wanted - 1);
  }

  @Test
  void parts_areFoundToTheLetter() throws IOException {
    for (Passage passage : passages("parts.corpus")) {
      assertThat(find(passage.text()).stream().map(found -> line(passage.text(), found)))
          .as(passage.text())
          .containsExactlyInAnyOrderElementsOf(passage.wanted());
    }
  }

  private static String line(String text, Attribution found) {
    return Stream.of(found.source().spans(), found.cue().spans(), found.content().spans())
        .map(spans -> pieces(text, spans))
        .collect(Collectors.joining(" | "));
  }

  private static String pieces(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" / "));
  }

  private List<Attribution> find(String text) {
    TokenTable words = TokenTable.words(text);
    return finder
        .find(
            words,
            engine.posTagger().orElseThrow().tag(words),
            EntityLinker.link(words, engine.nameFinder().orElseThrow().find(words)))
        .list();
  }

  private Tally tally(String corpus) throws IOException {
    Tally tally = new Tally();
    for (Passage passage : passages(corpus)) {
      List<Attribution> all = new ArrayList<>(find(passage.text()));
      tally.given += all.size();
      for (String line : passage.wanted()) {
        count(passage.text(), line, all, tally);
      }
      all.forEach(a -> tally.misses.add("too much: " + a));
    }
    return tally;
  }

  private static void count(String text, String line, List<Attribution> all, Tally tally) {
    tally.wanted++;
    List<String> parts = List.of(line.split(" \\| ", -1));
    Optional<Attribution> match = all.stream().filter(a -> matches(text, parts, a)).findFirst();
    if (match.isEmpty()) {
      tally.misses.add("missed: " + line);
      return;
    }
    all.remove(match.get());
    tally.found++;
    if (parts.size() > 3) {
      Optional<String> name = match.get().source().name();
      if (name.orElse("-").equals(parts.get(3))) {
        tally.named++;
      } else if (name.isPresent()) {
        tally.wrongNames.add(line + " is " + name.get());
      }
    }
  }

  private static boolean matches(String text, List<String> parts, Attribution found) {
    BitSet content = places(text, parts.get(2));
    BitSet got = characters(found.content().spans());
    BitSet shared = (BitSet) got.clone();
    shared.and(content);
    return meet(places(text, parts.get(0)), characters(found.source().spans()))
        && meet(places(text, parts.get(1)), characters(found.cue().spans()))
        && (content.isEmpty()
            || 4 * shared.cardinality() >= got.cardinality() + content.cardinality());
  }

  /** Two parts meet if they share a character, or if both are not there. */
  private static boolean meet(BitSet wanted, BitSet got) {
    return wanted.isEmpty() ? got.isEmpty() : wanted.intersects(got);
  }

  private static BitSet places(String text, String pieces) {
    List<Span> spans = new ArrayList<>();
    if (!pieces.equals("-")) {
      for (String piece : pieces.split(" / ", -1)) {
        Matcher counted = PLACE.matcher(piece);
        spans.add(
            counted.matches()
                ? place(text, counted.group(1), Integer.parseInt(counted.group(2)))
                : place(text, piece, 1));
      }
    }
    return characters(spans);
  }

  /** Finds the n-th place where a piece stands as whole words. */
  private static Span place(String text, String piece, int n) {
    String before = Character.isLetterOrDigit(piece.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
    String after =
        Character.isLetterOrDigit(piece.charAt(piece.length() - 1)) ? "(?![\\p{L}\\p{N}])" : "";
    Matcher matcher = Pattern.compile(before + Pattern.quote(piece) + after).matcher(text);
    for (int i = 0; i < n; i++) {
      assertThat(matcher.find()).as("\"%s\" number %s in \"%s\"", piece, n, text).isTrue();
    }
    return new Span(matcher.start(), matcher.end());
  }

  private static BitSet characters(List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(s -> set.set(s.start(), s.end()));
    return set;
  }
}
