package org.nutgraf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.Entity;

/** Writes who and what is named in more than one article. */
final class SharedNamesPart {
  private final ArticleSet articles;
  private final Html out;
  private final Page page;

  SharedNamesPart(ArticleSet articles, Html out, Page page) {
    this.articles = articles;
    this.out = out;
    this.page = page;
  }

  /** One name in one article. */
  private record Named(int article, Entity entity) {}

  void write() {
    List<List<Named>> shared =
        byName().values().stream()
            .filter(named -> named.stream().mapToInt(Named::article).distinct().count() > 1)
            .sorted((a, b) -> Integer.compare(b.size(), a.size()))
            .toList();
    if (!shared.isEmpty()) {
      page.section("shared", "Named in more than one", shared.size());
      table(shared);
      page.sectionEnd();
    }
  }

  private Map<String, List<Named>> byName() {
    Map<String, List<Named>> byName = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Entity> entities = articles.get(i).entities().map(Entities::distinct).orElse(List.of());
      for (Entity entity : entities) {
        byName.computeIfAbsent(key(entity), key -> new ArrayList<>()).add(new Named(i, entity));
      }
    }
    return byName;
  }

  private static String key(Entity entity) {
    return entity.type() + " " + entity.name().toLowerCase(Locale.ROOT);
  }

  private void table(List<List<Named>> shared) {
    new Tables(out, articles.places(0))
        .head("Names in more than one article", "Name", "Kind", "Articles");
    for (List<Named> named : shared) {
      Entity first = named.get(0).entity();
      out.open("tr").open("th", "scope", "row");
      out.quoted(Words.cut(first.name(), 80)).close();
      out.element("td", kind(first.type()), "class", "kind").open("td");
      for (Named each : named) {
        String link = articles.places(each.article()).link(each.entity().mentions().get(0).span());
        out.element("a", String.valueOf(each.article() + 1), "href", link, "class", "number");
        out.text(" ");
      }
      out.close().close().line();
    }
    out.close().close().close();
  }

  private static String kind(NameType type) {
    return Labels.of(type).toLowerCase(Locale.ROOT);
  }
}
