package org.nutgraf.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark and writes RESULTS.md, with JMH's own JSON beside it. */
public final class RunAll {
  private final Path directory;
  private final boolean quick;

  private RunAll(Path directory, boolean quick) {
    this.directory = directory;
    this.quick = quick;
  }

  /**
   * Runs everything.
   *
   * @param args the directory to write to; {@code --quick} for a trial without meaning
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the results cannot be written
   * @throws InterruptedException if interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    List<String> all = List.of(args);
    boolean quick = all.contains("--quick");
    Path directory = Path.of(all.stream().filter(a -> !a.startsWith("--")).findFirst().orElse("."));
    new RunAll(directory, quick).run();
  }

  private void run() throws RunnerException, IOException, InterruptedException {
    Files.createDirectories(directory);
    Results results = new Results();
    results.add(measure("jmh-1.json", 1, ".*(?<!CoreNlp)Benchmark\\..*"));
    results.add(measure("jmh-2.json", 2, ".*NutgrafBenchmark.everything"));
    if (RunAll.class.getResource("CoreNlpBenchmark.class") != null) {
      results.add(measureSlow("jmh-corenlp.json", ".*CoreNlpBenchmark.*"));
    }
    Startup startup = new Startup(directory);
    results.startup(startup.table());
    results.heap(startup.peakHeap("112m", 400), startup.peakHeap("400m", 400));
    Files.writeString(directory.resolve("RESULTS.md"), results.toMarkdown());
  }

  private Collection<RunResult> measure(String json, int threads, String include)
      throws RunnerException {
    return run(
        options(json, include)
            .threads(threads)
            .forks(1)
            .warmupIterations(quick ? 1 : 5)
            .warmupTime(TimeValue.seconds(quick ? 1 : 3))
            .measurementIterations(quick ? 1 : 6)
            .measurementTime(TimeValue.seconds(quick ? 1 : 2)));
  }

  /** Measures what takes many seconds to read the articles once: warm after one round. */
  private Collection<RunResult> measureSlow(String json, String include) throws RunnerException {
    return run(
        options(json, include)
            .threads(1)
            .forks(1)
            .warmupIterations(1)
            .warmupTime(TimeValue.seconds(quick ? 1 : 10))
            .measurementIterations(quick ? 1 : 3)
            .measurementTime(TimeValue.seconds(quick ? 1 : 10)));
  }

  private ChainedOptionsBuilder options(String json, String include) {
    return new OptionsBuilder()
        .include(include)
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(
            "-Xmx6g", "-XX:+UseSerialGC", "-Dseeds=" + System.getProperty("seeds", "seeds"))
        .resultFormat(ResultFormatType.JSON)
        .result(directory.resolve(json).toString());
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }
}
