package org.nutgraf.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.attribution.en.WordSenses;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

/**
 * Makes the lexicon of what words mean:
 *
 * <pre>MakeSenses OUT SENSES</pre>
 *
 * SENSES has a line {@code verb<tab>word<tab>number} or {@code noun<tab>word<tab>number} for each
 * form of a word, with the number that {@link WordSenses#pack} takes (senses.cjs writes them, words
 * before their inflected forms). Where forms of several words have one stem, the first counts.
 */
final class MakeSenses {
  private MakeSenses() {}

  /** Makes it. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    Map<Integer, Integer> verbs = new HashMap<>();
    Map<Integer, Integer> nouns = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[1]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        int stem = RoleText.stem(TokenTable.words(columns[1]), 0);
        Map<Integer, Integer> stems = columns[0].equals("verb") ? verbs : nouns;
        stems.putIfAbsent(stem, Integer.valueOf(columns[2]));
      }
    }
    Set<Integer> all = new HashSet<>(verbs.keySet());
    all.addAll(nouns.keySet());
    Map<Integer, Integer> packed = new HashMap<>();
    for (int stem : all) {
      packed.put(stem, WordSenses.pack(verbs.getOrDefault(stem, 0), nouns.getOrDefault(stem, 0)));
    }
    Path lexicon = Path.of(args[0]);
    try (OutputStream file = Files.newOutputStream(lexicon)) {
      NameLexicon.ofLists(packed).write(file);
    }
    ModelFiles.describe(lexicon, "senses.properties", "senses", "stems=" + packed.size() + "\n");
    out.println(verbs.size() + " stems of verbs, " + nouns.size() + " of nouns");
  }
}
