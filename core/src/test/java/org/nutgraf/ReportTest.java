package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.engine.NameType;
import org.nutgraf.report.HtmlReport;
import org.nutgraf.text.Document;

class ReportTest {
  private static final String FIRST =
      "Storm cuts power\n\nMayor Jane Roe said on Monday that 1,200 homes lost power in Springfield.\n\nHe <left> & returned in May 2024.\n";
  private static final String SECOND =
      "Jane Roe said that 3,000 homes lost power in Springfield, about 5% of them for two weeks.";

  private static final Nutgraf NUTGRAF =
      Nutgraf.builder()
          .engine(
              new ListedNames(
                  Map.of("Jane Roe", NameType.PERSON, "Springfield", NameType.LOCATION)))
          .build();

  private static Analysis analyze(String text, String id) {
    return NUTGRAF.analyze(Document.of(text).withId(id).publishedOn(LocalDate.of(2025, 12, 10)));
  }

  private static org.jsoup.nodes.Document page() {
    return Jsoup.parse(analyze(FIRST, "wire/storm.txt").toHtml());
  }

  @Test
  void page_holdsTheTextWithItsMarks() {
    org.jsoup.nodes.Document page = page();
    assertThat(page.getElementById("article").wholeText()).isEqualTo(FIRST);
    assertThat(page.select("#article .n").eachText()).containsExactly("Jane Roe", "Springfield");
    assertThat(page.select("#article .q").eachText()).containsExactly("1,200 homes");
    assertThat(page.select("#article .d").eachText()).containsExactly("Monday", "May 2024");
    assertThat(page.select("#article .cue").eachText()).contains("said");
    assertThat(page.selectFirst("h1").text()).isEqualTo("Storm cuts power");
  }

  @Test
  void claim_linksToItsSentence_andItsCueBack() {
    org.jsoup.nodes.Document page = page();
    Element claim = page.selectFirst("#claims a.claim");
    assertThat(claim.text()).contains("Jane Roe", "said", "1,200 homes");
    Element sentence = page.getElementById(claim.attr("href").substring(1));
    assertThat(sentence.text()).startsWith("Mayor Jane Roe").endsWith("Springfield.");
    Element cue = sentence.selectFirst("a.cue");
    assertThat(page.getElementById(cue.attr("href").substring(1)).selectFirst("a.claim"))
        .isEqualTo(claim);
  }

  @Test
  void figuresAndDates_areListed() {
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("#figures tbody tr").eachText())
        .containsExactly("1,200 homes 1,200 homes count Jane Roe");
    assertThat(page.select("#timeline .date").eachText())
        .containsExactly("May 2024", "8 December 2025");
    assertThat(page.select("#timeline tbody code").eachText())
        .containsExactly("2025-12-08", "2024-05");
  }

  @Test
  void foot_tellsWhereItComesFrom() {
    assertThat(page().select("footer dd").eachText())
        .contains("nutgraf-core " + NUTGRAF.provenance().version(), "listed-names 1", "2025-12-10");
  }

  @Test
  void page_loadsNothing_andRunsNothing() {
    String html = analyze(FIRST, "").toHtml();
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, iframe, link:not([rel=icon])")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(link -> link.startsWith("#") || link.equals("data:,"));
    assertThat(html).doesNotContain("http:", "https:", "url(", "@import");
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void layersNotAskedFor_areNotShown() {
    Nutgraf numbers = Nutgraf.builder().layers(Layer.QUANTITIES).build();
    org.jsoup.nodes.Document page = Jsoup.parse(numbers.analyze(FIRST).toHtml());
    assertThat(page.select("#figures tbody tr")).hasSize(1);
    assertThat(page.select("#claims, #timeline, #names, .n, .d")).isEmpty();
  }

  @Test
  void index_showsConflictsAndSpeakers(@TempDir Path dir) throws IOException {
    HtmlReport report =
        HtmlReport.of(List.of(analyze(FIRST, "wire/storm.txt"), analyze(SECOND, "")));
    report.writeTo(dir.resolve("new"));
    assertThat(report.files()).containsExactly("1-storm.html", "2.html");
    org.jsoup.nodes.Document index =
        Jsoup.parse(Files.readString(dir.resolve("new").resolve(HtmlReport.INDEX)));
    assertThat(index.select("#conflicts .big").eachText())
        .containsExactly("1,200 homes", "3,000 homes");
    assertThat(index.select("#speakers h3").first().text()).isEqualTo("Jane Roe in 2 articles");
    assertThat(index.select("#shared th a, #shared tbody th").eachText())
        .containsExactly("Jane Roe", "Springfield");
    for (String link : index.select("main a[href]").eachAttr("href")) {
      int id = link.indexOf('#');
      Path file = dir.resolve("new").resolve(id < 0 ? link : link.substring(0, id));
      org.jsoup.nodes.Document page = Jsoup.parse(Files.readString(file));
      assertThat(page.selectFirst("a.back").attr("href")).isEqualTo(HtmlReport.INDEX);
      assertThat(id < 0 || page.getElementById(link.substring(id + 1)) != null).as(link).isTrue();
    }
  }

  @Test
  void noArticle_givesAnIndex() {
    assertThat(Jsoup.parse(HtmlReport.of(List.of()).index()).selectFirst("h1").text())
        .isEqualTo("0 articles side by side");
  }

  @Property(tries = 300)
  void anyText_givesAPageWithThatText(@ForAll String text) {
    org.jsoup.nodes.Document page = Jsoup.parse(analyze(text, "").toHtml());
    String shown = page.getElementById("article").wholeText();
    assertThat(shown).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(shown.charAt(i)).isIn(text.charAt(i), '\ufffd');
    }
  }
}
