package org.nutgraf.internal;

/**
 * Folding of characters for look-ups: lower case by character, curly apostrophes straight, soft
 * hyphens dropped. Independent of the default locale.
 */
public final class Fold {
  private static final char SOFT_HYPHEN = '\u00ad';

  private Fold() {}

  /** Returns the folded form of a character; a soft hyphen gives 0, which stands for nothing. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
      return '\'';
    }
    return c == SOFT_HYPHEN ? 0 : Character.toLowerCase(c);
  }

  /** Returns the hash of the folded form of {@code text[start, end)}. */
  public static int hash(CharSequence text, int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        h = 31 * h + c;
      }
    }
    return h;
  }

  /** Tells whether {@code text[start, end)} folds to {@code folded}. */
  public static boolean matches(CharSequence text, int start, int end, String folded) {
    int k = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0 && (k == folded.length() || folded.charAt(k++) != c)) {
        return false;
      }
    }
    return k == folded.length();
  }

  /** Returns the folded form of {@code text[start, end)}. */
  public static String string(CharSequence text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
