package org.nutgraf.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every program on the seed articles, or on articles of its own. */
class NewsroomTest {
  private static List<Story> seeds = List.of();

  @BeforeAll
  static void readSeeds() throws IOException {
    seeds = Story.read();
  }

  @Test
  void readSeeds_listsWhatTheyHold() {
    String out = printed(seeds, ReadSeeds::print);
    assertThat(out)
        .contains("Alexander Khinshtein (Kursk governor), Vladimir Putin (President)")
        .contains("Alexei Chebanenko (a sculptor associated with")
        .contains("North Korea")
        .contains("about 14,000 troops")
        .contains("2.7 million explosive items")
        .contains("October 2024");
  }

  @Test
  void writeReport_writesAnIndexAndPages(@TempDir Path dir) throws IOException {
    String out = printed(seeds, (stories, print) -> write(stories, dir, print));
    assertThat(out).contains("index.html");
    assertThat(dir.resolve("index.html")).content().contains("Alexander Khinshtein", "2.html#s");
    assertThat(dir.resolve("2.html")).content().contains("Alexei Chebanenko", "index.html");
  }

  private static void write(List<Story> stories, Path dir, PrintStream print) {
    try {
      WriteReport.write(stories, dir, print);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoSaidWhat_groupsStatementsByName() {
    String out = printed(seeds, WhoSaidWhat::print);
    assertThat(out)
        .contains("\n  Alexander Khinshtein\n    ")
        .contains("\n  Alexei Chebanenko\n    ")
        .contains("\n  Sergey Lavrov\n    ")
        .contains("combat brotherhood")
        .doesNotContain("\n  He\n");
  }

  @Test
  void figuresAndDates_giveExactValues() {
    String out = printed(seeds, FiguresAndDates::print);
    assertThat(out)
        .contains("14000")
        .contains("2700000")
        .contains("500000")
        .contains("October 2024  =  2024-10")
        .contains("this week  =  2025-W50");
  }

  @Test
  void timeline_isInOrderOfTime() {
    String out = printed(seeds, Timeline::print);
    assertThat(out.indexOf("14,000 troops")).isPositive();
    assertThat(out.indexOf("2024-10 (October 2024)")).isLessThan(out.indexOf("2025-07 (July)"));
    assertThat(out.indexOf("2025-07 (July)")).isLessThan(out.indexOf("2025-11 (November)"));
    assertThat(out.indexOf("2025-11 (November)")).isLessThan(out.indexOf("2025-W50 (this week)"));
  }

  @Test
  void twoReports_shareTheirPlaces() {
    String out = printed(seeds, TwoReportsOneEvent::print);
    assertThat(out)
        .containsPattern("places in both: .*Russia.*North Korea")
        .contains("only in 000_ad687452e0a5fd44.txt: ")
        .contains("figures that differ: none");
  }

  @Test
  void twoReports_differInTheirFigures(@TempDir Path dir) throws IOException {
    Files.writeString(dir.resolve("a.txt"), "Norway sent 300 soldiers to Narvik on Monday.");
    Files.writeString(dir.resolve("b.txt"), "About 450 soldiers have come to Narvik from Norway.");
    String out = printed(Story.read(dir.toString()), TwoReportsOneEvent::print);
    assertThat(out)
        .contains("places in both: Norway, Narvik")
        .contains("figures that differ: 300 soldiers / About 450 soldiers");
  }

  @Test
  void twoReports_ofOneArticle() {
    assertThatThrownBy(() -> printed(seeds.subList(0, 1), TwoReportsOneEvent::print))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 1");
  }

  @Test
  void moneyTrail_namesSumAndSentence() {
    assertThat(printed(seeds, MoneyTrail::print))
        .contains("500000")
        .contains("City officials have allocated roughly $500,000 for upgrades to the park");
  }

  @Test
  void mains_readTheSeedsByDefault() throws IOException {
    PrintStream usual = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      Timeline.main(new String[0]);
    } finally {
      System.setOut(usual);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("003_81909c4d94569600.txt");
  }

  private static String printed(List<Story> stories, BiConsumer<List<Story>, PrintStream> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      program.accept(stories, out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
