package org.nutgraf.report;

import java.util.List;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.attribution.Source;
import org.nutgraf.claim.Claim;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.time.DateMention;

/** Writes claims as cards, each a link to its sentence. */
final class ClaimList {
  private static final int CONTENT = 320;
  private static final int CHIPS = 10;

  private final Html out;

  ClaimList(Html out) {
    this.out = out;
  }

  /** Writes the claims of one article, numbered, with their sources. */
  void numbered(List<Claim> claims, Places places) {
    out.open("ol", "class", "claims");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      out.open("li", "id", "claim-" + (i + 1), "class", Labels.css(claim.certainty()));
      out.open("a", "class", "claim", "href", places.link(claim.span()));
      source(claim);
      said(claim);
      chips(claim);
      out.close().close().line();
    }
    out.close();
  }

  private void source(Claim claim) {
    Source source = claim.source();
    out.open("span", "class", "who");
    out.element("bdi", Words.cut(source.label(), 90), "class", "source");
    String text = Words.cut(source.text(), 60);
    if (source.name().isPresent() && !text.contains(source.name().get())) {
      out.open("span", "class", "as").text("“").quoted(text).text("”").close();
    }
    caveat(claim);
    out.close();
  }

  /** Writes how far the writer or the source stands behind a claim, if not plainly. */
  void caveat(Claim claim) {
    String caveat = Labels.caveat(claim.attribution());
    if (!caveat.isEmpty()) {
      out.text(" ").element("span", caveat, "class", "caveat");
    }
  }

  /** Writes the cue and what is said. */
  void said(Claim claim) {
    boolean direct = claim.attribution().type() == AttributionType.DIRECT;
    String cue = Words.cut(claim.attribution().cue().text(), 40);
    String content = Words.cut(claim.content().text(), CONTENT);
    out.open("span", "class", direct ? "what direct" : "what");
    if (!cue.isEmpty()) {
      out.element("bdi", cue, "class", "verb").text(" ");
    }
    out.quoted(content).close();
  }

  /** Writes the figures and dates inside a claim. */
  void chips(Claim claim) {
    int all = claim.quantities().size() + claim.dates().size();
    if (all == 0) {
      return;
    }
    out.open("span", "class", "chips");
    int left = CHIPS;
    for (Quantity figure : claim.quantities()) {
      if (left-- > 0) {
        out.element("bdi", Words.cut(Labels.figure(figure), 60), "class", "chip q").text(" ");
      }
    }
    for (DateMention date : claim.dates()) {
      if (left-- > 0) {
        out.element("bdi", Words.cut(Labels.when(date), 60), "class", "chip d").text(" ");
      }
    }
    if (all > CHIPS) {
      out.element("span", "and " + (all - CHIPS) + " more", "class", "more");
    }
    out.close();
  }
}
