package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in JSON Lines that was stopped goes on: nothing is lost, nothing is done twice. */
class ResumeTest {
  private static final int ARTICLES = 400;

  @TempDir Path dir;
  private Path in;
  private Path out;
  private String whole;

  @BeforeEach
  void wholeRun() throws IOException {
    in = dir.resolve("in.jsonl");
    out = dir.resolve("out.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"id\":\"a").append(i).append(i == 0 ? "\ud83d\ude00" : "");
      lines
          .append("\",\"text\":\"\ud83d\ude00 He paid $")
          .append(i)
          .append(".\"}\n")
          .append(i % 50 == 7 ? "{broken\n" : "");
    }
    Files.writeString(in, lines);
    Path other = dir.resolve("whole.jsonl");
    assertThat(analyze(other).status()).isEqualTo(AnalyzeCommand.SOME_FAILED);
    whole = Files.readString(other);
    assertThat(whole.lines()).hasSize(ARTICLES);
  }

  private Run analyze(Path to, String... more) {
    String[] args = {"analyze", "--jsonl", in.toString(), "--layers", "quantities", "--out"};
    String[] all = new String[args.length + 1 + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = to.toString();
    System.arraycopy(more, 0, all, args.length + 1, more.length);
    return Run.of("", all);
  }

  @Test
  void killedProcess_goesOn() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "analyze",
                "--jsonl",
                "--layers",
                "quantities",
                "--threads",
                "2",
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("log").toFile())
            .start();
    // Its standard input stays open, so that it cannot come to an end before it is killed.
    process.getOutputStream().write(Files.readAllBytes(in));
    process.getOutputStream().flush();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while ((!Files.exists(out) || Files.size(out) == 0) && System.nanoTime() < end) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    assertThat(Files.size(out)).isPositive().isLessThan(whole.length());
    Run run = analyze(out, "--resume");
    assertThat(run.status()).isEqualTo(AnalyzeCommand.SOME_FAILED);
    assertThat(Files.readString(out)).isEqualTo(whole);
  }

  @Test
  void tornAtAnyByte_goesOn() throws IOException {
    byte[] bytes = whole.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    int pair = 0;
    while (bytes[pair] != (byte) 0xf0) {
      pair++;
    }
    int line = whole.indexOf('\n') + 1;
    for (int length :
        new int[] {
          0, 1, pair + 2, line - 1, line, line + 1, bytes.length / 2, bytes.length - 1, bytes.length
        }) {
      Files.write(out, java.util.Arrays.copyOf(bytes, length));
      Run run = analyze(out, "--resume");
      assertThat(Files.readString(out)).as("torn at %d", length).isEqualTo(whole);
      assertThat(run.err().lines()).hasSize(8).allMatch(l -> l.contains("is broken JSON"));
    }
  }

  @Test
  void nothingThere_beginsAnew() throws IOException {
    analyze(out, "--resume");
    assertThat(Files.readString(out)).isEqualTo(whole);
  }

  @Test
  void otherInputs_areRefused_andTheFileIsLeft() throws IOException {
    String other = whole.replaceFirst("\"a1\"", "\"b1\"");
    Files.writeString(out, other);
    Run run = analyze(out, "--resume");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("line 2 is of \"b1\", the input is \"a1\"", "--resume");
    assertThat(Files.readString(out)).isEqualTo(other);
  }

  @Test
  void moreResultsThanInputs_orOtherOptions_orBrokenLines_areRefused() throws IOException {
    Files.writeString(out, whole + whole.substring(0, whole.indexOf('\n') + 1));
    assertThat(analyze(out, "--resume").err()).contains("there are fewer inputs than results");
    Files.writeString(out, whole);
    assertThat(analyze(out, "--resume", "--offsets", "codepoint").err())
        .contains("line 1 is not what these options and this version give");
    Files.writeString(out, whole);
    try (RandomAccessFile file = new RandomAccessFile(out.toFile(), "rw")) {
      file.write(new byte[20]);
    }
    assertThat(analyze(out, "--resume").err()).contains("line 1 is broken JSON");
  }

  @Test
  void withoutAFile_orInAnotherFormat_isRefused() {
    assertThat(Run.of("", "analyze", "--jsonl", "--resume").err()).contains("--out");
    assertThat(analyze(out, "--resume", "--format", "table").err()).contains("--format jsonl");
    assertThat(analyze(dir.resolve("o.jsonl.gz"), "--resume").err()).contains("packed");
  }
}
