package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
  private static final String STORY =
      "Mayor Jane Roe said on Monday that 1,200 homes lost power.\n";

  @TempDir Path dir;

  private String story(String name) throws IOException {
    return Files.writeString(dir.resolve(name), STORY).toString();
  }

  @Test
  void textFile_asTable() throws IOException {
    Run run = Run.of("", "analyze", "--published", "2025-12-10", story("a.txt"));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Jane Roe", "1,200 homes", "2025-12-08");
  }

  @Test
  void standardInput_asJson() {
    Run run = Run.of(STORY, "analyze", "--format", "json", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("[").contains("\"id\" : \"stdin\"").endsWith("]\n");
  }

  @Test
  void jsonLines_inOrder_onManyThreads() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"He paid $")
          .append(i)
          .append(".\"}\n");
    }
    Run run = Run.of(lines.toString(), "analyze", "--jsonl", "--threads", "4");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(200);
    int i = 0;
    for (String line : run.out().lines().toList()) {
      assertThat(line).startsWith("{\"id\":\"" + i++ + "\"");
    }
  }

  @Test
  void jsonLines_badLineIsNamedAndSkipped_restComplete() {
    Run run =
        Run.of(
            "{\"id\":\"a\",\"text\":\"x\"}\n{oops\n\n{\"id\":\"b\",\"text\":\"\"}\n",
            "analyze",
            "--jsonl");
    assertThat(run.status()).isEqualTo(AnalyzeCommand.SOME_FAILED);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("standard input line 2", "broken JSON");
  }

  @Test
  void missingBinaryAndEmptyFile_areNamed_otherFilesDone() throws IOException {
    String binary = Files.write(dir.resolve("b.bin"), new byte[] {1, 0, 2}).toString();
    String latin = Files.write(dir.resolve("l.txt"), new byte[] {'a', (byte) 0xe9, 'b'}).toString();
    String empty = Files.writeString(dir.resolve("e.txt"), " \n").toString();
    String missing = dir.resolve("gone.txt").toString();
    String nothing = Files.createDirectory(dir.resolve("nothing")).toString();
    Run run = Run.of("", "analyze", binary, latin, empty, missing, nothing, story("a.txt"));
    assertThat(run.status()).isEqualTo(AnalyzeCommand.SOME_FAILED);
    assertThat(run.out()).contains("Jane Roe");
    assertThat(run.err().lines()).hasSize(5);
    assertThat(run.err())
        .contains(binary + ": is binary", latin + ": is not UTF-8", empty + ": is empty")
        .contains(missing + ": no such file", nothing + ": holds no text");
  }

  @Test
  void wrongOption_oneLineAndTheWayOut() {
    Run run = Run.of("", "analyze", "--pubished", "2025-12-10", "x.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Unknown option", "--published", "--help");
  }

  @Test
  void wrongDate_namesOptionAndForm() {
    Run run = Run.of("", "analyze", "--published", "10 December", "x.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--published '10 December' is no date such as 2025-12-10");
  }

  @Test
  void noFile_saysSo() {
    Run run = Run.of("", "analyze");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("name a FILE to analyse");
  }

  @Test
  void noThreads_isRefused() {
    assertThat(Run.of("", "analyze", "--threads", "0", "x").err())
        .contains("--threads must be at least 1");
  }

  @Test
  void layers_limitTheJson() {
    Run run = Run.of(STORY, "analyze", "--layers", "quantities,dates", "--format", "jsonl", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("\"quantities\"", "\"dates\"")
        .doesNotContain("\"entities\"", "\"claims\"");
  }

  @Test
  void codePointOffsets_countAPairOnce() {
    String text = "\ud83d\ude00 He paid $5.";
    Run utf16 = Run.of(text, "analyze", "--layers", "quantities", "--format", "jsonl", "-");
    Run points =
        Run.of(
            text,
            "analyze",
            "--layers",
            "quantities",
            "--format",
            "jsonl",
            "--offsets",
            "codepoint",
            "-");
    assertThat(utf16.out()).contains("\"quantities\":[{\"start\":11,\"end\":13");
    assertThat(points.out()).contains("\"quantities\":[{\"start\":10,\"end\":12");
  }

  @Test
  void out_writesTheFile() throws IOException {
    Path out = dir.resolve("out.jsonl");
    Run run = Run.of("", "analyze", "--format", "jsonl", "--out", out.toString(), story("a.txt"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(out)).hasSize(1);
  }

  @Test
  void help_andVersion() {
    assertThat(Run.of("", "--help").out()).contains("analyze", "Exit status", "Examples");
    assertThat(Run.of("", "analyze", "--help").out())
        .contains("--published", "Exit status", "Formats", "csv-claims", "Examples");
    assertThat(Run.of("", "help", "explain").out()).contains("SENTENCE", "Examples");
    assertThat(Run.of("", "--version").out()).contains("nutgraf");
  }

  @Test
  void completion_knowsCommandsAndFormats() {
    assertThat(Run.of("", "generate-completion").out())
        .contains("complete -F", "analyze", "evaluate", "--resume", "csv-quantities");
  }

  @Test
  void wrongFormat_namesAll() {
    Run run = Run.of("", "analyze", "--format", "xml", "x.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no format 'xml'", "csv-claims", "webanno");
  }

  @Test
  void claimsLayer_bringsAll() {
    Run run = Run.of(STORY, "analyze", "--layers", "claims", "--format", "jsonl", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"claims\":[{", "\"entities\":[{", "\"dates\":[{");
  }
}
