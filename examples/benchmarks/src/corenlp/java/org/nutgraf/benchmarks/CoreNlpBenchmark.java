package org.nutgraf.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.nutgraf.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** CoreNLP from tokens to names, and with quotations and coreference. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CoreNlpBenchmark {
  /** The annotators: names as CoreNLP is delivered, and all that "who said what" needs. */
  @Param({
    "tokenize,pos,lemma,ner",
    "tokenize,pos,lemma,ner,depparse,coref,quote",
  })
  public String annotators = "";

  private StanfordCoreNLP pipeline = new StanfordCoreNLP(properties("tokenize"));

  /** Loads the models. */
  @Setup
  public void load() {
    pipeline = new StanfordCoreNLP(properties(annotators));
  }

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    return properties;
  }

  /** All annotators over all articles. */
  @Benchmark
  public void corenlp(Articles articles, Tokens tokens, Blackhole sink) {
    for (Document article : articles.documents()) {
      CoreDocument document = new CoreDocument(article.text());
      pipeline.annotate(document);
      sink.consume(document);
    }
    tokens.tokens += articles.tokens();
  }
}
