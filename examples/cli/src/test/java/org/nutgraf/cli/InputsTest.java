package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, directories, patterns and gzip, as a user names them. */
class InputsTest {
  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    write("b/two.txt", "Two.");
    write("b/c/three.text", "Three.");
    write("one.txt", "One.");
    write("picture.png", "none");
    write(".hidden/four.txt", "Four.");
    Files.write(
        dir.resolve("b/lines.jsonl.gz"),
        gzip("{\"id\":\"x\",\"text\":\"X.\"}\n\n{\"id\":\"y\",\"text\":\"Y.\"}"));
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Returns the texts of the inputs, and of those that failed the message. */
  private List<String> read(@Nullable Path except, String... names) {
    List<String> all =
        Arrays.stream(names).map(n -> dir.resolve(".").resolve(n).toString()).toList();
    List<String> found = new ArrayList<>();
    try (Inputs inputs =
        new Inputs(new Walk(all, except), false, null, new ByteArrayInputStream(new byte[0]))) {
      inputs.forEachRemaining(
          item ->
              found.add(
                  item.document() != null ? item.document().text() : item.error().getMessage()));
    }
    return found;
  }

  @Test
  void directory_isReadWhole_sorted_withoutHiddenAndOtherFiles() {
    assertThat(read(null, "")).containsExactly("Three.", "X.", "Y.", "Two.", "One.");
  }

  @Test
  void directory_withoutTheFileToBeWritten() {
    assertThat(read(dir.resolve("one.txt"), "")).doesNotContain("One.").contains("Two.");
  }

  @Test
  void patterns_matchAsInAShell() {
    assertThat(read(null, "*.txt")).containsExactly("One.");
    assertThat(read(null, "**/*.txt")).containsExactly("Two.", "One.");
    assertThat(read(null, "b/*.{txt,text}", "b/?/*")).containsExactly("Two.", "Three.");
    assertThat(read(null, "*.zip")).singleElement().asString().endsWith("matches no file");
    assertThat(read(null, "no/*.txt")).singleElement().asString().contains("no directory");
  }

  @Test
  void brokenGzip_isNamed_whatCameBeforeIsRead() throws IOException {
    byte[] sound = gzip("{\"text\":\"A.\"}\n".repeat(40_000));
    Files.write(dir.resolve("torn.jsonl.gz"), Arrays.copyOf(sound, sound.length / 2));
    Files.writeString(dir.resolve("none.txt.gz"), "plain");
    List<String> found = read(null, "torn.jsonl.gz");
    assertThat(found).hasSizeBetween(1_000, 39_999);
    assertThat(found.get(found.size() - 1))
        .contains(
            "torn.jsonl.gz: is no sound gzip file: it ends too early", "lines of it were read");
    assertThat(read(null, "none.txt.gz", "one.txt"))
        .satisfiesExactly(
            first -> assertThat(first).contains("is no sound gzip file", "gzip -t"),
            second -> assertThat(second).isEqualTo("One."));
  }

  @Test
  void gzipUnderAnotherName_andUtf16_areRecognised() throws IOException {
    Files.write(dir.resolve("g.txt"), gzip("text"));
    Files.write(dir.resolve("u.txt"), "\ufefftext".getBytes(StandardCharsets.UTF_16LE));
    assertThat(read(null, "g.txt")).singleElement().asString().contains("is gzip data", ".gz");
    assertThat(read(null, "u.txt")).singleElement().asString().contains("is UTF-16", "iconv");
  }

  @Test
  void byteOrderMarks_areDropped() throws IOException {
    write("m.txt", "\ufeffText.");
    write("m.jsonl", "\ufeff{\"text\":\"Line.\"}");
    assertThat(read(null, "m.txt", "m.jsonl")).containsExactly("Text.", "Line.");
  }

  @Test
  void positions_growToTheSizeOfAllFiles() {
    List<String> names = List.of(dir.toString());
    long last = 0;
    try (Inputs inputs =
        new Inputs(new Walk(names, null), false, null, new ByteArrayInputStream(new byte[0]))) {
      while (inputs.hasNext()) {
        long position = inputs.next().position();
        assertThat(position).isGreaterThanOrEqualTo(last);
        last = position;
      }
    }
    assertThat(last).isEqualTo(Walk.bytes(names, null)).isGreaterThan(10);
    assertThat(Walk.bytes(List.of("-"), null)).isEqualTo(-1);
  }

  @Test
  void out_isPackedByItsName() throws IOException {
    Path out = dir.resolve("out.jsonl.gz");
    Run run = Run.of("", "analyze", dir.toString(), "--format", "jsonl", "--out", out.toString());
    assertThat(run.status()).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(out))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()).hasSize(5);
    }
  }

  @Test
  void out_thatWouldDoHarm_isRefused() {
    String one = dir.resolve("one.txt").toString();
    assertThat(Run.of("", "analyze", one, "--out", one).err()).contains("would overwrite an input");
    assertThat(Run.of("", "analyze", one, "--out", dir.toString()).err())
        .contains("is a directory");
    assertThat(Run.of("", "analyze", one, "--out", dir.resolve("no/x").toString()).err())
        .contains("there is no directory");
    assertThat(Run.of("", "analyze", one, "--format", "brat").err()).contains("--out");
    assertThat(Run.of("", "analyze", one, "--layers", "dates", "--format", "csv-claims").err())
        .contains("needs --layers CLAIMS");
  }
}
