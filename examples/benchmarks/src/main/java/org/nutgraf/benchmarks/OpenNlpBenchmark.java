package org.nutgraf.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.nutgraf.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * OpenNLP's chain of sentences, tokens and tags with its official English models, called without
 * Nutgraf. A name finder model is not among them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class OpenNlpBenchmark {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  /** Loads the models. */
  public OpenNlpBenchmark() {
    try {
      sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
      tokenizer = new TokenizerME(new TokenizerModel(model("tokens")));
      tagger = new POSTaggerME(new POSModel(model("pos")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String kind) throws IOException {
    String file = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream in = OpenNlpBenchmark.class.getResourceAsStream(file);
    if (in == null) {
      throw new IOException("no resource " + file);
    }
    return in;
  }

  /** Sentences, tokens, tags. */
  @Benchmark
  public void opennlpTags(Articles articles, Tokens tokens, Blackhole sink) {
    for (Document article : articles.documents()) {
      for (String sentence : sentences.sentDetect(article.text())) {
        String[] words = tokenizer.tokenize(sentence);
        sink.consume(tagger.tag(words));
      }
    }
    tokens.tokens += articles.tokens();
  }
}
