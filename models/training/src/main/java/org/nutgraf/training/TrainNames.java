package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.NameLexicon;

/**
 * Trains a name model:
 *
 * <pre>TrainNames OUT LEXICON CORPUS=TYPES... [--dev CORPUS...]</pre>
 *
 * OUT is the model file, LEXICON the file that {@link MakeLexicon} writes, each CORPUS as {@link
 * NameCorpus} takes it.
 */
final class TrainNames {
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
    for (String arg : List.of(args).subList(2, args.length)) {
      if (arg.equals("--dev")) {
        isDev = true;
      } else if (isDev) {
        dev.add(Path.of(arg));
      } else {
        NameCorpus corpus = new NameCorpus(arg);
        corpus.addTo(examples, lexicon, 3);
        out.println(
            corpus.path.getFileName()
                + ": "
                + corpus.names
                + " names, "
                + corpus.unaligned
                + " not at the ends of words");
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
                NameCorpus.LABELS,
                examples,
                options,
                Integer.getInteger("runs", 1),
                out::println,
                soFar -> write(finished(soFar), file)));
    if (!dev.isEmpty()) {
      model = TuneNames.tuned(model, lexicon, dev, out);
    }
    write(model, file);
  }

  private static LinearModel finished(LinearModel.Builder model) {
    return model
        .property("name", "en-names")
        .property("pooling", System.getProperty("pooling", "2"))
        .property("pooling.runs", System.getProperty("pooling.runs", "1"))
        .build();
  }

  private static void write(LinearModel model, Path file) {
    try {
      ModelFiles.write(model, file, "en-names");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
