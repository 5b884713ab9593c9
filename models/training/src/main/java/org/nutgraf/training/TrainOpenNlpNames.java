package org.nutgraf.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.TokenTable;

/**
 * Trains a name finder of Apache OpenNLP on the same corpora, to compare engines with. It is part
 * of no artifact:
 *
 * <pre>TrainOpenNlpNames OUT CORPUS[=TYPES]...</pre>
 *
 * OUT is the model, each CORPUS as {@link NameCorpus} takes it. It learns PERSON, ORGANIZATION and
 * LOCATION, to which FACILITY counts, with OpenNLP's default features; the system properties {@code
 * iterations} and {@code cutoff} are its own settings.
 */
final class TrainOpenNlpNames {
  private TrainOpenNlpNames() {}

  /** Trains. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    List<NameSample> samples = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      int at = arg.lastIndexOf('=');
      for (Corpus.Text text : Corpus.read(Path.of(at < 0 ? arg : arg.substring(0, at)))) {
        add(text, samples);
      }
    }
    out.println(samples.size() + " sentences");
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(
        TrainingParameters.ITERATIONS_PARAM, Integer.getInteger("iterations", 150).intValue());
    parameters.put(TrainingParameters.CUTOFF_PARAM, Integer.getInteger("cutoff", 2).intValue());
    NameFinderME.train(
            "eng",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory())
        .serialize(Path.of(args[0]));
  }

  private static void add(Corpus.Text text, List<NameSample> out) {
    TokenTable words = TokenTable.words(text.text());
    List<List<Span>> spans = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      spans.add(new ArrayList<>());
    }
    for (Corpus.Name name : text.names()) {
      String type = type(name.type());
      int[] trimmed = NameTrim.trim(text.text(), name.start(), name.end(), type.equals("PERSON"));
      int from = words.tokenAt(trimmed[0]);
      int to = words.tokenAt(trimmed[1] - 1) + 1;
      if (!type.isEmpty()
          && to > from
          && to <= words.size()
          && words.sentence(from) == words.sentence(to - 1)) {
        int sentence = words.sentence(from);
        int start = words.sentenceStart(sentence);
        Span span = new Span(from - start, to - start, type);
        if (spans.get(sentence).stream().noneMatch(span::intersects)) {
          spans.get(sentence).add(span);
        }
      }
    }
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      String[] tokens = new String[words.sentenceEnd(s) - from];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = words.token(from + i);
      }
      out.add(new NameSample(tokens, spans.get(s).toArray(new Span[0]), s == 0));
    }
  }

  private static String type(String name) {
    return switch (name) {
      case "PERSON", "ORGANIZATION", "LOCATION" -> name;
      case "FACILITY" -> NameType.LOCATION.name();
      default -> "";
    };
  }
}
