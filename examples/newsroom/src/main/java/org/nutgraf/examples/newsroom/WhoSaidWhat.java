package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Certainty;

/** Prints what each speaker says, each under one name however often the text says only "he". */
public final class WhoSaidWhat {
  private WhoSaidWhat() {}

  /**
   * Reads articles and prints who said what in them.
   *
   * @param paths files or directories; none means the seed articles
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    print(Story.read(paths), System.out);
  }

  static void print(List<Story> stories, PrintStream out) {
    for (Story story : stories) {
      Map<String, List<Attribution>> bySpeaker =
          story.analysis().attributions().stream()
              .filter(statement -> !statement.content().text().isBlank())
              .collect(
                  Collectors.groupingBy(Story::speaker, LinkedHashMap::new, Collectors.toList()));
      out.println(story.name());
      bySpeaker.forEach(
          (speaker, statements) -> {
            out.println("  " + (speaker.isEmpty() ? "(nobody named)" : speaker));
            statements.forEach(statement -> out.println("    " + line(statement)));
          });
      out.println();
    }
  }

  private static String line(Attribution statement) {
    String doubt = statement.certainty() == Certainty.ASSERTED ? "" : ", " + statement.certainty();
    return Story.oneLine(statement.content().text())
        + "  ["
        + Story.oneLine(statement.cue().text())
        + ", "
        + statement.type()
        + doubt
        + "]";
  }
}
