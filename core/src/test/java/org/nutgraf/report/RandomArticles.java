package org.nutgraf.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Content;
import org.nutgraf.attribution.Cue;
import org.nutgraf.attribution.CueKind;
import org.nutgraf.attribution.Source;
import org.nutgraf.attribution.SourceKind;
import org.nutgraf.claim.Claims;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.Gender;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Block;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.Dates;

/** Makes articles in which anything overlaps with anything. */
final class RandomArticles {
  private final String text;
  private final Random random;
  private final Map<Mark, List<Span>> spans = new EnumMap<>(Mark.class);

  RandomArticles(String text, long seed) {
    this.text = text;
    random = new Random(seed);
    for (Mark mark : Mark.values()) {
      List<Span> all = new ArrayList<>();
      for (int i = text.isEmpty() ? 0 : random.nextInt(6); i > 0; i--) {
        all.add(span());
      }
      all.sort(null);
      if (mark == Mark.SENTENCE) {
        cutApart(all);
      }
      spans.put(mark, all);
    }
  }

  private static void cutApart(List<Span> sentences) {
    for (int i = sentences.size() - 2; i >= 0; i--) {
      Span span = sentences.get(i);
      int next = sentences.get(i + 1).start();
      if (span.start() == next) {
        sentences.remove(i);
      } else {
        sentences.set(i, new Span(span.start(), Math.min(span.end(), next)));
      }
    }
  }

  private Span span() {
    int one = place();
    int other = place();
    int start = Math.min(one, other);
    int end = Math.max(one, other);
    return start == end ? new Span(0, text.length()) : new Span(start, end);
  }

  private int place() {
    int at = random.nextInt(text.length() + 1);
    boolean inPair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inPair ? at - 1 : at;
  }

  /** The spans of a layer that the page must show. */
  List<Span> spans(Mark mark) {
    return spans.get(mark);
  }

  Article make() {
    List<Span> sentences = spans.get(Mark.SENTENCE);
    return Article.builder(Document.of(text).withId(text), blocks(), sentences)
        .entities(entities())
        .quantities(quantities())
        .dates(dates())
        .claims(Claims.of(attributions(), quantities(), dates(), entities()))
        .fact("Text", text)
        .build();
  }

  private List<Block> blocks() {
    BlockKind[] kinds = BlockKind.values();
    BlockKind kind = kinds[random.nextInt(kinds.length)];
    return text.isEmpty() ? List.of() : List.of(new Block(new Span(0, text.length()), kind));
  }

  private Entities entities() {
    NameType[] types = NameType.values();
    Entities.Builder found = Entities.builder(text);
    for (Span span : spans.get(Mark.NAME)) {
      NameType type = types[random.nextInt(types.length)];
      found.mention(found.entity(span.in(text), Gender.UNKNOWN), span, type, 1, text, "");
    }
    return found.build();
  }

  private Quantities quantities() {
    List<Quantity> found = new ArrayList<>();
    for (Span span : spans.get(Mark.FIGURE)) {
      Amount amount = Amount.of(new BigDecimal("1e" + random.nextInt(99)));
      found.add(Quantity.builder(QuantityKind.COUNT, span, span.in(text), amount).build());
    }
    return Quantities.of(found);
  }

  private Dates dates() {
    List<DateMention> found = new ArrayList<>();
    for (Span span : spans.get(Mark.DATE)) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000);
      found.add(DateMention.builder(span, span.in(text), CalendarDate.of(day)).build());
    }
    return Dates.of(found);
  }

  private Attributions attributions() {
    List<Attribution> found = new ArrayList<>();
    spans.get(Mark.SAID).forEach(span -> found.add(said(List.of(span), List.of(), List.of())));
    spans.get(Mark.SOURCE).forEach(span -> found.add(said(List.of(), List.of(span), List.of())));
    spans.get(Mark.CUE).forEach(span -> found.add(said(List.of(), List.of(), List.of(span))));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return Attributions.of(found);
  }

  private Attribution said(List<Span> content, List<Span> source, List<Span> cue) {
    AttributionType[] types = AttributionType.values();
    return Attribution.builder(text)
        .content(Content.of(text, content))
        .source(Source.of(text, source, SourceKind.UNKNOWN, List.of(), ""))
        .cue(Cue.of(text, cue, text, CueKind.VERB))
        .type(types[random.nextInt(types.length)])
        .certainty(random.nextBoolean() ? Certainty.HEDGED : Certainty.ASSERTED)
        .build();
  }
}
