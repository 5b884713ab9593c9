package org.nutgraf.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.text.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Asks the cookbook's questions of the seed articles. */
class RecipesTest {
  private static Nutgraf nutgraf;
  private static Analysis story;
  private static Analysis other;

  @BeforeAll
  static void read() throws IOException {
    nutgraf = Nutgraf.english();
    story = nutgraf.analyze(seed("000_ad687452e0a5fd44.txt"));
    other = nutgraf.analyze(seed("003_81909c4d94569600.txt"));
  }

  private static Document seed(String name) throws IOException {
    String text = Files.readString(ReadmeTest.ROOT.resolve("seeds").resolve(name));
    return Document.of(text).withId(name).publishedOn(LocalDate.of(2025, 12, 10));
  }

  private static String printed(Consumer<Recipes> recipe) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    recipe.accept(new Recipes(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void people_andSpeakers() {
    assertThat(printed(r -> r.people(story))).contains("Alexander Khinshtein, ", "Vladimir Putin");
    assertThat(printed(r -> r.speakers(story))).containsPattern("Alexander Khinshtein: [1-9]");
    assertThat(printed(r -> r.words(story))).contains("2.7 million explosive items");
  }

  @Test
  void figures_andMoney() {
    assertThat(printed(r -> r.figures(story)))
        .contains("about 14,000 troops: APPROXIMATE 14000\n", "North Korea dispatched");
    assertThat(printed(r -> r.money(other)) + printed(r -> r.money(story))).contains("500000 ");
    assertThat(printed(r -> r.numbersAlone("He paid $5."))).isEqualTo("5 USD\n");
  }

  @Test
  void timeline_inOrder() {
    List<String> values =
        printed(r -> r.timeline(story)).lines().map(line -> line.split(" ")[0]).toList();
    assertThat(values).contains("2025-11");
  }

  @Test
  void doubts_andComparison() {
    assertThat(printed(r -> r.doubts(story)))
        .containsPattern("[1-9] of [0-9]+ are held back or doubted\n")
        .contains("nobody named says: unnamed analysts");
    Analysis one = nutgraf.analyze("Mayor Jane Roe said that 12 people died and 40 homes burned.");
    Analysis two = nutgraf.analyze("Police said that 15 people died and 40 homes burned.");
    assertThat(printed(r -> r.comparison(one, two)))
        .containsPattern("differ: .*12.*15")
        .containsPattern("agree: .*40");
  }

  @Test
  void spreadsheet_hasARecordForEachFigure() {
    String csv = printed(r -> r.spreadsheet(List.of(story, other)));
    assertThat(csv).startsWith("document,published,").contains("\"000_ad", "\"003_81");
    assertThat(csv.split("\r\n"))
        .hasSize(1 + story.quantities().size() + other.quantities().size());
  }

  @Test
  void spring_makesOneBean() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(NutgrafConfiguration.class)) {
      Nutgraf bean = context.getBean(Nutgraf.class);
      assertThat(bean).isSameAs(context.getBean(Nutgraf.class));
      assertThat(bean.analyze("He paid $5.").quantities().size()).isEqualTo(1);
    }
  }

  @Test
  void jshellLineOfTheReadme_works() throws IOException {
    String readme = Files.readString(ReadmeTest.ROOT.resolve("README.md"));
    int start = readme.indexOf("echo 'org.nutgraf.") + "echo '".length();
    String line = readme.substring(start, readme.indexOf('\'', start));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream usual = System.out;
    try (JShell shell = JShell.builder().executionEngine("local").build();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
        shell.addToClasspath(path);
      }
      System.setOut(out);
      assertThat(shell.eval(line))
          .allSatisfy(event -> assertThat(event.status()).isEqualTo(Snippet.Status.VALID))
          .allSatisfy(event -> assertThat(event.exception()).isNull());
    } finally {
      System.setOut(usual);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Jane Roe: ", "[1200 homes]");
  }
}
