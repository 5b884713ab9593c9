package org.nutgraf.training;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

/**
 * Measures the name finder of an engine, one engine a process so that none warms up another:
 *
 * <pre>CompareNames ENGINE CORPUS...</pre>
 *
 * ENGINE is the name of an engine on the class path ({@code nutgraf-models-en}, {@code
 * nutgraf-models-en-open}, {@code nutgraf-corenlp-en}) or the path of a model that {@link
 * TrainOpenNlpNames} wrote. Texts are cut into words by the engine where it does so, else by
 * Nutgraf. Printed are the CPU time to load the engine and find the first names, the heap that
 * stays in use, then for each corpus what {@link EvaluateNames} prints.
 */
final class CompareNames {
  private static final String FIRST =
      "Mayor Ada Lund of Oslo spoke to the Nordvik Herald on Monday.";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CompareNames() {}

  /** Measures. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    long start = THREADS.getCurrentThreadCpuTime();
    Path file = Path.of(args[0]);
    boolean openNlp = Files.isRegularFile(file);
    Engine engine = openNlp ? new OpenNlpNames(file) : engine(args[0]);
    NameFinder finder =
        engine
            .nameFinder()
            .orElseThrow(() -> new IllegalArgumentException(args[0] + " has no name finder"));
    TokenTable first = words(engine, FIRST);
    int found = finder.find(first).size();
    double ready = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%s %s: ready after %.2f s of CPU time (%d names in the first sentence), heap %d MiB, size %d KiB%n",
        engine.name(),
        engine.version(),
        ready,
        found,
        runtime.totalMemory() - runtime.freeMemory() >> 20,
        size(openNlp ? file : artifact(engine.getClass())) >> 10);
    EvaluateNames evaluate = new EvaluateNames(finder, text -> words(engine, text), out);
    for (String corpus : List.of(args).subList(1, args.length)) {
      evaluate.score(Path.of(corpus));
    }
    evaluate.reliability();
  }

  private static Engine engine(String name) {
    return Engines.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no engine '" + name + "' on the class path and no such file"));
  }

  private static TokenTable words(Engine engine, String text) {
    return engine
        .segmenter()
        .map(segmenter -> segmenter.segment(text, Layout.of(text)))
        .orElseGet(() -> TokenTable.words(text));
  }

  private static Path artifact(Class<?> type) {
    try {
      URI at = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(at);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long size(Path path) throws IOException {
    return Files.isRegularFile(path) ? Files.size(path) : 0;
  }

  /** OpenNLP's name finder on the words of Nutgraf, on which it was trained. For one thread. */
  private static final class OpenNlpNames implements Engine, NameFinder {
    private final NameFinderME finder;

    OpenNlpNames(Path model) throws IOException {
      finder = new NameFinderME(new TokenNameFinderModel(model));
    }

    @Override
    public String name() {
      return "opennlp-tools";
    }

    @Override
    public String version() {
      return opennlp.tools.util.Version.currentVersion().toString();
    }

    @Override
    public Optional<NameFinder> nameFinder() {
      return Optional.of(this);
    }

    @Override
    public List<NameSpan> find(TokenTable words) {
      List<NameSpan> names = new ArrayList<>();
      finder.clearAdaptiveData();
      for (int s = 0; s < words.sentenceCount(); s++) {
        int from = words.sentenceStart(s);
        String[] tokens = new String[words.sentenceEnd(s) - from];
        for (int i = 0; i < tokens.length; i++) {
          tokens[i] = words.token(from + i);
        }
        for (Span span : finder.find(tokens)) {
          NameType type = NameType.valueOf(span.getType());
          double score = Math.max(0, Math.min(1, span.getProb()));
          names.add(new NameSpan(from + span.getStart(), from + span.getEnd(), type, score));
        }
      }
      return names;
    }
  }
}
