package org.nutgraf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Credits;
import org.nutgraf.claim.Claims;
import org.nutgraf.entity.Entities;
import org.nutgraf.internal.Search;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.report.Article;
import org.nutgraf.report.HtmlReport;
import org.nutgraf.report.Reportable;
import org.nutgraf.text.Block;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Dates;

/**
 * What was found in one document, in text order. Immutable and thread-safe.
 *
 * <p>A layer that was not asked for cannot be read: its method throws {@link
 * IllegalStateException}, so that "not looked for" is never taken for "not there".
 *
 * @since 0.1.0
 */
public final class Analysis implements Reportable {
  private final Document document;
  private final Provenance provenance;
  private final List<Block> blocks;
  private final List<Span> sentences;
  private final Entities entities;
  private final Quantities quantities;
  private final Dates dates;
  private final Attributions attributions;
  private final Claims claims;
  private final List<String> credits;

  private Analysis(Builder b) {
    document = b.document;
    provenance = b.provenance.publishedAt(b.document.publication());
    blocks = b.blocks;
    credits = b.credits;
    sentences = b.sentences;
    entities = b.entities;
    quantities = b.quantities;
    dates = b.dates;
    attributions = b.attributions;
    claims =
        has(Layer.CLAIMS) ? Claims.of(attributions, quantities, dates, entities) : Claims.none();
  }

  /** {@return the document} */
  public Document document() {
    return document;
  }

  /** {@return the layers that were asked for} */
  public Set<Layer> layers() {
    return provenance.layers();
  }

  /** {@return where it comes from: versions, engines, models, settings and date of publication} */
  public Provenance provenance() {
    return provenance;
  }

  /**
   * {@return whether a layer was asked for}
   *
   * @param layer a layer
   */
  public boolean has(Layer layer) {
    return layers().contains(layer);
  }

  /**
   * {@return the names}
   *
   * @throws IllegalStateException if they were not asked for
   */
  public Entities entities() {
    return require(Layer.ENTITIES, entities);
  }

  /**
   * {@return the quantities}
   *
   * @throws IllegalStateException if they were not asked for
   */
  public Quantities quantities() {
    return require(Layer.QUANTITIES, quantities);
  }

  /**
   * {@return the dates, times, durations and recurrences}
   *
   * @throws IllegalStateException if they were not asked for
   */
  public Dates dates() {
    return require(Layer.DATES, dates);
  }

  /**
   * {@return who says what}
   *
   * @throws IllegalStateException if they were not asked for
   */
  public Attributions attributions() {
    return require(Layer.ATTRIBUTIONS, attributions);
  }

  /**
   * {@return the attributions with the quantities, dates and names inside them}
   *
   * @throws IllegalStateException if they were not asked for
   */
  public Claims claims() {
    return require(Layer.CLAIMS, claims);
  }

  private <T> T require(Layer layer, T found) {
    if (!has(layer)) {
      throw new IllegalStateException(
          "[N030] "
              + layer
              + " were not looked for. Ask for them with Nutgraf.builder().layers(…). Asked for: "
              + layers()
              + ".");
    }
    return found;
  }

  /** {@return the paragraphs, headings and other blocks of the text} */
  public List<Block> blocks() {
    return blocks;
  }

  /** {@return the sentences} */
  public List<Span> sentences() {
    return sentences;
  }

  /**
   * {@return the sentence that holds a span, or from the first sentence it touches to the last}
   *
   * @param span a span of the text, such as that of a mention
   */
  public Span sentenceOf(Span span) {
    Span found = span;
    int first = Search.first(sentences, sentence -> sentence.end() > span.start());
    for (int i = first; i < sentences.size() && sentences.get(i).start() < span.end(); i++) {
      found = found.union(sentences.get(i));
    }
    return found;
  }

  /** {@return the sources named in credit lines such as "Sources: NKNews, state media"} */
  public List<String> credits() {
    return credits;
  }

  /**
   * {@return this analysis as a page of HTML for people} One file, with nothing loaded from
   * elsewhere and no script: the article with its marks, who says what, a timeline, the figures and
   * the names. Its bytes are to be UTF-8. For several articles with an index, see {@link
   * HtmlReport}.
   */
  public String toHtml() {
    return HtmlReport.page(this);
  }

  /** {@return what a report shows of it} */
  @Override
  public Article article() {
    Article.Builder article = Article.builder(document, blocks, sentences);
    if (has(Layer.ENTITIES)) {
      article.entities(entities);
    }
    if (has(Layer.QUANTITIES)) {
      article.quantities(quantities);
    }
    if (has(Layer.DATES)) {
      article.dates(dates);
    }
    if (has(Layer.CLAIMS)) {
      article.claims(claims);
    } else if (has(Layer.ATTRIBUTIONS)) {
      Quantities figures = has(Layer.QUANTITIES) ? quantities : Quantities.of(List.of());
      article.claims(Claims.of(attributions, figures, dates, entities));
    }
    provenance.facts().forEach(article::fact);
    return article.build();
  }

  @Override
  public String toString() {
    return "Analysis[" + document + ", " + layers() + "]";
  }

  /** Collects the parts of an analysis. */
  static final class Builder {
    private final Document document;
    private final Provenance provenance;
    private List<Block> blocks = List.of();
    private List<Span> sentences = List.of();
    private List<String> credits = List.of();
    private Entities entities = Entities.builder("").build();
    private Quantities quantities = Quantities.of(List.of());
    private Dates dates = Dates.of(List.of());
    private Attributions attributions = Attributions.of(List.of());

    Builder(Document document, Provenance provenance) {
      this.document = document;
      this.provenance = provenance;
    }

    /** Takes the blocks and sentences of a table. */
    void table(TokenTable table) {
      blocks = table.blocks();
      credits = Credits.of(table);
      List<Span> spans = new ArrayList<>(table.sentenceCount());
      for (int i = 0; i < table.sentenceCount(); i++) {
        spans.add(table.sentenceSpan(i));
      }
      sentences = Collections.unmodifiableList(spans);
    }

    void entities(Entities found) {
      entities = found;
    }

    void quantities(Quantities found) {
      quantities = found;
    }

    Dates dates(Dates found) {
      dates = found;
      return found;
    }

    void attributions(Attributions found) {
      attributions = found;
    }

    Analysis build() {
      return new Analysis(this);
    }
  }
}
