package org.nutgraf.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.text.Document;

/** The README's first lines as a program: reads an article and prints what it says. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Reads an article and prints what it says.
   *
   * @param paths the file to read
   * @throws IOException if it cannot be read
   */
  public static void main(String[] paths) throws IOException {
    String text = Files.readString(Path.of(paths[0]));
    // region first
    Nutgraf nutgraf = Nutgraf.english(); // loads the bundled models once; immutable, thread-safe
    Analysis story = nutgraf.analyze(Document.of(text).publishedOn(LocalDate.of(2025, 12, 10)));

    story.claims().withQuantities().forEach(System.out::println);
    // end region
  }
}
