package org.nutgraf.attribution.en;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Universal parts of speech, refined by form: verbs by ending, auxiliaries, pronouns, conjunctions
 * and marks by word. Numbers 0..63. Stateless.
 */
final class FineTags {
  /** The number for what stands outside the text. */
  static final int NONE = 63;

  static final int COMMA = 50;
  static final int STOP = 51;
  static final int QUOTE = 53;

  private static final int WORDS_FROM = 20;

  private static final Lexicon WORDS = words();

  private FineTags() {}

  private static Lexicon words() {
    Map<String, Integer> map = new LinkedHashMap<>();
    String[] classes = {
      "he she they we i",
      "him them me us",
      "it",
      "who whom",
      "which what whose",
      "his her their its my your our",
      "that",
      "if whether",
      "because since as although though while unless until after before when where how why once",
      "be is are was were been being am 's 're 'm",
      "have has had having 've",
      "do does did doing done",
      "will would can could may might shall should must 'll 'd",
      "not n't never",
      "to",
      "of",
      "by",
      "and or",
      "but nor yet",
      "there",
      "this these those"
    };
    for (int c = 0; c < classes.length; c++) {
      for (String word : WordList.split(classes[c])) {
        map.put(word, c + 1);
      }
    }
    return Lexicon.of(map);
  }

  static byte[] of(TokenTable words, Tags tags) {
    byte[] byForm = new byte[words.formCount()];
    for (int f = 0; f < byForm.length; f++) {
      byForm[f] = (byte) words.lookup(WORDS, words.formToken(f));
    }
    byte[] fine = new byte[words.size()];
    for (int i = 0; i < fine.length; i++) {
      fine[i] = (byte) fine(words, tags.get(i), i, byForm[words.form(i)]);
    }
    return fine;
  }

  /** Returns whether a tag is that of a verb that is no auxiliary. */
  static boolean isVerb(int tag) {
    return tag >= 1 && tag <= 4;
  }

  /** Returns whether a clause or phrase may begin with a word: verbs, pronouns, small words. */
  static boolean opensPhrase(int tag) {
    return tag >= 1 && tag <= 4 || tag == 14 || tag == 17 || tag >= 20 && tag <= 40;
  }

  /**
   * Returns whether what is added to a clause may begin with a token: a mark, a preposition, a
   * conjunction, a relative pronoun, an adverb, a participle.
   */
  static boolean opensAddition(int tag) {
    return tag == 1
        || tag == 2
        || tag == 14
        || tag == 15
        || tag == 19
        || tag >= 23 && tag <= 29 && tag != 26
        || tag >= 35;
  }

  private static int fine(TokenTable words, PartOfSpeech pos, int i, int listed) {
    int known =
        switch (pos) {
          case VERB -> verb(words, i);
          case NOUN -> words.lastChar(i) == 's' ? 5 : 6;
          case PROPN -> 7;
          case ADJ -> 8;
          case NUM -> 9;
          case INTJ -> 10;
          case SYM -> 11;
          case X -> 12;
          case PUNCT -> mark(words, i);
          default -> 0;
        };
    if (known != 0) {
      return known;
    }
    if (listed != 0) {
      boolean possessive = listed == 10 && pos == PartOfSpeech.PART;
      return possessive ? 13 : WORDS_FROM + listed;
    }
    return switch (pos) {
      case ADP -> 14;
      case ADV -> 15;
      case AUX -> 16;
      case DET -> 17;
      case PRON -> 18;
      case SCONJ -> 19;
      case PART -> 13;
      default -> 20;
    };
  }

  private static int verb(TokenTable words, int i) {
    int end = words.end(i);
    int length = words.length(i);
    String text = words.text();
    if (length > 4 && text.startsWith("ing", end - 3)) {
      return 1;
    }
    char last = words.lastChar(i);
    if (length > 3 && (last == 'd' || last == 'n' || last == 't')) {
      return 2;
    }
    return last == 's' ? 3 : 4;
  }

  private static int mark(TokenTable words, int i) {
    if (words.has(i, Shape.QUOTE)) {
      return QUOTE;
    }
    return switch (words.firstChar(i)) {
      case ',' -> COMMA;
      case '.', '!', '?' -> STOP;
      case ':', ';' -> 52;
      case '(', '[' -> 54;
      case ')', ']' -> 55;
      default -> 56;
    };
  }
}
