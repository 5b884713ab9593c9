package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;

/** Prints every figure with its exact value and every date with the time it covers. */
public final class FiguresAndDates {
  private FiguresAndDates() {}

  /**
   * Reads articles and prints their figures and dates.
   *
   * @param paths files or directories; none means the seed articles
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    print(Story.read(paths), System.out);
  }

  static void print(List<Story> stories, PrintStream out) {
    for (Story story : stories) {
      out.println(story.name());
      for (Quantity figure : story.analysis().quantities()) {
        out.println(
            "  " + Story.oneLine(figure.text()) + "  =  " + figure + "  (" + figure.kind() + ")");
      }
      for (DateMention date : story.analysis().dates()) {
        String covered = date.interval().map(TimeInterval::toString).orElse("open");
        out.println(
            "  " + Story.oneLine(date.text()) + "  =  " + date.value() + "  (" + covered + ")");
      }
      out.println();
    }
  }
}
