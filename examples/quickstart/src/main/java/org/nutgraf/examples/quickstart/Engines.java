package org.nutgraf.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nutgraf.Nutgraf;
import org.nutgraf.opennlp.OpenNlp;

/** Another engine for some stages. */
public final class Engines {
  private Engines() {}

  /**
   * Reads an article with OpenNLP's words and tags, and prints the people in it.
   *
   * @param paths the file to read
   * @throws IOException if it cannot be read
   */
  public static void main(String[] paths) throws IOException {
    // region engines
    Nutgraf mixed =
        Nutgraf.builder()
            .engine(OpenNlp.english())
            .build(); // its words and tags; the rest from nutgraf-models-en
    // end region
    String text = Files.readString(Path.of(paths[0]));
    mixed.analyze(text).entities().people().forEach(System.out::println);
  }
}
