package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.Analysis;
import org.nutgraf.report.HtmlReport;

/**
 * Writes a directory of pages: one for each article and an index, which brings all of them together
 * and is why they are held until the last.
 */
final class HtmlOutput implements Output {
  private final Path directory;
  private final List<Analysis> analyses = new ArrayList<>();

  HtmlOutput(Path directory) {
    this.directory = directory;
  }

  @Override
  public Rendered render(Analysis analysis) {
    return () -> analyses.add(analysis);
  }

  @Override
  public void finish() throws IOException {
    HtmlReport.of(analyses).writeTo(directory);
  }
}
