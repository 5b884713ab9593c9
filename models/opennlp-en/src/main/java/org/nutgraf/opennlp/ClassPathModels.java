package org.nutgraf.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.Stage;

/**
 * OpenNLP's English model jars on the class path. Each holds one {@code .bin} file, whose name
 * stands in {@code model.properties}; a jar packed of many keeps but one of those, so the names of
 * the version built against are tried as well.
 */
final class ClassPathModels {
  private static final String BUILT_AGAINST = "-1.3-2.5.4.bin";

  private final ClassLoader loader;
  private final List<String> names;
  private final List<ModelInfo> loaded = new ArrayList<>();

  private ClassPathModels(ClassLoader loader, List<String> names) {
    this.loader = loader;
    this.names = names;
  }

  static ClassPathModels find() {
    return in(ClassPathModels.class.getClassLoader());
  }

  static ClassPathModels in(ClassLoader loader) {
    List<String> names = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader.getResources("model.properties"))) {
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
          properties.load(in);
        }
        names.add(properties.getProperty("model.name", ""));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new EngineException("[N042] Cannot read model.properties: " + e.getMessage(), e);
    }
    return new ClassPathModels(loader, names);
  }

  SentenceModel sentences() {
    return load(Stage.SEGMENTER, "sentence", "opennlp-models-sentdetect-en", SentenceModel::new);
  }

  TokenizerModel tokens() {
    return load(Stage.SEGMENTER, "tokens", "opennlp-models-tokenizer-en", TokenizerModel::new);
  }

  POSModel tags() {
    return load(Stage.POS, "pos", "opennlp-models-pos-en", POSModel::new);
  }

  /** Returns what was loaded so far. */
  List<ModelInfo> loaded() {
    return List.copyOf(loaded);
  }

  private <M> M load(Stage stage, String kind, String artifact, Loader<M> reader) {
    String prefix = "opennlp-en-ud-ewt-" + kind;
    TreeSet<String> found = new TreeSet<>();
    for (String name : names) {
      if (name.startsWith(prefix + "-") && loader.getResource(name) != null) {
        found.add(name);
      }
    }
    if (found.size() > 1) {
      throw new EngineException(
          "[N043] Several versions of "
              + artifact
              + " on the class path: "
              + found
              + ". Keep one.");
    }
    String file = found.isEmpty() ? prefix + BUILT_AGAINST : found.first();
    try (InputStream in = loader.getResourceAsStream(file)) {
      if (in == null) {
        throw new EngineException(
            "[N041] No English OpenNLP model for '"
                + kind
                + "'. Add org.apache.opennlp:"
                + artifact
                + ":1.3.0 to the class path.");
      }
      byte[] bytes = in.readAllBytes();
      String version = file.substring(prefix.length() + 1).replaceFirst("\\.bin$", "");
      loaded.add(ModelInfo.of(stage, prefix, bytes).withVersion(version).withLicence("Apache-2.0"));
      return reader.load(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      if (e instanceof EngineException missing) {
        throw missing;
      }
      throw new EngineException(
          "[N042] The model " + file + " of " + artifact + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** What reads a model. */
  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }
}
