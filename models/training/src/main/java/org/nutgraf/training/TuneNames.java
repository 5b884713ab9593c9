package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.NameLexicon;

/**
 * Sets how much a trained name model pools over a document, and calibrates its scores on corpora
 * that it was not trained on:
 *
 * <pre>TuneNames MODEL LEXICON POOLING RUNS CORPUS...</pre>
 *
 * MODEL is rewritten with its settings; the scores and their reliability are printed. With {@code
 * -Dprune=X} weights below X are left out first, and the others rounded to {@link
 * ModelFiles#SIZES}.
 */
final class TuneNames {
  private TuneNames() {}

  /** Tunes. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    Path file = Path.of(args[0]);
    LinearModel model;
    NameLexicon lexicon;
    try (InputStream in = Files.newInputStream(file)) {
      model = LinearModel.read(in, args[0], "none");
    }
    double least = Double.parseDouble(System.getProperty("prune", "0"));
    if (least > 0) {
      model = model.pruned(least).build(ModelFiles.SIZES);
    }
    try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
      lexicon = NameLexicon.read(in, args[1], "none");
    }
    List<Path> dev = List.of(args).subList(4, args.length).stream().map(Path::of).toList();
    model =
        tuned(
            model
                .withProperty("pooling", args[2])
                .withProperty("pooling.runs", args[3])
                .withProperty("calibration.slope", "1")
                .withProperty("calibration.shift", "0"),
            lexicon,
            dev,
            out);
    ModelFiles.write(model, file, model.properties().getOrDefault("name", "names"));
  }

  /** Returns a model with calibrated scores, having printed how good it is. */
  static LinearModel tuned(LinearModel model, NameLexicon lexicon, List<Path> dev, PrintStream out)
      throws IOException {
    EvaluateNames raw = new EvaluateNames(new LinearNameFinder(model, lexicon), out);
    for (Path path : dev) {
      raw.score(path);
    }
    double[] curve = raw.calibration();
    LinearModel calibrated =
        model
            .withProperty("calibration.slope", String.format(Locale.ROOT, "%.4f", curve[0]))
            .withProperty("calibration.shift", String.format(Locale.ROOT, "%.4f", curve[1]));
    EvaluateNames check = new EvaluateNames(new LinearNameFinder(calibrated, lexicon), out);
    for (Path path : dev) {
      check.score(path);
    }
    check.reliability();
    return calibrated;
  }
}
