package org.nutgraf.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's code on a seed article. */
class QuickstartTest {
  private static final String SEED =
      ReadmeTest.ROOT.resolve(Path.of("seeds", "000_ad687452e0a5fd44.txt")).toString();

  private interface Program {
    void run(String[] paths) throws IOException;
  }

  @Test
  void quickstart_printsClaimsWithTheirFigures() throws IOException {
    assertThat(printed(Quickstart::main)).contains("14000 troops").contains("2024-10");
  }

  @Test
  void cookbook_printsPeopleOnce() throws IOException {
    assertThat(printed(Cookbook::main)).startsWith("Alexander Khinshtein\nVladimir Putin\n");
  }

  @Test
  void engines_findPeopleToo() throws IOException {
    assertThat(printed(Engines::main)).contains("Alexander Khinshtein");
  }

  @Test
  void reports_writePages(@TempDir Path dir) throws IOException {
    Reports.main(new String[] {dir.toString(), SEED, SEED});
    assertThat(dir.resolve("story.html")).content().contains("<h1><bdi>Russia to build memorial");
    assertThat(dir.resolve("report").resolve("index.html"))
        .content()
        .contains("2 articles side by side");
  }

  private static String printed(Program program) throws IOException {
    PrintStream usual = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      program.run(new String[] {SEED});
    } finally {
      System.setOut(usual);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
