package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Time grows with the text, not with its square, whatever the text. It is the processor time of
 * this thread, so that other programs on the machine count little.
 */
class TextSpeedTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int UNIT = 1 << 15;
  private static final int FACTOR = 16;

  @TestFactory
  Stream<DynamicTest> time_isLinear() {
    return Stream.of(
            "A ferry sank off Bergen. ",
            "the ferry sank off Bergen ",
            "a",
            ".",
            "a.",
            "A.",
            "1,",
            "1:",
            "1.",
            "a-",
            "a'",
            "'",
            "\"",
            "? Ada",
            "?\" Ada ",
            "(",
            ")",
            "[a] ",
            "\n",
            "\r\n \n",
            "a\n",
            "ab cd ef gh,\n",
            "a ferry sank off the coast of Bergen on a\n",
            "a ferry sank off the coast of Bergen on a\n\n",
            "By Ada\n",
            "Homepage News Ferry sinks off Bergen\n",
            "Also read: \n\n",
            "OSLO ",
            "OSLO - ",
            "no. ",
            "no.                ",
            "U.S. ",
            "Inc. The ",
            " ",
            "\u00a0",
            "\u00ad",
            "\ud83d\ude00",
            "\ud800",
            "\u2026",
            "- a\n")
        .map(
            unit ->
                dynamicTest(
                    unit.strip().isEmpty() ? "white space" : unit.strip(), () -> check(unit)));
  }

  /** Quadratic time would give 256, so that a machine busy with other work is no matter. */
  private static void check(String unit) {
    String small = unit.repeat(UNIT / unit.length());
    String large = unit.repeat(UNIT * FACTOR / unit.length());
    long slow = 0;
    long fast = 1;
    for (int attempt = 0; attempt < 5; attempt++) {
      fast = Math.max(1_000_000, best(small));
      slow = best(large);
      if (slow < 4 * FACTOR * fast) {
        return;
      }
    }
    assertThat(slow / fast).as("time of a text %d times as long", FACTOR).isLessThan(4 * FACTOR);
  }

  private static long best(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      int tokens = TokenTable.words(text).size() + TokenTable.atoms(text).size();
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
      assertThat(tokens).isNotNegative();
    }
    return best;
  }

  @Test
  void tenMegabytesOnOneLine_areCut() {
    String text = "A ferry sank off Bergen, Mr. Vale said at 10:30 a.m. ".repeat(200_000);
    assertThat(text.length()).isGreaterThan(10_000_000);
    TokenTable words =
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> TokenTable.words(text));
    assertThat(List.of(words.size(), words.blocks().size())).isEqualTo(List.of(2_400_000, 1));
  }
}
