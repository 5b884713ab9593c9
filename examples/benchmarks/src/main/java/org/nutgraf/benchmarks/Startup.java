package org.nutgraf.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times whole JVMs from their start to their end, models and first article included. */
final class Startup {
  private static final int RUNS = 9;

  private final Path directory;
  private final String classPath = System.getProperty("java.class.path", "");

  Startup(Path directory) {
    this.directory = directory;
  }

  /** Returns lines of a table: what, median, range. */
  List<String> table() throws IOException, InterruptedException {
    Path archive = directory.resolve("nutgraf.jsa");
    Files.deleteIfExists(archive);
    List<String> lines = new ArrayList<>();
    lines.add(row("one article, `java -jar`", List.of(), 1));
    run(List.of("-XX:ArchiveClassesAtExit=" + archive), 1);
    List<String> shared =
        List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    lines.add(row("the same with a class data sharing archive, C1 and serial GC", shared, 1));
    return lines;
  }

  /** Returns the peak heap of a run over so many articles with a limit of the heap, in MiB. */
  long peakHeap(String limit, int articles) throws IOException, InterruptedException {
    String out = run(List.of("-Xmx" + limit, "-XX:+UseSerialGC"), articles);
    return Long.parseLong(out.substring(0, out.indexOf(' '))) >> 20;
  }

  private String row(String what, List<String> options, int articles)
      throws IOException, InterruptedException {
    long[] times = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      run(options, articles);
      times[i] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(times);
    return "| "
        + what
        + " | "
        + times[RUNS / 2]
        + " ms | "
        + times[0]
        + "–"
        + times[RUNS - 1]
        + " ms |";
  }

  private String run(List<String> options, int articles) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, FirstResult.class.getName()));
    command.add(Integer.toString(articles));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the run failed: " + String.join(" ", command));
    }
    return out;
  }
}
