package org.nutgraf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.nutgraf.text.Span;

class HtmlReportPropertyTest {
  /** Markup, control characters, halves of pairs, right-to-left and plain letters. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "<b>",
            "</article>",
            "<script>",
            "-->",
            "&amp;",
            "&#13;",
            "\"",
            "'",
            "]]>",
            "\u0000",
            "\u0007",
            "\u0085",
            "\ufffe",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u202e",
            "\u05d0",
            "\u200f",
            "\r",
            "\n",
            "\r\n",
            "\t",
            " ",
            "a",
            "7",
            ".",
            "\u2028",
            "<!--",
            "</style>");
    return Arbitraries.oneOf(
        odd.list().ofMaxSize(40).map(l -> String.join("", l)), Arbitraries.strings());
  }

  @Property(tries = 1000)
  void page_isWellFormed_andHoldsTheText(@ForAll("texts") String text, @ForAll long seed) {
    Document page = Pages.read(HtmlReport.page(new RandomArticles(text, seed).make()));
    assertThat(Pages.text(page)).isEqualTo(Pages.shown(text));
    assertThat(page.select("script, iframe, img, object, embed")).isEmpty();
  }

  @Property(tries = 1000)
  void marks_areNeverLost_howeverTheyOverlap(@ForAll("texts") String text, @ForAll long seed) {
    RandomArticles articles = new RandomArticles(text, seed);
    Document page = Pages.read(HtmlReport.page(articles.make()));
    for (Mark mark : Mark.values()) {
      BitSet expected = new BitSet();
      for (Span span : articles.spans(mark)) {
        expected.set(span.start(), span.end());
      }
      assertThat(Pages.marked(page, Pages.css(mark))).as(mark.name()).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void index_isWellFormed(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll long seed) {
    HtmlReport report =
        HtmlReport.of(
            List.of(new RandomArticles(one, seed).make(), new RandomArticles(two, ~seed).make()));
    Document index = Pages.read(report.index());
    Document first = Pages.read(report.page(0));
    for (String link : index.select("a[href^=1]").eachAttr("href")) {
      int id = link.indexOf('#');
      assertThat(link.substring(0, id < 0 ? link.length() : id)).isEqualTo(report.files().get(0));
      if (id >= 0) {
        assertThat(first.getElementById(link.substring(id + 1))).as(link).isNotNull();
      }
    }
  }
}
