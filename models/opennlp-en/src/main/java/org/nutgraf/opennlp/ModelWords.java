package org.nutgraf.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.engine.PartOfSpeech;

/**
 * The tokens of a sentence as the tag model was trained on them, and its tags brought back: it has
 * contractions whole ("doesn't", tagged AUX+PART) and words with hyphens in pieces ("mine", "-",
 * "clearing").
 */
final class ModelWords {
  private static final Set<String> VERB_PREFIXES =
      Set.of("co", "re", "pre", "de", "un", "mis", "over", "out", "under", "up", "cross");

  private final String[] tokens;
  private final List<String> words = new ArrayList<>();
  private final int[] wordOf;

  ModelWords(String[] tokens) {
    this.tokens = tokens;
    wordOf = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      if (isClitic(i)) {
        words.set(words.size() - 1, words.get(words.size() - 1) + tokens[i]);
      } else {
        addPieces(tokens[i]);
      }
      wordOf[i] = words.size() - 1;
    }
  }

  private boolean isClitic(int i) {
    return i > 0
        && Clitics.isClitic(tokens[i])
        && Character.isLetterOrDigit(tokens[i - 1].charAt(tokens[i - 1].length() - 1));
  }

  private void addPieces(String token) {
    int start = 0;
    for (int i = 1; i + 1 < token.length(); i++) {
      if (token.charAt(i) == '-'
          && i > start
          && Character.isLetterOrDigit(token.charAt(i - 1))
          && Character.isLetterOrDigit(token.charAt(i + 1))) {
        words.add(token.substring(start, i));
        words.add("-");
        start = i + 1;
      }
    }
    words.add(token.substring(start));
  }

  String[] words() {
    return words.toArray(new String[0]);
  }

  /** Returns the tag of each token, given the model's tags of its words. */
  PartOfSpeech[] tags(String[] modelTags) {
    PartOfSpeech[] out = new PartOfSpeech[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      String tag = modelTags[wordOf[i]];
      int plus = tag.indexOf('+');
      if (isClitic(i)) {
        PartOfSpeech second = plus < 0 ? PartOfSpeech.X : UniversalTags.of(tag.substring(plus + 1));
        out[i] = fits(second) ? second : usual(i, out[i - 1]);
      } else {
        out[i] = whole(i, UniversalTags.of(plus < 0 ? tag : tag.substring(0, plus)));
      }
    }
    return out;
  }

  private static boolean fits(PartOfSpeech clitic) {
    return clitic == PartOfSpeech.PART
        || clitic == PartOfSpeech.AUX
        || clitic == PartOfSpeech.VERB
        || clitic == PartOfSpeech.PRON;
  }

  /** What a clitic is when the model does not say. */
  private PartOfSpeech usual(int i, PartOfSpeech before) {
    String clitic = tokens[i];
    boolean not = clitic.charAt(0) != '\'';
    boolean possessive = clitic.length() == 2 && (clitic.charAt(1) | 32) == 's';
    boolean afterPronoun = before == PartOfSpeech.PRON || before == PartOfSpeech.ADV;
    return not || possessive && !afterPronoun ? PartOfSpeech.PART : PartOfSpeech.AUX;
  }

  /** "Russian-backed" is an adjective though "backed" is a verb; "re-elected" is none. */
  private PartOfSpeech whole(int i, PartOfSpeech last) {
    int hyphen = tokens[i].indexOf('-');
    boolean compound = hyphen > 0 && words.get(wordOf[i]).length() < tokens[i].length();
    boolean adjective =
        compound
            && last == PartOfSpeech.VERB
            && !VERB_PREFIXES.contains(tokens[i].substring(0, hyphen).toLowerCase(Locale.ROOT));
    return adjective ? PartOfSpeech.ADJ : possible(tokens[i], last);
  }

  /** The model takes some words it does not know for punctuation. */
  private static PartOfSpeech possible(String token, PartOfSpeech tag) {
    if (tag != PartOfSpeech.PUNCT && tag != PartOfSpeech.SYM) {
      return tag;
    }
    if (token.codePoints().anyMatch(Character::isLetter)) {
      return Character.isUpperCase(token.codePointAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    }
    return token.chars().anyMatch(Character::isDigit) ? PartOfSpeech.NUM : tag;
  }
}
