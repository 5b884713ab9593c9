package org.nutgraf.report;

import java.util.List;
import java.util.Optional;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.claim.Claim;
import org.nutgraf.entity.Entities;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.text.Document;
import org.nutgraf.time.Dates;

/** Writes the page of one article. */
final class ArticlePage {
  private final Article article;
  private final Html out = new Html();
  private final Page page = new Page(out);
  private final Places places;
  private final List<Claim> claims;

  ArticlePage(Article article) {
    this.article = article;
    places = new Places(article, "");
    claims = article.claims().map(c -> c.list()).orElse(List.of());
  }

  /**
   * Returns the page.
   *
   * @param index the file of the index that it belongs to, if it belongs to one
   */
  String write(Optional<String> index) {
    page.begin(ArticleText.title(article), "report");
    header(index);
    filters();
    out.open("main", "id", "content").line();
    out.open("article", "id", "article", "class", "text", "aria-label", "The article");
    new ArticleText(article, out).write();
    out.close().line();
    if (article.claims().isPresent()) {
      claims();
    }
    out.close().line();
    sections();
    return page.end(article.facts());
  }

  private void header(Optional<String> index) {
    Document document = article.document();
    out.open("header", "class", "head").line();
    index.ifPresent(
        file -> out.element("a", "← All articles", "class", "back", "href", file).line());
    out.open("p", "class", "kicker").text("Nutgraf report");
    if (!document.id().isEmpty()) {
      out.text(" · ").quoted(Words.cut(document.id(), 80));
    }
    out.close().line();
    out.open("h1").quoted(ArticleText.title(article)).close().line();
    String published =
        document
            .publicationDate()
            .map(date -> "Published on " + Labels.day(date))
            .orElse("No date of publication: relative dates are not resolved");
    out.element("p", published, "class", "published").line();
    out.close().line();
  }

  private void filters() {
    out.open("form", "class", "filters", "aria-label", "Layers of the article").line();
    out.open("fieldset").element("legend", "Show");
    article.entities().ifPresent(all -> filter("n", "names", all.size()));
    article.quantities().ifPresent(all -> filter("q", "figures", all.size()));
    article.dates().ifPresent(all -> filter("d", "dates", all.size()));
    if (article.claims().isPresent()) {
      filter("c", "what is said", claims.size());
      long cues = claims.stream().filter(c -> !c.attribution().cue().spans().isEmpty()).count();
      filter("cue", "sources and cues", (int) cues);
    }
    out.close().line().close().line();
  }

  /** Writes a switch that shows or hides a layer; the style sheet does what it says. */
  private void filter(String css, String name, int count) {
    String id = "show-" + css;
    out.open("label", "class", "filter", "for", id);
    out.single("input", "type", "checkbox", "id", id, "checked", "checked");
    out.element("span", name, "class", "swatch " + css);
    out.element("span", String.valueOf(count), "class", "count").close().line();
  }

  private void claims() {
    out.open("aside", "id", "claims", "class", "side", "aria-labelledby", "claims-title").line();
    out.open("h2", "id", "claims-title").text("Who says what ");
    out.element("span", String.valueOf(claims.size()), "class", "count").close().line();
    certainties();
    if (claims.isEmpty()) {
      out.element("p", "Nobody is quoted or reported.", "class", "quiet");
    }
    new ClaimList(out).numbered(claims, places);
    out.close().line();
  }

  private void certainties() {
    List<Certainty> found = claims.stream().map(Claim::certainty).distinct().sorted().toList();
    if (found.size() < 2) {
      return;
    }
    out.open("form", "class", "certainties", "aria-label", "Claims by certainty").line();
    out.open("fieldset").element("legend", "Certainty", "class", "hidden");
    for (Certainty certainty : found) {
      long count = claims.stream().filter(c -> c.certainty() == certainty).count();
      filter(Labels.css(certainty), Labels.css(certainty), (int) count);
    }
    out.close().close().line();
  }

  private void sections() {
    article.dates().filter(found -> !found.isEmpty()).ifPresent(this::dates);
    article.quantities().filter(found -> !found.isEmpty()).ifPresent(this::figures);
    article.entities().filter(found -> !found.isEmpty()).ifPresent(this::names);
  }

  private void dates(Dates dates) {
    page.section("timeline", "Timeline", dates.size());
    Timeline timeline = new Timeline(dates, article.document().publicationDate(), out, places);
    if (!timeline.isEmpty()) {
      timeline.write();
    }
    out.open("details").element("summary", "All dates as a table");
    new Tables(out, places).dates(dates.list());
    out.close();
    page.sectionEnd();
  }

  private void figures(Quantities figures) {
    page.section("figures", "Figures", figures.size());
    new Tables(out, places).figures(figures.list(), claims);
    page.sectionEnd();
  }

  private void names(Entities entities) {
    page.section("names", "Names", entities.distinct().size());
    new Tables(out, places).names(entities);
    page.sectionEnd();
  }
}
