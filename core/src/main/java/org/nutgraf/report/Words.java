package org.nutgraf.report;

/** Cuts texts of an article to the length of a line. */
final class Words {
  private Words() {}

  /** A text with one blank for each run of white space, none at its ends. */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        blank = true;
      } else {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** One line of at most so many characters, cut at a blank if there is one. */
  static String cut(String text, int most) {
    String start = text.length() > 2 * most ? text.substring(0, 2 * most) : text;
    String line = oneLine(start);
    if (line.length() <= most && start.length() == text.length()) {
      return line;
    }
    int end = Math.min(line.length(), most);
    int blank = line.lastIndexOf(' ', end);
    if (blank > most / 2) {
      end = blank;
    } else if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + " …";
  }

  /** A count with its noun. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
