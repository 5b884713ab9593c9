package org.nutgraf.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.claim.Claim;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.Entity;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.time.DateMention;

/** Writes the figures, dates and names of an article. */
final class Tables {
  private final Html out;
  private final Places places;

  Tables(Html out, Places places) {
    this.out = out;
    this.places = places;
  }

  /** Writes the figures, each with the one who says it. */
  void figures(List<Quantity> figures, List<Claim> claims) {
    IdentityHashMap<Quantity, Claim> sayers = new IdentityHashMap<>();
    for (Claim claim : claims) {
      claim.quantities().forEach(figure -> sayers.put(figure, claim));
    }
    head("Figures in the article", "As written", "Amount", "Of what", "Kind", "Who says it");
    for (Quantity figure : figures) {
      out.open("tr");
      written(figure.text(), places.link(figure.span()));
      out.element("td", Labels.amount(figure), "class", "amount");
      out.open("td").quoted(Words.cut(Labels.unit(figure), 80)).close();
      out.element("td", Labels.of(figure.kind()), "class", "kind");
      sayer(sayers.get(figure));
      out.close().line();
    }
    out.close().close().close();
  }

  private void sayer(@Nullable Claim claim) {
    out.open("td");
    if (claim == null) {
      out.element("span", "the article", "class", "quiet");
    } else {
      out.quoted(Words.cut(claim.source().label(), 60));
      new ClaimList(out).caveat(claim);
    }
    out.close();
  }

  /** Writes the dates, resolved or not. */
  void dates(List<DateMention> dates) {
    head("Dates in the article", "As written", "When", "Value");
    for (DateMention date : dates) {
      out.open("tr");
      written(date.text(), places.link(date.span()));
      out.element("td", Labels.when(date));
      out.open("td").element("code", date.value()).close();
      out.close().line();
    }
    out.close().close().close();
  }

  /** Opens a table, its body left open inside a frame. */
  void head(String caption, String... columns) {
    out.open("div", "class", "frame", "role", "region", "aria-label", caption, "tabindex", "0");
    out.open("table").element("caption", caption, "class", "hidden");
    out.open("thead").open("tr");
    for (String column : columns) {
      out.element("th", column, "scope", "col", "class", column.equals("Amount") ? "amount" : "");
    }
    out.close().close().open("tbody").line();
  }

  private void written(String text, String link) {
    out.open("th", "scope", "row").open("a", "href", link);
    out.quoted(Words.cut(text, 80)).close().close();
  }

  /** Writes who and what is named, by type, the most often named first. */
  void names(Entities entities) {
    Map<NameType, List<Entity>> byType = new EnumMap<>(NameType.class);
    for (Entity entity : entities.distinct()) {
      byType.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(entity);
    }
    out.open("div", "class", "names");
    byType.forEach(this::names);
    out.close();
  }

  private void names(NameType type, List<Entity> all) {
    all.sort((a, b) -> Integer.compare(b.mentions().size(), a.mentions().size()));
    out.open("section").element("h3", Labels.of(type)).open("ul").line();
    for (Entity entity : all) {
      out.open("li").open("a", "href", places.link(entity.mentions().get(0).span()));
      out.quoted(Words.cut(entity.name(), 80)).close();
      if (entity.role().isPresent()) {
        out.text(" ").element("bdi", Words.cut(entity.role().get(), 60), "class", "quiet");
      }
      if (entity.mentions().size() > 1) {
        out.element("span", "×\u202f" + entity.mentions().size(), "class", "times");
      }
      out.close().line();
    }
    out.close().close();
  }
}
