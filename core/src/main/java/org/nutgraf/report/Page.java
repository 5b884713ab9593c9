package org.nutgraf.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The frame of every page: styles inside, nothing from elsewhere, no script at all; a policy in the
 * head forbids both, whatever a text holds.
 */
final class Page {
  private static final String STYLE = read("report.css");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

  private final Html out;

  Page(Html out) {
    this.out = out;
  }

  private static String read(String file) {
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar of nutgraf-core lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the page and its body. */
  void begin(String title, String css) {
    out.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
    out.single("meta", "charset", "utf-8").line();
    out.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.single("meta", "name", "color-scheme", "content", "light dark").line();
    out.single("meta", "name", "referrer", "content", "no-referrer").line();
    out.single("link", "rel", "icon", "href", "data:,").line();
    out.element("title", title + " · Nutgraf").line();
    out.open("style").raw(STYLE).close().line().close().line();
    out.open("body", "class", css).line();
    out.element("a", "Skip to the content", "class", "skip", "href", "#content").line();
  }

  /** Opens a section with its heading. */
  void section(String id, String heading, int count) {
    out.open("section", "id", id, "class", "part", "aria-labelledby", id + "-title").line();
    out.open("h2", "id", id + "-title").text(heading).text(" ");
    out.element("span", String.valueOf(count), "class", "count").close().line();
  }

  /** Closes a section. */
  void sectionEnd() {
    out.close().line();
  }

  /** Writes the foot and closes the page. */
  String end(Map<String, String> facts) {
    out.open("footer", "class", "foot").line();
    out.element("h2", "Where this comes from");
    out.open("dl").line();
    facts.forEach(
        (kind, fact) -> {
          out.open("div").element("dt", kind).open("dd").quoted(fact).close().close().line();
        });
    out.close().line();
    String note =
        "Found by program, without a reader’s judgement: look at the sentence before you quote.";
    out.element("p", note, "class", "quiet").close().line();
    return out.close().line().close().line().end();
  }
}
