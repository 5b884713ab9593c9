package org.nutgraf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads pages back. */
final class Pages {
  private Pages() {}

  /** Reads a page that must be well-formed: no error of the parser, no id twice, no dead link. */
  static Document read(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = parser.parseInput(html, "");
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String link : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
    }
    return page;
  }

  /** Returns a text as a page can show it: what it cannot hold becomes U+FFFD. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean whole =
          Character.isHighSurrogate(c) && i + 1 < text.length()
              ? Character.isLowSurrogate(text.charAt(i + 1))
              : i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
      boolean held = Character.isSurrogate(c) ? whole : !Character.isISOControl(c) && c < 0xfffe;
      out.append(held || "\t\r\n".indexOf(c) >= 0 ? c : '\ufffd');
    }
    return out.toString();
  }

  /** Returns the text of the article on a page. */
  static String text(Document page) {
    return page.getElementById("article").wholeText();
  }

  /** Returns which characters of the article lie in an element of a class. */
  static BitSet marked(Document page, String css) {
    BitSet marked = new BitSet();
    int[] at = {0};
    page.getElementById("article")
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                  int length = text.getWholeText().length();
                  if (isInside(node, css)) {
                    marked.set(at[0], at[0] + length);
                  }
                  at[0] += length;
                }
              }
            });
    return marked;
  }

  private static boolean isInside(Node node, String css) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (at instanceof Element element && element.hasClass(css)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the class of a mark. */
  static String css(Mark mark) {
    return switch (mark) {
      case SENTENCE -> "s";
      case SAID -> "c";
      case SOURCE -> "src";
      case CUE -> "cue";
      case NAME -> "n";
      case FIGURE -> "q";
      case DATE -> "d";
    };
  }
}
