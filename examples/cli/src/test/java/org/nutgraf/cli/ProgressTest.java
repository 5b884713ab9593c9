package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bar is one line of standard error, and standard output never has any of it. */
class ProgressTest {
  @Test
  void line_isWrittenAnew_andLeavesNothingOfTheLast() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Line line = new Line(new PrintStream(bytes, true, StandardCharsets.UTF_8), 10);
    line.accept("123456789");
    line.accept("12");
    line.clear();
    line.close();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r123456789\r12       \r         \r" + System.lineSeparator());
    assertThat(line.getMaxRenderedLength()).isEqualTo(9);
  }

  @Test
  void bar_tellsSizeRateAndArticles() {
    PrintStream usual = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      try (Progress progress = Progress.of(200_000, 50_000)) {
        progress.step(100_000, true);
        progress.step(200_000, false);
      }
    } finally {
      System.setErr(usual);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("nutgraf 100%", "200/200 kB", "kB/s", "1 articles");
  }

  @Test
  void withoutATerminal_thereIsNoBar() {
    assertThat(Terminal.width()).isGreaterThanOrEqualTo(40);
    try (Progress none = Progress.none()) {
      none.pause();
      none.step(1, true);
    }
  }
}
