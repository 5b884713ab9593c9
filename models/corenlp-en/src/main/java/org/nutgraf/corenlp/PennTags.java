// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nutgraf.engine.PartOfSpeech;

/**
 * Penn Treebank tags as universal parts of speech.
 *
 * <table>
 * <caption>The table</caption>
 * <tr><th>Penn</th><th>universal</th></tr>
 * <tr><td>JJ JJR JJS</td><td>ADJ</td></tr>
 * <tr><td>IN</td><td>SCONJ for "that", "because", "if", "while" and the like, else ADP</td></tr>
 * <tr><td>RP</td><td>ADP</td></tr>
 * <tr><td>RB RBR RBS WRB</td><td>PART for "not" and "n't", else ADV</td></tr>
 * <tr><td>MD</td><td>AUX</td></tr>
 * <tr><td>VB VBD VBG VBN VBP VBZ</td><td>AUX for forms of "be", for "have" before a participle and
 *     "do" before an infinitive, else VERB</td></tr>
 * <tr><td>CC</td><td>CCONJ</td></tr>
 * <tr><td>DT WDT</td><td>PRON for "this", "that", "these", "those", "which" if neither noun,
 *     adjective, adverb nor numeral follows, else DET</td></tr>
 * <tr><td>PDT</td><td>DET</td></tr>
 * <tr><td>UH</td><td>INTJ</td></tr>
 * <tr><td>NN NNS</td><td>NOUN</td></tr>
 * <tr><td>NNP NNPS</td><td>PROPN</td></tr>
 * <tr><td>CD</td><td>NUM</td></tr>
 * <tr><td>POS</td><td>PART</td></tr>
 * <tr><td>TO</td><td>PART before a verb, else ADP</td></tr>
 * <tr><td>EX PRP PRP$ WP WP$</td><td>PRON</td></tr>
 * <tr><td>, . : `` '' -LRB- -RRB- HYPH NFP LS</td><td>PUNCT</td></tr>
 * <tr><td>$ # SYM</td><td>SYM</td></tr>
 * <tr><td>ADD AFX FW GW and unknown ones</td><td>X</td></tr>
 * </table>
 */
final class PennTags {
  private static final Map<String, PartOfSpeech> TABLE = new HashMap<>();

  static {
    put(PartOfSpeech.ADJ, "JJ JJR JJS");
    put(PartOfSpeech.ADP, "IN RP");
    put(PartOfSpeech.ADV, "RB RBR RBS WRB");
    put(PartOfSpeech.AUX, "MD");
    put(PartOfSpeech.VERB, "VB VBD VBG VBN VBP VBZ");
    put(PartOfSpeech.CCONJ, "CC");
    put(PartOfSpeech.DET, "DT WDT PDT");
    put(PartOfSpeech.INTJ, "UH");
    put(PartOfSpeech.NOUN, "NN NNS");
    put(PartOfSpeech.PROPN, "NNP NNPS");
    put(PartOfSpeech.NUM, "CD");
    put(PartOfSpeech.PART, "POS TO");
    put(PartOfSpeech.PRON, "EX PRP PRP$ WP WP$");
    put(PartOfSpeech.PUNCT, ", . : `` '' -LRB- -RRB- HYPH NFP LS");
    put(PartOfSpeech.SYM, "$ # SYM");
  }

  private static final Set<String> SUBORDINATING =
      Set.of(
          "that", "because", "if", "while", "although", "though", "whether", "unless", "whereas");
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "which");

  private PennTags() {}

  private static void put(PartOfSpeech universal, String penn) {
    for (String tag : penn.split(" ")) {
      TABLE.put(tag, universal);
    }
  }

  /** Returns the part of speech of a token, given the Penn tags of its sentence. */
  static PartOfSpeech universal(List<CoreLabel> tokens, List<String> tags, int i) {
    String tag = tags.get(i);
    String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "IN" -> SUBORDINATING.contains(word) ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
      case "RB" -> word.equals("not") || word.equals("n't") ? PartOfSpeech.PART : PartOfSpeech.ADV;
      case "TO" -> at(tags, i + 1).startsWith("VB") ? PartOfSpeech.PART : to(tags, i);
      case "DT", "WDT" ->
          POINTING.contains(word) && !opensNoun(at(tags, i + 1))
              ? PartOfSpeech.PRON
              : PartOfSpeech.DET;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(word, tags, i);
      default -> TABLE.getOrDefault(tag, PartOfSpeech.X);
    };
  }

  private static PartOfSpeech verb(String word, List<String> tags, int i) {
    boolean auxiliary =
        BE.contains(word)
            || HAVE.contains(word) && next(tags, i).equals("VBN")
            || DO.contains(word) && next(tags, i).equals("VB");
    return auxiliary ? PartOfSpeech.AUX : PartOfSpeech.VERB;
  }

  /** "to quickly leave" against "to Oslo". */
  private static PartOfSpeech to(List<String> tags, int i) {
    return at(tags, i + 1).equals("RB") && at(tags, i + 2).equals("VB")
        ? PartOfSpeech.PART
        : PartOfSpeech.ADP;
  }

  /** The next tag that is neither adverb nor pronoun ("has he not yet left"). */
  private static String next(List<String> tags, int i) {
    int at = i + 1;
    while (at < i + 5 && (at(tags, at).startsWith("RB") || at(tags, at).equals("PRP"))) {
      at++;
    }
    return at(tags, at);
  }

  private static boolean opensNoun(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("RB");
  }

  private static String at(List<String> tags, int i) {
    return i < tags.size() ? tags.get(i) : "";
  }
}
