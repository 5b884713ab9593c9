package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.nutgraf.Analysis;
import org.nutgraf.entity.Entity;
import org.nutgraf.text.Mention;

/** Prints what each article holds: people, organisations, places, figures, dates, speakers. */
public final class ReadSeeds {
  private ReadSeeds() {}

  /**
   * Reads articles and prints what they hold.
   *
   * @param paths files or directories; none means the seed articles
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    print(Story.read(paths), System.out);
  }

  static void print(List<Story> stories, PrintStream out) {
    for (Story story : stories) {
      Analysis analysis = story.analysis();
      out.println(story.name());
      out.println("  people         " + names(analysis.entities().people()));
      out.println("  organisations  " + names(analysis.entities().organizations()));
      out.println("  places         " + names(analysis.entities().places()));
      out.println("  figures        " + texts(analysis.quantities().list()));
      out.println("  dates          " + texts(analysis.dates().list()));
      out.println("  statements     " + analysis.attributions().size());
      out.println("  credits        " + String.join(", ", analysis.credits()));
      out.println();
    }
  }

  private static String names(List<Entity> entities) {
    return String.join(
        ", ",
        entities.stream()
            .map(e -> e.name() + e.role().map(role -> " (" + role + ")").orElse(""))
            .toList());
  }

  private static String texts(List<? extends Mention> mentions) {
    return String.join(", ", mentions.stream().map(m -> Story.oneLine(m.text())).toList());
  }
}
