package org.nutgraf.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.Stage;

/** A name finder model from a file, and what its types mean. */
final class NameModel {
  private static final Map<String, Optional<NameType>> WORDS = new HashMap<>();

  static {
    put(Optional.of(NameType.PERSON), "person per people human");
    put(
        Optional.of(NameType.ORGANIZATION),
        "organization organisation org company corporation agency party team group institution media");
    put(
        Optional.of(NameType.LOCATION),
        "location loc gpe place country region city state geo-loc geoloc");
    put(Optional.of(NameType.FACILITY), "facility fac building airport");
    put(Optional.of(NameType.NORP), "norp nationality religion demonym");
    put(Optional.of(NameType.PRODUCT), "product prod vehicle weapon");
    put(Optional.of(NameType.EVENT), "event evt");
    put(
        Optional.empty(),
        "date time datetime duration set money currency percent percentage number quantity cardinal "
            + "ordinal age email url");
  }

  /** What a model calls its names if its training data had no types. */
  private static final String UNTYPED = "default";

  private final Pool<NameFinderME> finders;
  private final @Nullable NameType only;
  private final ModelInfo info;

  private NameModel(TokenNameFinderModel model, @Nullable NameType only, ModelInfo info) {
    finders = new Pool<>(() -> new NameFinderME(model));
    this.only = only;
    this.info = info;
  }

  private static void put(Optional<NameType> type, String words) {
    for (String word : words.split(" ")) {
      WORDS.put(word, type);
    }
  }

  static NameModel load(Path file, @Nullable NameType only) {
    byte[] bytes = bytes(file);
    TokenNameFinderModel model = read(file, bytes);
    TreeSet<String> types = new TreeSet<>();
    for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
      int dash = outcome.lastIndexOf('-');
      if (dash > 0) {
        types.add(outcome.substring(0, dash));
      } else if (!outcome.equals(NameFinderME.OTHER)) {
        types.add(UNTYPED);
      }
    }
    if (only == null && types.contains(UNTYPED)) {
      throw new EngineException(
          "[N046] The model "
              + file
              + " does not say what its names are. Use withNames(NameType, Path).");
    }
    if (only == null && types.stream().allMatch(type -> type(type).isEmpty())) {
      throw new EngineException(
          "[N047] The model " + file + " finds no names, only " + types + ".");
    }
    return new NameModel(model, only, ModelInfo.of(Stage.NAMES, name(file), bytes));
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new EngineException(
          "[N044] No name finder model "
              + file
              + ": "
              + (Files.exists(file) ? "not a" : "no such")
              + " file.");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  private static TokenNameFinderModel read(Path file, byte[] bytes) {
    try {
      return new TokenNameFinderModel(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw damaged(file, e);
    }
  }

  private static EngineException damaged(Path file, Exception e) {
    return new EngineException(
        "[N045] "
            + file
            + " is no name finder model of OpenNLP 1.5 or later, or is damaged: "
            + e.getMessage(),
        e);
  }

  /** Returns which file it was read from. */
  ModelInfo info() {
    return info;
  }

  Pool<NameFinderME> finders() {
    return finders;
  }

  /** Returns what a type of this model means; empty if it is no name. */
  Optional<NameType> meaning(String type) {
    return only == null ? type(type) : Optional.of(only);
  }

  private static Optional<NameType> type(String word) {
    return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), Optional.of(NameType.MISC));
  }
}
