package org.nutgraf.export;

/** Text that a line of a file in UTF-8 can hold. */
final class Plain {
  private static final char REPLACEMENT = '\ufffd';

  private Plain() {}

  /** Returns a text whose unpaired surrogates, which UTF-8 cannot hold, are U+FFFD; as long. */
  static String utf8(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(text) : out;
      out.setCharAt(i, REPLACEMENT);
    }
    return out == null ? text : out.toString();
  }

  /** Returns a text on one line: each run of white space and control characters is one blank. */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || isLineEnd(c)) {
        gap = true;
      } else {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return utf8(out.toString());
  }

  /**
   * Returns whether some common reader takes a character as the end of a line: Java's readers those
   * of ASCII, Python's {@code splitlines}, with which brat reads, all of these.
   */
  static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r'
        || c >= '\u001c' && c <= '\u001e'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
