package org.nutgraf.opennlp;

import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Text as the models were trained on it, with every character at its old place: any white space is
 * a blank, typographic quotation marks and dashes are plain.
 */
final class Plain {
  /** Longer words are of no use to the models, whose time grows with the square of the length. */
  static final int LONGEST_WORD = 200;

  private Plain() {}

  static char plain(char c) {
    if (TokenTable.isSpace(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2010', '\u2011', '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }

  static char[] chars(String text, Span span) {
    char[] out = new char[span.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = plain(text.charAt(span.start() + i));
    }
    return out;
  }

  /** Returns the beginning of a token. */
  static String token(TokenTable words, int token) {
    int length = Math.min(words.length(token), LONGEST_WORD);
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.append(plain(words.text().charAt(words.start(token) + i)));
    }
    return out.toString();
  }
}
