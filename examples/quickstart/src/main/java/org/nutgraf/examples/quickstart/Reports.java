package org.nutgraf.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.report.HtmlReport;
import org.nutgraf.text.Document;

/** Articles as pages to look at. */
public final class Reports {
  private Reports() {}

  /**
   * Writes {@code story.html}, a page of the first article, and {@code report}, a directory with
   * all of them, into a directory.
   *
   * @param paths the directory, then the articles
   * @throws IOException if an article cannot be read or a page cannot be written
   */
  public static void main(String[] paths) throws IOException {
    Path directory = Path.of(paths[0]);
    Nutgraf nutgraf = Nutgraf.english();
    List<Analysis> stories = new ArrayList<>();
    for (int i = 1; i < paths.length; i++) {
      String text = Files.readString(Path.of(paths[i]));
      stories.add(nutgraf.analyze(Document.of(text).publishedOn(LocalDate.of(2025, 12, 10))));
    }
    Analysis story = stories.get(0);

    // region report
    Files.writeString(directory.resolve("story.html"), story.toHtml());
    HtmlReport.of(stories).writeTo(directory.resolve("report")); // index.html and a page for each
    // end region
  }
}
