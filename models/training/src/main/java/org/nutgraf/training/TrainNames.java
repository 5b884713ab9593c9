package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.NameLexicon;

/**
 * Trains a name model:
 *
 * <pre>
 * TrainNames OUT LEXICON CORPUS=TYPES... [--taught X.docs.jsonl LABELS]... [--dev CORPUS...]
 * </pre>
 *
 * OUT is the model file, LEXICON the file that {@link MakeLexicon} writes, each CORPUS as {@link
 * NameCorpus} takes it; texts with LABELS that a teacher gave them are as {@link TaughtLabels}
 * takes them.
 */
final class TrainNames {
  /** Chooses which sentences are learned in another case. */
  private static final long SEED = 3;

  private TrainNames() {}

  /** Trains. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    NameLexicon lexicon;
    try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
      lexicon = NameLexicon.read(in, args[1], "none");
    }
    List<Example> examples = new ArrayList<>();
    List<Path> dev = new ArrayList<>();
    boolean isDev = false;
    for (int i = 2; i < args.length; i++) {
      if (args[i].equals("--dev")) {
        isDev = true;
      } else if (args[i].equals("--taught") && i + 2 < args.length) {
        taught(Path.of(args[++i]), Path.of(args[++i]), examples, lexicon);
      } else if (isDev) {
        dev.add(Path.of(args[i]));
      } else {
        corpus(args[i], examples, lexicon, out);
      }
    }
    TrainerOptions options =
        new TrainerOptions(
            Integer.getInteger("epochs", 10),
            Double.parseDouble(System.getProperty("rate", "0.2")),
            Double.parseDouble(System.getProperty("l2", "1e-6")),
            Double.parseDouble(System.getProperty("dropout", "0.1")),
            Integer.getInteger("least", 2),
            Double.parseDouble(System.getProperty("prune", "0.02")),
            Long.getLong("seed", 1));
    Path file = Path.of(args[0]);
    LinearModel model =
        finished(
            CrfTrainer.train(
                NameCorpus.LABELS, examples, options, Integer.getInteger("runs", 1), out::println));
    if (!dev.isEmpty()) {
      model = TuneNames.tuned(model, lexicon, dev, out);
    }
    ModelFiles.write(model, file, "en-names");
  }

  private static LinearModel finished(LinearModel.Builder model) {
    return model
        .property("name", "en-names")
        .property("pooling", System.getProperty("pooling", "2"))
        .property("pooling.runs", System.getProperty("pooling.runs", "1"))
        .build();
  }

  private static void corpus(
      String argument, List<Example> examples, NameLexicon lexicon, PrintStream out)
      throws IOException {
    NameCorpus corpus = new NameCorpus(argument);
    corpus.addTo(examples, lexicon, SEED);
    out.println(
        corpus.path.getFileName()
            + ": "
            + corpus.names
            + " names, "
            + corpus.unaligned
            + " not at the ends of words");
  }

  private static void taught(Path docs, Path labels, List<Example> examples, NameLexicon lexicon)
      throws IOException {
    NameExamples sentences = new NameExamples(examples, lexicon, 0, SEED);
    for (TaughtLabels text : TaughtLabels.of(docs, labels)) {
      sentences.add(text.words, TaughtNames.right(text.words, text.labels), true);
    }
  }
}
