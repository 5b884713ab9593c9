package org.nutgraf.report;

import java.util.List;
import org.nutgraf.claim.Claims;

/**
 * Articles with the files of their pages.
 *
 * @param articles the articles
 * @param files the file of each one's page, in the same order
 */
record ArticleSet(List<Article> articles, List<String> files) {
  int size() {
    return articles.size();
  }

  Article get(int article) {
    return articles.get(article);
  }

  /** The claims of an article, none if it was not searched for any. */
  Claims claims(int article) {
    return get(article).claims().orElseGet(Claims::none);
  }

  /** The links to an article. */
  Places places(int article) {
    return new Places(get(article), files.get(article));
  }
}
