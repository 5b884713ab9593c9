package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
  @TempDir Path dir;
  private String one = "";
  private String two = "";

  @BeforeEach
  void writeStories() throws IOException {
    one = story("storm.txt", "Mayor Jane Roe said on Monday that 1,200 homes lost power.\n");
    two = story("flood.txt", "Jane Roe said that 900 homes lost power on Monday.\n");
  }

  private String story(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private static Run html(String... args) {
    String[] all = new String[args.length + 5];
    System.arraycopy(
        new String[] {"analyze", "--published", "2025-12-10", "--format", "html"}, 0, all, 0, 5);
    System.arraycopy(args, 0, all, 5, args.length);
    return Run.of("Jane Roe said no.", all);
  }

  @Test
  void oneText_isAPage() throws IOException {
    Run run = html(one);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("Jane Roe").endsWith("</html>\n");
    assertThat(html("-").out()).contains("stdin", "<h1>");
    Path page = dir.resolve("page.html");
    assertThat(html(one, "--out", page.toString()).status()).isZero();
    assertThat(page).content().isEqualTo(run.out());
  }

  @Test
  void severalTexts_areADirectoryWithAnIndex() throws IOException {
    Path out = dir.resolve("report");
    Run run = html(one, two, dir.resolve("none.txt").toString(), "--out", out.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("none.txt");
    assertThat(out.resolve("index.html"))
        .content()
        .contains("1-storm.html#s1", "2-flood.html#s1", "Figures in conflict");
    assertThat(out.resolve("1-storm.html")).content().contains("8 December 2025", "index.html");
    assertThat(out.resolve("2-flood.html")).content().contains("900 homes");
  }

  @Test
  void severalTexts_withoutADirectory_areRefused() {
    String wanted = "name a directory for";
    assertThat(html(one, two).err()).contains(wanted);
    assertThat(html(dir.toString()).err()).contains(wanted);
    assertThat(html("--jsonl").err()).contains(wanted);
    assertThat(html(dir.resolve("*.txt").toString()).err()).contains(wanted);
    assertThat(html(one, two, "--out", dir.resolve("x.html").toString()).err()).contains(wanted);
    assertThat(html(one, "--out", two).err()).contains("html wants a directory");
    assertThat(html(one, two).status()).isEqualTo(2);
  }
}
