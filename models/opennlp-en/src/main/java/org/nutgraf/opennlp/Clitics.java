package org.nutgraf.opennlp;

/**
 * The second words of contractions and the possessive ("does|n't", "Kursk|'s"). OpenNLP's English
 * models know them only as parts of the word before; the library's words stand alone.
 */
final class Clitics {
  private static final String[] ENDINGS = {"n't", "'s", "'d", "'m", "'re", "'ve", "'ll"};

  private Clitics() {}

  /**
   * Returns where the clitic of {@code plain[start, end)} begins, or {@code end} if it has none.
   * The apostrophe of "troops'" counts: possessive or quotation mark, it is no part of the word.
   */
  static int cut(char[] plain, int start, int end) {
    if (end - start > 2 && plain[end - 1] == '\'' && (plain[end - 2] | 32) == 's') {
      return end - 1;
    }
    for (String ending : ENDINGS) {
      int at = end - ending.length();
      if (at > start && Character.isLetterOrDigit(plain[at - 1]) && matches(plain, at, ending)) {
        return at;
      }
    }
    return end;
  }

  private static boolean matches(char[] plain, int at, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      char c = plain[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a plain token is one of them. */
  static boolean isClitic(String token) {
    char[] chars = token.toCharArray();
    for (String ending : ENDINGS) {
      if (ending.length() == chars.length && matches(chars, 0, ending)) {
        return true;
      }
    }
    return false;
  }
}
