package org.nutgraf.report;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.claim.Claim;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Block;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Document;
import org.nutgraf.time.DateMention;

/** Writes the text of an article with its marks; its text content is the text of the document. */
final class ArticleText {
  private static final int TITLE = 160;

  private final Article article;
  private final Html out;
  private final List<Claim> claims;
  private final List<EntityMention> names;
  private final List<Quantity> figures;
  private final List<DateMention> dates;
  private final BitSet begun = new BitSet();

  ArticleText(Article article, Html out) {
    this.article = article;
    this.out = out;
    claims = article.claims().map(c -> c.list()).orElse(List.of());
    names = article.entities().map(e -> e.list()).orElse(List.of());
    figures = article.quantities().map(q -> q.list()).orElse(List.of());
    dates = article.dates().map(d -> d.list()).orElse(List.of());
  }

  void write() {
    String text = article.document().text();
    MarkedText marked = new MarkedText(text, Layers.of(article), out, this::open);
    Optional<Block> headline = headline(article);
    int at = 0;
    for (Block block : article.blocks()) {
      out.text(text, at, block.span().start());
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      boolean repeated = headline.isPresent() && block.equals(headline.get());
      out.open("p", "class", repeated ? kind + " repeated" : kind, "dir", "auto");
      marked.write(block.span().start(), block.span().end());
      out.close();
      at = block.span().end();
    }
    out.text(text, at, text.length());
  }

  /** The headline: the first heading that stands before any running text. */
  static Optional<Block> headline(Article article) {
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BODY) {
        return Optional.empty();
      }
      if (block.kind() == BlockKind.HEADING) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** What an article is called: by its headline, or as it begins, or by its id. */
  static String title(Article article) {
    Document document = article.document();
    String title =
        headline(article)
            .map(Block::span)
            .or(() -> article.sentences().stream().findFirst())
            .map(span -> Words.cut(document.text().substring(span.start(), span.end()), 90))
            .orElse(Words.cut(document.id(), 90));
    return title.isEmpty() ? "An article without text" : title;
  }

  private void open(Mark mark, int owner) {
    switch (mark) {
      case SENTENCE -> sentence(owner);
      case SAID -> said(claims.get(owner));
      case SOURCE -> {
        String label = claims.get(owner).source().label();
        out.open("span", "class", "src", "title", title("Source", label));
      }
      case CUE -> cue(owner);
      case NAME -> {
        EntityMention name = names.get(owner);
        out.open("span", "class", "n " + css(name.type()), "title", title(one(name), name.name()));
      }
      case FIGURE -> {
        Quantity figure = figures.get(owner);
        out.open("span", "class", "q", "title", title("Figure", Labels.figure(figure)));
      }
      case DATE ->
          out.open("span", "class", "d", "title", title("Date", Labels.when(dates.get(owner))));
    }
  }

  private void sentence(int number) {
    boolean again = begun.get(number);
    begun.set(number);
    out.open("span", "class", "s", "id", again ? "" : Places.id(number));
  }

  private void said(Claim claim) {
    AttributionType type = claim.attribution().type();
    String caveat = Labels.caveat(claim.attribution());
    String label = claim.source().label() + (caveat.isEmpty() ? "" : " (" + caveat + ")");
    out.open(
        "span",
        "class",
        "c " + css(type) + " " + Labels.css(claim.certainty()),
        "title",
        title(type == AttributionType.DIRECT ? "Quoted" : "Reported", label));
  }

  private void cue(int owner) {
    String to = "claim " + (owner + 1) + ": " + claims.get(owner).source().label();
    out.open("a", "class", "cue", "href", "#claim-" + (owner + 1), "title", title("To", to));
  }

  private static String one(EntityMention name) {
    return switch (name.type()) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organisation";
      case LOCATION -> "Place";
      case FACILITY -> "Facility";
      case NORP -> "People or group";
      case PRODUCT -> "Product";
      case EVENT -> "Event";
      case MISC -> "Name";
    };
  }

  private static String css(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String title(String kind, String what) {
    return kind + ": " + Words.cut(what, TITLE);
  }
}
