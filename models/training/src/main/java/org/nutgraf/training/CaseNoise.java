package org.nutgraf.training;

import java.util.Random;
import org.nutgraf.text.TokenTable;

/** Changes the case of texts character by character, so that offsets stay the same. */
final class CaseNoise {
  private static final double LOWERED = 0.7;

  private CaseNoise() {}

  /** Returns a text in capitals, as in headlines, in lower case or in mostly lower case. */
  static String any(String text, Random random) {
    double kind = random.nextDouble();
    if (kind < 0.33) {
      return upper(text);
    }
    if (kind < 0.63) {
      return title(text);
    }
    return kind < 0.82 ? lower(text) : mixed(text, random);
  }

  /** Returns a text in upper case. */
  static String upper(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      out.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
    return out.toString();
  }

  /** Returns a text in lower case. */
  static String lower(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      out.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }

  /** Returns a text with its first and most other words in lower case, but not "I". */
  static String mixed(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    boolean lower = true;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
        lower = (first || random.nextDouble() < LOWERED) && !isI(text, i);
        first = false;
      }
      if (lower) {
        out.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return out.toString();
  }

  private static boolean isI(String text, int at) {
    return text.charAt(at) == 'I'
        && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
  }

  /** Returns a text with each word of four letters or more capitalised, as in headlines. */
  static String title(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean starts =
          Character.isLetter(text.charAt(i))
              && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
      int end = i;
      while (starts && end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - i >= 4) {
        out.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Returns the same tokens and sentences over another text of the same length. */
  static TokenTable table(TokenTable words, String text) {
    if (text.equals(words.text())) {
      return words;
    }
    TokenTable.Builder out = TokenTable.builder(text, words.blocks());
    for (int s = 0; s < words.sentenceCount(); s++) {
      for (int i = words.sentenceStart(s); i < words.sentenceEnd(s); i++) {
        out.token(words.start(i), words.end(i));
      }
      out.endSentence();
    }
    return out.build();
  }
}
