package org.nutgraf.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.text.Document;

/** Loads the models, reads articles made up, and prints how much heap it held at most, in bytes. */
public final class FirstResult {
  private FirstResult() {}

  /**
   * Runs.
   *
   * @param args how many articles; 1 if there is none
   */
  public static void main(String[] args) {
    int count = args.length == 0 ? 1 : Integer.parseInt(args[0]);
    Nutgraf nutgraf = Nutgraf.english();
    NewsText news = new NewsText(1);
    long claims = 0;
    for (int i = 0; i < count; i++) {
      Analysis analysis = nutgraf.analyze(Document.of(news.article()).published("2025-12-10"));
      claims += analysis.claims().size();
    }
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(peak -> peak.getUsed())
            .sum();
    System.out.println(heap + " " + claims);
  }
}
