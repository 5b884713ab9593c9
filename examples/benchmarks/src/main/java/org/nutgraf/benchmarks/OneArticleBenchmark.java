package org.nutgraf.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long one article takes with every layer, the slowest in a hundred too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneArticleBenchmark {
  private final Nutgraf nutgraf = Nutgraf.english();
  private int next;

  /** One article after the other. */
  @Benchmark
  public Analysis oneArticle(Articles articles) {
    return nutgraf.analyze(articles.document(next++ & Integer.MAX_VALUE));
  }
}
