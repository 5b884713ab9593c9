package org.nutgraf.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed whatever the text: each element is closed, everything is escaped,
 * and characters that HTML or UTF-8 cannot hold are shown as U+FFFD, one for each. For one thread.
 */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param tag its name
   * @param attributes names and values in turn; one with an empty value is left out
   */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Writes an element that has no content and no end, such as {@code <input>}. */
  Html single(String tag, String... attributes) {
    return start(tag, attributes);
  }

  private Html start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (!value.isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(value, 0, value.length());
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element with nothing but text inside. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes text of the article inside an element that keeps its direction to itself. */
  Html quoted(String text) {
    return element("bdi", text);
  }

  /** Writes text. */
  Html text(String text) {
    return text(text, 0, text.length());
  }

  /** Writes a part of a text. */
  Html text(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        escape(c);
      }
    }
    return this;
  }

  private void escape(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\r' -> out.append("&#13;"); // a bare one is read as a line feed
      case '\t', '\n' -> out.append(c);
      default -> out.append(isShown(c) ? c : REPLACEMENT);
    }
  }

  private static boolean isShown(char c) {
    return !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE';
  }

  /** Writes markup as it is: styles of this package. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Ends a line, for those who read the source. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Returns what was written. */
  String end() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
