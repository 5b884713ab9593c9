package org.nutgraf.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Name finder models as a user might bring them, trained in a moment on a few sentences. */
final class SmallNameModel {
  private static final String[] SENTENCES = {
    "<START:person> Ada Brandt <END> of <START:organization> Nordvik Lines <END> lives in "
        + "<START:location> Oslo <END> since <START:date> May 2019 <END> .",
    "<START:person> Lise Holm <END> told <START:organization> Fjordwire <END> about "
        + "<START:location> Bergen <END> on <START:date> Monday <END> .",
    "The mayor , <START:person> Jon Vale <END> , left <START:location> Oslo <END> for "
        + "<START:location> Bergen <END> .",
    "Shares of <START:organization> Nordvik Lines <END> fell in <START:location> Oslo <END> .",
    "Ms. <START:person> Holm <END> said <START:organization> Nordvik Lines <END> would stay .",
    "A ferry went from <START:location> Bergen <END> to <START:location> Oslo <END> ."
  };

  private SmallNameModel() {}

  /** Trains a model of people, organizations, locations and dates. */
  static Path typed(Path file) {
    return train(file, text -> text);
  }

  /** Trains a model of people alone. */
  static Path people(Path file) {
    return train(file, text -> only("person", text));
  }

  /** Trains a model of dates alone. */
  static Path dates(Path file) {
    return train(file, text -> only("date", text));
  }

  /** Trains a model of people that does not say so. */
  static Path untyped(Path file) {
    return train(file, text -> only("person", text).replace("START:person", "START"));
  }

  private static String only(String type, String text) {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (String word : text.split(" ")) {
      if (word.startsWith("<START:")) {
        inside = word.equals("<START:" + type + ">");
      }
      boolean mark = word.startsWith("<START:") || word.equals("<END>");
      if (!mark || inside) {
        out.append(word).append(' ');
      }
    }
    return out.toString().strip();
  }

  private static Path train(Path file, java.util.function.UnaryOperator<String> view) {
    NameSample[] samples = new NameSample[SENTENCES.length * 10];
    try {
      for (int i = 0; i < samples.length; i++) {
        samples[i] =
            NameSample.parse(
                view.apply(SENTENCES[i % SENTENCES.length]), i % SENTENCES.length == 0);
      }
      TrainingParameters parameters = TrainingParameters.defaultParams();
      parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
      parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
      parameters.put("PrintMessages", false);
      NameFinderME.train(
              "en",
              null,
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new TokenNameFinderFactory())
          .serialize(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
