package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;

/** Prints the dates of all articles in order of time, each with its sentence. */
public final class Timeline {
  private Timeline() {}

  private record Event(LocalDateTime when, String date, String sentence, String story) {}

  /**
   * Reads articles and prints one timeline of them.
   *
   * @param paths files or directories; none means the seed articles
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    print(Story.read(paths), System.out);
  }

  static void print(List<Story> stories, PrintStream out) {
    List<Event> events = new ArrayList<>();
    for (Story story : stories) {
      for (DateMention date : story.analysis().dates().resolved()) {
        date.interval()
            .flatMap(TimeInterval::from)
            .ifPresent(
                from ->
                    events.add(
                        new Event(
                            from,
                            date.value() + " (" + Story.oneLine(date.text()) + ")",
                            story.sentence(date.span()),
                            story.name())));
      }
    }
    events.sort(Comparator.comparing(Event::when));
    for (Event event : events) {
      out.println(event.date() + "  " + event.sentence() + "  [" + event.story() + "]");
    }
  }
}
