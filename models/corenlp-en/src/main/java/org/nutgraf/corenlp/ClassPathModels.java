// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.Stage;

/** CoreNLP's English models, as the jar of its models holds them on the class path. */
final class ClassPathModels {
  private static final String DIRECTORY = "edu/stanford/nlp/models/";
  private static final String TAGGER = DIRECTORY + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = DIRECTORY + "ner/english.all.3class.distsim.crf.ser.gz";

  private final ClassLoader loader;
  private final List<ModelInfo> loaded = new ArrayList<>();

  private ClassPathModels(ClassLoader loader) {
    this.loader = loader;
  }

  static ClassPathModels find() {
    return in(ClassPathModels.class.getClassLoader());
  }

  static ClassPathModels in(ClassLoader loader) {
    return new ClassPathModels(loader);
  }

  MaxentTagger tagger() {
    return load(Stage.POS, TAGGER, in -> new MaxentTagger(in, new Properties(), false));
  }

  CRFClassifier<CoreLabel> classifier() {
    return load(Stage.NAMES, NAMES, in -> CRFClassifier.getClassifier(new GZIPInputStream(in)));
  }

  /** Returns what was loaded so far. */
  List<ModelInfo> loaded() {
    return List.copyOf(loaded);
  }

  private <M> M load(Stage stage, String file, Loader<M> reader) {
    try (InputStream in = loader.getResourceAsStream(file)) {
      if (in == null) {
        throw new EngineException(
            "[N051] CoreNLP's models are not on the class path: no "
                + file
                + ". Add edu.stanford.nlp:stanford-corenlp:"
                + CoreNlp.VERSION
                + " with <classifier>models</classifier> (474 MB).");
      }
      byte[] bytes = in.readAllBytes();
      M model = reader.load(new ByteArrayInputStream(bytes));
      String name = file.substring(file.lastIndexOf('/') + 1);
      loaded.add(
          ModelInfo.of(stage, name, bytes)
              .withVersion(CoreNlp.VERSION)
              .withLicence("GPL-3.0-or-later"));
      return model;
    } catch (EngineException e) {
      throw e;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw new EngineException(
          "[N052] CoreNLP's model " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** What reads a model. */
  private interface Loader<M> {
    M load(InputStream in) throws IOException, ClassNotFoundException;
  }
}
