package org.nutgraf.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

/**
 * Makes the lexicon of the name models:
 *
 * <pre>MakeLexicon OUT LISTS CLUSTERS</pre>
 *
 * LISTS has a line {@code LIST<tab>phrase} for each phrase (gazetteers.cjs writes them), CLUSTERS a
 * line {@code word<tab>coarse<tab>fine} for each word, with the numbers of its two clusters.
 */
final class MakeLexicon {
  private MakeLexicon() {}

  /** Makes it. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    Map<String, Integer> phrases = new HashMap<>();
    List<String> names = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[1]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String list = line.substring(0, tab);
        if (!names.contains(list)) {
          names.add(list);
        }
        String phrase = words(line.substring(tab + 1));
        if (!phrase.isEmpty()) {
          phrases.merge(phrase, 1 << names.indexOf(list), (a, b) -> a | b);
        }
      }
    }
    Map<String, Integer> clusters = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[2]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        int coarse = 1 + Integer.parseInt(columns[1]);
        int fine = 1 + Integer.parseInt(columns[2]);
        clusters.put(columns[0], coarse | fine << 8);
      }
    }
    Path lexicon = Path.of(args[0]);
    try (OutputStream file = Files.newOutputStream(lexicon)) {
      NameLexicon.of(clusters, phrases).write(file);
    }
    String counts = "phrases=" + phrases.size() + "\nwords=" + clusters.size() + "\n";
    ModelFiles.describe(lexicon, "lexicon.properties", "lexicon", counts);
    out.println(phrases.size() + " phrases on " + names + ", " + clusters.size() + " words");
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
