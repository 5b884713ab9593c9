package org.nutgraf.report;

import java.util.List;
import org.nutgraf.internal.Search;
import org.nutgraf.text.Span;

/** Finds the sentence of the article that a link jumps to. */
final class Places {
  private final List<Span> sentences;
  private final String page;

  /**
   * Makes the links to an article.
   *
   * @param page the file of its page, empty for links within the page
   */
  Places(Article article, String page) {
    sentences = article.sentences();
    this.page = page;
  }

  /** The id of a sentence. */
  static String id(int sentence) {
    return "s" + (sentence + 1);
  }

  /** A link to the first sentence that a span touches, or to the article. */
  String link(Span span) {
    int first = Search.first(sentences, sentence -> sentence.end() > span.start());
    return page + "#" + (first < sentences.size() ? id(first) : "article");
  }
}
