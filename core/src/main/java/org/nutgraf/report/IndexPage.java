package org.nutgraf.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.nutgraf.claim.Claim;
import org.nutgraf.claim.Claims;
import org.nutgraf.claim.Comparison;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;

/** Writes the index of several articles. */
final class IndexPage {
  /** Every pair is compared, so that the time grows with the square of their number. */
  private static final int MOST_COMPARED = 300;

  private final ArticleSet articles;
  private final Html out = new Html();
  private final Page page = new Page(out);
  private final IdentityHashMap<Claim, Integer> homes = new IdentityHashMap<>();

  IndexPage(List<Article> articles, List<String> files) {
    this.articles = new ArticleSet(articles, files);
    for (int i = 0; i < articles.size(); i++) {
      for (Claim claim : this.articles.claims(i)) {
        homes.put(claim, i);
      }
    }
  }

  String write() {
    String title = Words.count(articles.size(), "article", "articles") + " side by side";
    page.begin(title, "index");
    out.open("header", "class", "head").line();
    out.element("p", "Nutgraf report", "class", "kicker").line();
    out.element("h1", title).line().close().line();
    out.open("main", "id", "content").line();
    list();
    findings();
    new SpeakersPart(articles, out, page).write();
    new SharedNamesPart(articles, out, page).write();
    out.close().line();
    return page.end(SharedFacts.of(articles.articles()));
  }

  private void list() {
    page.section("articles", "Articles", articles.size());
    out.open("ol", "class", "articles").line();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      out.open("li").open("a", "href", articles.files().get(i));
      out.quoted(ArticleText.title(article)).close();
      out.open("span", "class", "quiet");
      article.document().publicationDate().ifPresent(d -> out.text(Labels.day(d) + " · "));
      out.text(Words.count(articles.claims(i).size(), "claim", "claims"));
      int figures = article.quantities().map(q -> q.size()).orElse(0);
      out.text(" · " + Words.count(figures, "figure", "figures"));
      out.close().close().line();
    }
    out.close();
    page.sectionEnd();
  }

  private void findings() {
    List<Comparison.Finding> conflicts = new ArrayList<>();
    List<Comparison.Finding> agreements = new ArrayList<>();
    boolean compared = articles.size() <= MOST_COMPARED;
    for (int i = 0; compared && i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Comparison comparison = Claims.compare(articles.claims(i), articles.claims(j));
        conflicts.addAll(comparison.conflicts());
        agreements.addAll(comparison.corroborations());
      }
    }
    String none =
        compared
            ? "No two articles give figures for the same thing that exclude each other."
            : "Not looked for among more than " + MOST_COMPARED + " articles.";
    part("conflicts", "Figures in conflict", conflicts, none);
    if (!agreements.isEmpty()) {
      part("agreements", "Figures that agree, from differing sources", agreements, "");
    }
  }

  private void part(String id, String heading, List<Comparison.Finding> findings, String none) {
    page.section(id, heading, findings.size());
    if (findings.isEmpty()) {
      out.element("p", none, "class", "quiet");
    }
    for (Comparison.Finding finding : findings) {
      out.open("div", "class", "finding").line();
      side(finding.first(), finding.firstFigure());
      side(finding.second(), finding.secondFigure());
      QuantityKind kind = finding.firstFigure().kind();
      String reason = finding.reason().replace(kind.name(), Labels.of(kind));
      out.element("p", Words.cut(reason, 160), "class", "quiet");
      out.close().line();
    }
    page.sectionEnd();
  }

  private void side(Claim claim, Quantity figure) {
    int home = homes.getOrDefault(claim, 0);
    Places places = articles.places(home);
    out.open("a", "class", "claim", "href", places.link(figure.span()));
    out.element("bdi", Words.cut(Labels.figure(figure), 80), "class", "big");
    out.open("span", "class", "who");
    out.element("bdi", Words.cut(claim.source().label(), 80), "class", "source");
    new ClaimList(out).caveat(claim);
    out.close();
    new ClaimList(out).said(claim);
    out.open("span", "class", "quiet").text("in ");
    out.quoted(Words.cut(ArticleText.title(articles.get(home)), 80)).close().close().line();
  }
}
