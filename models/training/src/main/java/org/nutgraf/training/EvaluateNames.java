package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

/**
 * Scores a name model on corpora: exact spans and types PERSON, ORGANIZATION and LOCATION, FACILITY
 * counting as LOCATION; then the reliability of its scores and its speed.
 *
 * <pre>EvaluateNames MODEL LEXICON CORPUS...</pre>
 *
 * With {@code -Dcase=upper}, {@code title} or {@code lower} the texts are put into capitals, into
 * the case of headlines or into lower case before.
 */
final class EvaluateNames {
  private static final int BINS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final NameFinder finder;
  private final Function<String, TokenTable> cutter;
  private final PrintStream out;
  private final int[] binAll = new int[BINS];
  private final int[] binRight = new int[BINS];
  private final double[] binSum = new double[BINS];
  private final List<double[]> judged = new ArrayList<>();

  EvaluateNames(NameFinder finder, PrintStream out) {
    this(finder, TokenTable::words, out);
  }

  EvaluateNames(NameFinder finder, Function<String, TokenTable> cutter, PrintStream out) {
    this.finder = finder;
    this.cutter = cutter;
    this.out = out;
  }

  /** Evaluates. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    LinearModel model;
    NameLexicon lexicon;
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      model = LinearModel.read(in, args[0], "none");
    }
    try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
      lexicon = NameLexicon.read(in, args[1], "none");
    }
    EvaluateNames evaluate = new EvaluateNames(new LinearNameFinder(model, lexicon), out);
    for (String arg : List.of(args).subList(2, args.length)) {
      evaluate.score(Path.of(arg));
    }
    evaluate.reliability();
  }

  private static String cased(String text) {
    return switch (System.getProperty("case", "")) {
      case "upper" -> CaseNoise.upper(text);
      case "title" -> CaseNoise.title(text);
      case "lower" -> CaseNoise.lower(text);
      default -> text;
    };
  }

  private static String three(String type) {
    return switch (type) {
      case "PERSON", "ORGANIZATION", "LOCATION" -> type;
      case "FACILITY" -> "LOCATION";
      default -> "";
    };
  }

  /** Prints the scores on a corpus and returns its F1. */
  double score(Path path) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    int[] sum = new int[3];
    List<TokenTable> tables = new ArrayList<>();
    int tokens = 0;
    for (Corpus.Text text : Corpus.read(path)) {
      TokenTable words = cutter.apply(cased(text.text()));
      tables.add(words);
      tokens += words.size();
      Set<String> gold = new HashSet<>();
      text.names().forEach(n -> add(gold, n.start(), n.end(), n.type()));
      Set<String> found = new HashSet<>();
      for (NameSpan name : finder.find(words)) {
        int start = words.start(name.from());
        int end = words.end(name.to() - 1);
        String key = add(found, start, end, name.type().name());
        if (!key.isEmpty()) {
          judged.add(new double[] {name.score(), gold.contains(key) ? 1 : 0});
          int bin = (int) Math.min(BINS - 1, name.score() * BINS);
          binAll[bin]++;
          binSum[bin] += name.score();
          binRight[bin] += gold.contains(key) ? 1 : 0;
        }
      }
      gold.forEach(key -> count(counts, sum, key, 0));
      found.forEach(key -> count(counts, sum, key, 1));
      found.stream().filter(gold::contains).forEach(key -> count(counts, sum, key, 2));
    }
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%-14s P %.2f R %.2f F1 %.2f |",
            path.getFileName(),
            100.0 * sum[2] / sum[1],
            100.0 * sum[2] / sum[0],
            f1(sum)));
    counts.forEach(
        (type, c) ->
            line.append(String.format(Locale.ROOT, " %s %.1f", type.substring(0, 3), f1(c))));
    double speed = 0;
    for (int round = 0; round < 3; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tables.forEach(finder::find);
      speed = Math.max(speed, tokens / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9));
    }
    line.append(String.format(Locale.ROOT, " | %.0f tokens/s", speed));
    out.println(line);
    return f1(sum);
  }

  private static String add(Set<String> keys, int start, int end, String type) {
    String mapped = three(type);
    if (mapped.isEmpty()) {
      return "";
    }
    String key = start + " " + end + " " + mapped;
    keys.add(key);
    return key;
  }

  private static void count(Map<String, int[]> counts, int[] sum, String key, int which) {
    counts.computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), k -> new int[3])[which]++;
    sum[which]++;
  }

  private static double f1(int[] c) {
    return c[0] + c[1] == 0 ? 0 : 200.0 * c[2] / (c[0] + c[1]);
  }

  /** Returns slope and shift of the logistic curve from the scores to how often they are right. */
  double[] calibration() {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < 400; step++) {
      double slopeGradient = 0;
      double shiftGradient = 0;
      for (double[] one : judged) {
        double p = Math.max(1e-9, Math.min(1 - 1e-9, one[0]));
        double x = Math.log(p / (1 - p));
        double error = one[1] - 1 / (1 + Math.exp(-(slope * x + shift)));
        slopeGradient += error * x;
        shiftGradient += error;
      }
      slope += 0.1 * slopeGradient / judged.size();
      shift += 0.5 * shiftGradient / judged.size();
    }
    return new double[] {slope, shift};
  }

  void reliability() {
    for (int bin = 0; bin < BINS; bin++) {
      if (binAll[bin] > 0) {
        out.printf(
            Locale.ROOT,
            "score %.1f-%.1f: %d mentions, mean score %.3f, right %.3f%n",
            bin / 10.0,
            (bin + 1) / 10.0,
            binAll[bin],
            binSum[bin] / binAll[bin],
            (double) binRight[bin] / binAll[bin]);
      }
    }
  }
}
