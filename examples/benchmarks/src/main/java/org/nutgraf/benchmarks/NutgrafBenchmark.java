package org.nutgraf.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.models.en.EnglishModels;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Nutgraf, stage by stage and whole; an operation reads all articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NutgrafBenchmark {
  private final PosTagger tagger = new EnglishModels().english().posTagger().orElseThrow();
  private final Nutgraf numbers = of(Layer.QUANTITIES, Layer.DATES);
  private final Nutgraf names = of(Layer.ENTITIES);
  private final Nutgraf speech = of(Layer.ATTRIBUTIONS);
  private final Nutgraf all = Nutgraf.english();

  private static Nutgraf of(Layer... layers) {
    return Nutgraf.builder().layers(layers).build();
  }

  /** Blocks, sentences and tokens. */
  @Benchmark
  public void words(Articles articles, Tokens tokens, Blackhole sink) {
    for (Document article : articles.documents()) {
      sink.consume(TokenTable.words(article.text()));
    }
    tokens.tokens += articles.tokens();
  }

  /** Words and parts of speech. */
  @Benchmark
  public void tags(Articles articles, Tokens tokens, Blackhole sink) {
    for (Document article : articles.documents()) {
      Tags tags = tagger.tag(TokenTable.words(article.text()));
      sink.consume(tags);
    }
    tokens.tokens += articles.tokens();
  }

  /** Quantities and dates alone. */
  @Benchmark
  public void quantitiesAndDates(Articles articles, Tokens tokens, Blackhole sink) {
    read(numbers, articles, tokens, sink);
  }

  /** Names alone. */
  @Benchmark
  public void names(Articles articles, Tokens tokens, Blackhole sink) {
    read(names, articles, tokens, sink);
  }

  /** Attributions, for which names are found too. */
  @Benchmark
  public void attributions(Articles articles, Tokens tokens, Blackhole sink) {
    read(speech, articles, tokens, sink);
  }

  /** Every layer. */
  @Benchmark
  public void everything(Articles articles, Tokens tokens, Blackhole sink) {
    read(all, articles, tokens, sink);
  }

  private static void read(Nutgraf nutgraf, Articles articles, Tokens tokens, Blackhole sink) {
    for (Document article : articles.documents()) {
      sink.consume(nutgraf.analyze(article));
    }
    tokens.tokens += articles.tokens();
  }
}
