package org.nutgraf.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.claim.Claim;
import org.nutgraf.text.Document;

/** Each layer of an analysis in a line or two. */
public final class Cookbook {
  private Cookbook() {}

  /**
   * Reads an article and asks for each layer.
   *
   * @param paths the file to read
   * @throws IOException if it cannot be read
   */
  public static void main(String[] paths) throws IOException {
    String text = Files.readString(Path.of(paths[0]));
    Nutgraf nutgraf = Nutgraf.english();
    Analysis story = nutgraf.analyze(Document.of(text).publishedOn(LocalDate.of(2025, 12, 10)));

    // region layers
    story.entities().people().forEach(p -> System.out.println(p.name()));
    story.quantities().counting("troops").first(); // about 14,000 troops: ≈14000, item "troop"
    story.quantities().money().atLeast("USD", 100_000); // roughly $500,000
    story.dates().overlapping(Year.of(2025)); // October, this week, November: java.time values
    story.attributions().by("Khinshtein").direct();
    for (Claim claim : story.claims().withQuantities()) {
      System.out.println(claim);
    }
    // end region
  }
}
