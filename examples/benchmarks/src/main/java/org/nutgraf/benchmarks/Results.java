package org.nutgraf.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of all runs, as tables. */
final class Results {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final List<String> speed = new ArrayList<>();
  private final List<String> latency = new ArrayList<>();
  private final List<String> startup = new ArrayList<>();
  private String heap = "";

  /** Adds what JMH measured. */
  void add(Collection<RunResult> runs) {
    for (RunResult run : runs) {
      BenchmarkParams params = run.getParams();
      String what = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
      if (params.getParam("annotators") != null) {
        what += " " + params.getParam("annotators");
      }
      String cells =
          "| " + what + " | " + params.getParam("articles") + " | " + params.getThreads() + " | ";
      if (run.getSecondaryResults().containsKey("tokens")) {
        speed.add(cells + speed(run));
      } else {
        latency.add(cells + latency(run.getPrimaryResult()));
      }
    }
  }

  void startup(List<String> rows) {
    startup.addAll(rows);
  }

  void heap(long least, long roomy) {
    heap =
        "400 generated articles, every layer, models included: "
            + least
            + " MiB at most under `-Xmx112m`, "
            + roomy
            + " MiB under `-Xmx400m`.";
  }

  @SuppressWarnings("rawtypes") // JMH's results are raw
  private static String speed(RunResult run) {
    Map<String, Result> more = run.getSecondaryResults();
    Result tokens = Objects.requireNonNull(more.get("tokens"), "tokens");
    double perRound = tokens.getScore() / run.getPrimaryResult().getScore();
    Result allocated = more.get(ALLOCATED);
    String bytes = allocated == null ? "" : format("%,.0f", allocated.getScore() / perRound);
    return format("%,.0f ± %,.0f | ", tokens.getScore(), tokens.getScoreError()) + bytes + " |";
  }

  private static String latency(Result<?> result) {
    return format(
        "%.2f | %.2f | %.2f |",
        result.getStatistics().getPercentile(50) / 1000,
        result.getStatistics().getPercentile(99) / 1000,
        result.getStatistics().getMax() / 1000);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** Returns the page. */
  String toMarkdown() {
    Runtime runtime = Runtime.getRuntime();
    return """
        # Results

        Machine: %d processors, %s %s, %s %s.
        Made by `java -jar examples/benchmarks/target/benchmarks.jar examples/benchmarks`, from the top of the project.

        ## Speed

        Tokens are Nutgraf's, the same for all; ± is JMH's 99.9 %% interval.

        | what | articles | threads | tokens per second | bytes allocated per token |
        | --- | --- | --- | --- | --- |
        %s

        ## One article, every layer, in milliseconds

        | what | articles | threads | median | 99 %% | slowest |
        | --- | --- | --- | --- | --- | --- |
        %s

        ## From the start of the JVM to its end, with one article read

        | what | median of 9 | range |
        | --- | --- | --- |
        %s

        ## Heap

        %s
        """
        .formatted(
            runtime.availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.vm.name"),
            System.getProperty("java.version"),
            String.join("\n", speed),
            String.join("\n", latency),
            String.join("\n", startup),
            heap);
  }
}
