package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.report.HtmlReport;

/**
 * Writes articles as HTML to look at: a page for each, and an index with who says what in them and
 * which figures are in conflict. Open {@code index.html} in any browser.
 */
public final class WriteReport {
  private WriteReport() {}

  /**
   * Writes the report.
   *
   * @param paths the directory to write to, by default {@code report}; then files or directories of
   *     articles, by default the seed articles
   * @throws IOException if they cannot be read or it cannot be written
   */
  public static void main(String[] paths) throws IOException {
    Path directory = Path.of(paths.length == 0 ? "report" : paths[0]);
    String[] articles = paths.length == 0 ? paths : Arrays.copyOfRange(paths, 1, paths.length);
    write(Story.read(articles), directory, System.out);
  }

  static void write(List<Story> stories, Path directory, PrintStream out) throws IOException {
    HtmlReport report = HtmlReport.of(stories.stream().map(Story::analysis).toList());
    report.writeTo(directory);
    out.println("Wrote " + directory.resolve(HtmlReport.INDEX));
  }
}
