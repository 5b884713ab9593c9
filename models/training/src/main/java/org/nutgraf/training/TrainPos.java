package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.Tags;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.LinearPosTagger;
import org.nutgraf.tagger.en.PosFeatures;
import org.nutgraf.text.TokenTable;

/**
 * Trains the part-of-speech model on texts that OpenNLP's English model tags:
 *
 * <pre>TrainPos OUT TRAIN... --dev DEV...</pre>
 *
 * OUT is the model file; the rest are corpora as {@link Corpus#read} takes them, of which only the
 * texts are used. Prints the agreement on each dev corpus and the speed.
 */
final class TrainPos {
  private static final String TEACHER =
      "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"; // of the artifact opennlp-models-pos-en
  private static final Labels LABELS = LinearPosTagger.labels();

  private final POSTaggerME teacher;

  private TrainPos() throws IOException {
    try (InputStream in = TrainPos.class.getResourceAsStream(TEACHER)) {
      if (in == null) {
        throw new IOException("no " + TEACHER + " on the class path: add opennlp-models-pos-en");
      }
      teacher = new POSTaggerME(new POSModel(in));
    }
  }

  /** Trains. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    TrainPos trainer = new TrainPos();
    Path file = Path.of(args[0]);
    List<Path> train = new ArrayList<>();
    List<Path> dev = new ArrayList<>();
    List<Path> current = train;
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.equals("--dev")) {
        current = dev;
      } else {
        current.add(Path.of(arg));
      }
    }
    LinearModel model = trainer.train(train, out);
    ModelFiles.write(model, file, "pos");
    for (Path path : dev) {
      trainer.compare(model, path, out);
    }
  }

  private LinearModel train(List<Path> paths, PrintStream out) throws IOException {
    List<Example> examples = new ArrayList<>();
    Random random = new Random(5);
    for (Path path : paths) {
      for (Corpus.Text text : Corpus.read(path)) {
        TokenTable words = TokenTable.words(text.text());
        int[][] gold = gold(words);
        add(words, gold, text.text(), UnaryOperator.identity(), random, 1, examples);
        add(words, gold, text.text(), CaseNoise::upper, random, 0.04, examples);
        add(words, gold, text.text(), CaseNoise::title, random, 0.04, examples);
        add(words, gold, text.text(), CaseNoise::lower, random, 0.04, examples);
      }
    }
    TrainerOptions options =
        TrainerOptions.defaults().withEpochs(8).withLeastCount(4).withLeastWeight(0.03);
    return PerceptronTrainer.train(LABELS, examples, options, out::println)
        .property("name", "en-pos")
        .build();
  }

  /** Adds a part of the sentences of a text, its case changed; offsets stay the same. */
  private static void add(
      TokenTable words,
      int[][] gold,
      String text,
      UnaryOperator<String> noise,
      Random random,
      double part,
      List<Example> examples) {
    TokenTable changed = CaseNoise.table(words, noise.apply(text));
    PosFeatures source = new PosFeatures(changed);
    Features features = new Features();
    for (int s = 0; s < words.sentenceCount(); s++) {
      if (part >= 1 || random.nextDouble() < part) {
        features.clear();
        source.sentence(s, features);
        examples.add(Example.of(features, gold[s]));
      }
    }
  }

  /** Returns the teacher's labels of each sentence. */
  private int[][] gold(TokenTable words) {
    int[][] gold = new int[words.sentenceCount()][];
    for (int s = 0; s < gold.length; s++) {
      int from = words.sentenceStart(s);
      String[] tokens = new String[words.sentenceEnd(s) - from];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = words.token(from + i);
      }
      String[] tags = teacher.tag(tokens);
      gold[s] = new int[tokens.length];
      for (int i = 0; i < tokens.length; i++) {
        gold[s][i] = label(tags[i]);
      }
    }
    return gold;
  }

  /** A contraction that the teacher takes for two words, such as PRON+AUX, counts as its first. */
  private static int label(String tag) {
    int plus = tag.indexOf('+');
    String first = plus > 0 ? tag.substring(0, plus) : tag;
    return LABELS.names().contains(first) ? LABELS.index(first) : LABELS.index("X");
  }

  private void compare(LinearModel model, Path path, PrintStream out) {
    try {
      LinearPosTagger tagger = new LinearPosTagger(model);
      int same = 0;
      int all = 0;
      List<TokenTable> tables = new ArrayList<>();
      for (Corpus.Text text : Corpus.read(path)) {
        TokenTable words = TokenTable.words(text.text());
        tables.add(words);
        Tags tags = tagger.tag(words);
        int[][] gold = gold(words);
        for (int i = 0; i < words.size(); i++) {
          int s = words.sentence(i);
          String right = LABELS.name(gold[s][i - words.sentenceStart(s)]);
          same += tags.is(i, PartOfSpeech.valueOf(right)) ? 1 : 0;
          all++;
        }
      }
      double best = 0;
      for (int round = 0; round < 5; round++) {
        long start = System.nanoTime();
        tables.forEach(tagger::tag);
        best = Math.max(best, all / ((System.nanoTime() - start) / 1e9));
      }
      out.printf(
          "%s agreement %.2f %% of %d tokens, %.0f tokens/s%n",
          path.getFileName(), 100.0 * same / all, all, best);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
