package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.text.Document;

/**
 * Ten times the text takes at most twelve times the work of all layers, whatever the text. Work is
 * the processor time of this thread, the least of several rounds of small and large in turn, so
 * that other programs on the machine do not count.
 */
class LinearTimeTest {
  /** Characters of the small text; more finds smaller faults, and takes longer. */
  private static final int SMALL = Integer.getInteger("nutgraf.linear.small", 8_000);

  private static final int FACTOR = 10;
  private static final int MOST = 12;
  private static final int ROUNDS = 20;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Nutgraf NUTGRAF = Nutgraf.english();

  /** A percent sign stands for a number that grows, so that no two parts are alike. */
  @TestFactory
  Stream<DynamicTest> work_isLinear() {
    return Stream.of(
            "7",
            "7 ",
            "7,",
            "1,000 ",
            "1.2.",
            "123 456 ",
            "1234567890123456789 ",
            "2 or 3.",
            "million ",
            "two hundred million million ",
            "one hundred and ",
            "half a ",
            "to ",
            "5 to ",
            "between 3 and ",
            "from 1 to 2 to 3, 4 or 5 per cent, ",
            "$",
            "$5 ",
            "\u20ac3 (",
            "5-foot-",
            "more than at least about ",
            "rose % per cent to ",
            "three of the four of the ",
            "last ",
            "the week before the day after ",
            "Monday ",
            "May 3, 4, 5, ",
            "2020-21-",
            "10:30 ",
            "every other ",
            "\u201c",
            "\u201d",
            "\u201cHe said: \u2018",
            "\"yes\" ",
            "\"No,\" he said. ",
            "he said she said ",
            "he said yes, she said ",
            "said that he said that ",
            "according to ",
            "Vale% said on Tuesday. He said: \"No.\" ",
            "Minister Ada Vale% met Jon Vale%. ",
            "VALE: No. ",
            "A. B. C. ",
            "Bank of ",
            "North Bank of Oslo% ",
            "(BoO) ",
            "(",
            "((7) ",
            "a-",
            "a",
            ", and ",
            "which was the dog that bit the cat that ",
            "no. % ",
            "Oslo\n",
            "Oslo - \n\n",
            "- 7 men said so\n",
            "Sources: A, B, ",
            "\ud83d\ude00 ",
            "\u0000",
            "About 1,400 people left Oslo in May, Vale% said, \u201cfor good\u201d. ")
        .map(unit -> dynamicTest(name(unit), () -> check(unit)));
  }

  private static String name(String unit) {
    return unit.chars().filter(c -> c < ' ').findAny().isPresent()
        ? "line of " + unit.strip()
        : unit;
  }

  private static void check(String unit) {
    String large = text(unit, SMALL * FACTOR);
    String small = text(unit, SMALL);
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < 2; i++) {
        least = Math.min(least, work(small));
      }
      most = Math.min(most, work(large));
      if (round > 0 && most <= MOST * least) {
        return;
      }
    }
    assertThat(most / (double) least)
        .as(
            "work of a text %d times as long (%d and %d ms)",
            FACTOR, least / 1_000_000, most / 1_000_000)
        .isLessThanOrEqualTo(MOST);
  }

  private static long work(String text) {
    Document document = Document.of(text).publishedOn(LocalDate.of(2025, 12, 10));
    long start = CLOCK.getCurrentThreadCpuTime();
    Analysis analysis = NUTGRAF.analyze(document);
    long work = CLOCK.getCurrentThreadCpuTime() - start;
    assertThat(analysis.document()).isSameAs(document);
    return work;
  }

  private static String text(String unit, int length) {
    StringBuilder text = new StringBuilder(length + unit.length());
    for (int i = 0; text.length() < length; i++) {
      text.append(unit.replace("%", Integer.toString(i)));
    }
    return text.toString();
  }
}
