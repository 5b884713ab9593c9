package org.nutgraf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nutgraf.attribution.Source;
import org.nutgraf.claim.Claim;

/** Writes who says what in several articles: those who speak in most of them first. */
final class SpeakersPart {
  private final ArticleSet articles;
  private final Html out;
  private final Page page;

  SpeakersPart(ArticleSet articles, Html out, Page page) {
    this.articles = articles;
    this.out = out;
    this.page = page;
  }

  /** What one source says, with the article of each claim. */
  private record Speaker(Source source, String label, List<Integer> homes, List<Claim> claims) {
    /** Those with a name come first, those whom the text hides last. */
    int place() {
      return source.name().isPresent() ? 0 : source.isAnonymous() ? 2 : 1;
    }

    void add(int article, Claim claim) {
      homes.add(article);
      claims.add(claim);
    }

    long articles() {
      return homes.stream().distinct().count();
    }
  }

  void write() {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Claim claim : articles.claims(i)) {
        String label = Words.cut(claim.source().label(), 90);
        speakers
            .computeIfAbsent(
                label.toLowerCase(Locale.ROOT),
                key -> new Speaker(claim.source(), label, new ArrayList<>(), new ArrayList<>()))
            .add(i, claim);
      }
    }
    List<Speaker> sorted = new ArrayList<>(speakers.values());
    sorted.sort(
        Comparator.comparingInt(Speaker::place)
            .thenComparing(Comparator.comparingLong(Speaker::articles).reversed())
            .thenComparing(Comparator.comparingInt((Speaker s) -> s.claims().size()).reversed()));
    page.section("speakers", "Who says what", sorted.size());
    out.open("div", "class", "speakers").line();
    sorted.forEach(this::speaker);
    out.close();
    page.sectionEnd();
  }

  private void speaker(Speaker speaker) {
    out.open("section", "class", "speaker");
    out.open("h3").quoted(speaker.label());
    if (speaker.articles() > 1 && !speaker.source().isAnonymous()) {
      String note = "in " + speaker.articles() + " articles";
      out.text(" ").element("span", note, "class", "caveat plain");
    }
    out.close().open("ol", "class", "claims").line();
    ClaimList list = new ClaimList(out);
    for (int i = 0; i < speaker.claims().size(); i++) {
      Claim claim = speaker.claims().get(i);
      int home = speaker.homes().get(i);
      Places places = articles.places(home);
      out.open("li").open("a", "class", "claim", "href", places.link(claim.span()));
      list.said(claim);
      list.chips(claim);
      out.open("span", "class", "quiet").text("Article " + (home + 1));
      list.caveat(claim);
      out.close().close().close().line();
    }
    out.close().close().line();
  }
}
