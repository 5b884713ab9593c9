package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.tagger.LinearModel;

/**
 * Averages name models that were trained with different seeds, which is better than each:
 *
 * <pre>AverageNames OUT MODEL...</pre>
 */
final class AverageNames {
  private static final double LEAST = 0.02;

  private AverageNames() {}

  /** Averages. */
  public static void main(String[] args) throws IOException {
    List<LinearModel> models = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      try (InputStream in = Files.newInputStream(Path.of(arg))) {
        models.add(LinearModel.read(in, arg, "none"));
      }
    }
    ModelFiles.write(LinearModel.average(models, LEAST), Path.of(args[0]), "en-names");
  }
}
