package org.nutgraf.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several articles have in common of where their results come from. */
final class SharedFacts {
  private SharedFacts() {}

  /** Returns the facts of the first; where another has not the same, a note that they differ. */
  static Map<String, String> of(List<Article> articles) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Article article : articles) {
      if (facts.isEmpty()) {
        facts.putAll(article.facts());
      }
      article.facts().forEach(facts::putIfAbsent);
      facts.replaceAll(
          (kind, fact) ->
              fact.equals(article.facts().get(kind))
                  ? fact
                  : "differs, see the pages of the articles");
    }
    return facts;
  }
}
