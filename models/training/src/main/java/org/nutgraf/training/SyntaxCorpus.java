package org.nutgraf.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.attribution.en.Syntax;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.text.TokenTable;

/**
 * Texts with the heads of their words: a {@code .docs.jsonl} file, and a file of heads with a line
 * {@code #id count} before each text and a line {@code start end tag head relation} for each word
 * of {@link TokenTable#words}; heads count words from 0, -1 for a root. Relations are those of the
 * ClearNLP scheme. Made by a parser whose licence allows it, such as NLP4J (Apache-2.0).
 */
final class SyntaxCorpus {
  private static final Map<String, String> COARSE = new HashMap<>();

  static {
    coarse("mod", "det", "nmod", "compound", "poss", "case", "advmod", "npadvmod", "qmod", "num");
    coarse("mod", "predet", "preconj");
    coarse("subj", "nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
    coarse("obj", "dobj", "attr", "acomp", "oprd", "dative");
    coarse("prep", "prep", "agent", "prt");
    coarse("xcomp", "xcomp", "pcomp");
    coarse("aux", "aux", "auxpass", "neg");
    for (String same : Syntax.RELATIONS) {
      COARSE.putIfAbsent(same, same);
    }
  }

  private SyntaxCorpus() {}

  private static void coarse(String relation, String... fine) {
    for (String one : fine) {
      COARSE.put(one, relation);
    }
  }

  static List<SyntaxTrainer.Tree> read(Path docs, Path heads, PosTagger tagger) throws IOException {
    Map<String, int[][]> byId = heads(heads);
    List<SyntaxTrainer.Tree> trees = new ArrayList<>();
    for (Map.Entry<String, String> text : JsonLines.texts(docs).entrySet()) {
      TokenTable words = TokenTable.words(text.getValue());
      int[][] links = byId.get(text.getKey());
      if (links == null || links[0].length != words.size()) {
        throw new IOException("the heads of '" + text.getKey() + "' are not those of its words");
      }
      byte[] relation = new byte[words.size()];
      for (int i = 0; i < relation.length; i++) {
        relation[i] = (byte) links[1][i];
      }
      byte[] tags = RoleText.fineTags(words, tagger.tag(words));
      trees.add(new SyntaxTrainer.Tree(words, tags, links[0], relation));
    }
    return trees;
  }

  private static Map<String, int[][]> heads(Path file) throws IOException {
    Map<String, int[][]> byId = new HashMap<>();
    int[] head = new int[0];
    int[] relation = new int[0];
    int at = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.lastIndexOf(' ');
        if (line.startsWith("#")) {
          int count = Integer.parseInt(line.substring(blank + 1));
          head = new int[count];
          relation = new int[count];
          byId.put(line.substring(1, blank), new int[][] {head, relation});
          at = 0;
        } else {
          int before = line.lastIndexOf(' ', blank - 1);
          head[at] = Integer.parseInt(line.substring(before + 1, blank));
          String coarse = COARSE.getOrDefault(line.substring(blank + 1), "other");
          relation[at++] = Syntax.RELATIONS.indexOf(coarse);
        }
      }
    }
    return byId;
  }
}
