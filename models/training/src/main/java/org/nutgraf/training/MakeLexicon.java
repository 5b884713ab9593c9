package org.nutgraf.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

/**
 * Makes the lexicon of the name models:
 *
 * <pre>MakeLexicon OUT LISTS WORDS COMMON PATHS</pre>
 *
 * LISTS has a line {@code LIST<tab>phrase} for each phrase (gazetteers.cjs writes them), WORDS and
 * PATHS are what {@link MakeClusters} writes, COMMON has lines as WORDS.
 */
final class MakeLexicon {
  private MakeLexicon() {}

  /** Makes it. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    List<String> lists = new ArrayList<>();
    Map<String, Integer> phrases = phrases(Path.of(args[1]), lists);
    Map<String, Integer> written = new HashMap<>();
    int[] coarse = clusters(Path.of(args[2]), written);
    Map<String, Integer> common = new HashMap<>();
    int[] commonCoarse = clusters(Path.of(args[3]), common);
    Map<String, Integer> paths = paths(Path.of(args[4]));
    Path lexicon = Path.of(args[0]);
    try (OutputStream file = Files.newOutputStream(lexicon)) {
      NameLexicon.of(written, coarse, common, commonCoarse, paths, phrases).write(file);
    }
    String counts =
        String.format(
            Locale.ROOT,
            "phrases=%d\nwords=%d\npaths=%d\n",
            phrases.size(),
            written.size(),
            paths.size());
    ModelFiles.describe(lexicon, "lexicon.properties", "lexicon", counts);
    out.println(phrases.size() + " phrases on " + lists + ", " + written.size() + " words");
  }

  /** Reads phrases with the bits of their lists, which are numbered as they come. */
  private static Map<String, Integer> phrases(Path file, List<String> lists) throws IOException {
    Map<String, Integer> phrases = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String list = line.substring(0, tab);
        if (!lists.contains(list)) {
          lists.add(list);
        }
        String phrase = words(line.substring(tab + 1));
        if (!phrase.isEmpty()) {
          phrases.merge(phrase, 1 << lists.indexOf(list), (a, b) -> a | b);
        }
      }
    }
    return phrases;
  }

  private static Map<String, Integer> paths(Path file) throws IOException {
    Map<String, Integer> paths = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        paths.put(columns[0], Integer.parseInt("1" + columns[1], 2));
      }
    }
    return paths;
  }

  /** Reads the clusters of words, and returns the coarse cluster of each. */
  private static int[] clusters(Path file, Map<String, Integer> words) throws IOException {
    int[] coarse = new int[1 << Character.SIZE];
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        int fine = 1 + Integer.parseInt(columns[2]);
        coarse[fine] = 1 + Integer.parseInt(columns[1]);
        words.put(columns[0], fine);
      }
    }
    return Arrays.copyOf(coarse, 1 + Collections.max(words.values()));
  }

  /** Returns a phrase cut into words as texts are, or nothing if it is too long. */
  private static String words(String phrase) {
    TokenTable table = TokenTable.words(phrase);
    if (table.size() == 0 || table.size() > NameLexicon.LONGEST) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < table.size(); i++) {
      out.append(i == 0 ? "" : " ").append(table.folded(i));
    }
    return out.toString();
  }
}
