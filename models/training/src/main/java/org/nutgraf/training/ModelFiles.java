package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nutgraf.tagger.LinearModel;

/** Writes a model file and the properties that describe it beside it. */
final class ModelFiles {
  /** Counts up when the same data gives another model. */
  static final String TRAINER_VERSION = "5";

  /** To so many sizes the weights of models are rounded of which many make a sum. */
  static final int SIZES = 15;

  private static final String VERSION = "0.1.0";

  private ModelFiles() {}

  /** Writes {@code X.model} and {@code X.properties}. */
  static void write(LinearModel model, Path file, String name) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    String base = file.getFileName().toString().replaceFirst("\\.model$", "");
    String counts = "features=" + model.rows() + "\nweights=" + model.weights() + "\n";
    describe(file, base + ".properties", name, counts);
  }

  /** Writes the properties that stand beside a file. */
  static void describe(Path file, String properties, String name, String counts)
      throws IOException {
    String lines =
        "name="
            + name
            + "\nversion="
            + VERSION
            + "\nlanguage=en\ntrainer="
            + TRAINER_VERSION
            + "\nsha256="
            + sha256(file)
            + "\n"
            + counts;
    Files.writeString(file.resolveSibling(properties), lines);
  }

  /** Reads a model that {@link #write} wrote. */
  static LinearModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return LinearModel.read(in, file.toString(), "none");
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
