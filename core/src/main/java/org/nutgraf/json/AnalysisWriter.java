package org.nutgraf.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.claim.Claim;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.internal.CodePoints;
import org.nutgraf.text.Block;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;

/** Writes one analysis. */
final class AnalysisWriter {
  private final JsonGenerator json;
  private final Analysis analysis;
  private final String text;
  private final CodePoints offsets;

  AnalysisWriter(JsonGenerator json, Analysis analysis, OffsetUnit unit) {
    this.json = json;
    this.analysis = analysis;
    text = analysis.document().text();
    offsets = unit == OffsetUnit.CODEPOINT ? CodePoints.of(text) : CodePoints.none();
  }

  /** Writes one element of an array. */
  private interface Element<T> {
    void write(T element) throws IOException;
  }

  void write() throws IOException {
    json.writeStartObject();
    if (!analysis.document().id().isEmpty()) {
      json.writeStringField("id", analysis.document().id());
    }
    if (analysis.has(Layer.ENTITIES)) {
      array("entities", analysis.entities().list(), this::entity);
    }
    if (analysis.has(Layer.QUANTITIES)) {
      array("quantities", analysis.quantities().list(), new QuantityWriter(json, this)::write);
    }
    if (analysis.has(Layer.DATES)) {
      array("dates", analysis.dates().list(), this::date);
    }
    if (analysis.has(Layer.ATTRIBUTIONS)) {
      array("attributions", analysis.attributions().list(), this::attribution);
    }
    if (analysis.has(Layer.CLAIMS)) {
      claims();
    }
    array("blocks", analysis.blocks(), this::block);
    array("credits", analysis.credits(), json::writeString);
    new ProvenanceWriter(json).write(analysis.provenance());
    json.writeEndObject();
  }

  private <T> void array(String name, List<T> elements, Element<? super T> element)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : elements) {
      element.write(each);
    }
    json.writeEndArray();
  }

  /** Writes the fields of a span into the open object. */
  void span(Span span) throws IOException {
    json.writeNumberField("start", offsets.at(span.start()));
    json.writeNumberField("end", offsets.at(span.end()));
    json.writeStringField("text", span.in(text));
  }

  void spanObject(String name, Span span) throws IOException {
    json.writeObjectFieldStart(name);
    span(span);
    json.writeEndObject();
  }

  void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private void entity(EntityMention entity) throws IOException {
    json.writeStartObject();
    span(entity.span());
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    json.writeNumberField("score", Math.round(entity.score() * 1000) / 1000.0);
    optional("role", entity.role());
    json.writeEndObject();
  }

  private void date(DateMention date) throws IOException {
    json.writeStartObject();
    span(date.span());
    json.writeStringField("type", date.type().name());
    json.writeStringField("value", date.value());
    optional("mod", date.mod().map(Enum::name));
    optional("from", date.interval().flatMap(TimeInterval::from).map(AnalysisWriter::iso));
    optional("to", date.interval().flatMap(TimeInterval::to).map(AnalysisWriter::iso));
    optional("grain", date.grain().map(Enum::name));
    optional("invalid", date.invalidReason());
    json.writeEndObject();
  }

  private static String iso(LocalDateTime time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }

  private void attribution(Attribution attribution) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", attribution.type().name());
    json.writeStringField("certainty", attribution.certainty().name());
    json.writeBooleanField("negated", attribution.isNegated());
    json.writeStringField("family", attribution.family().name());
    json.writeObjectFieldStart("source");
    spans(attribution.source().spans());
    optional("name", attribution.source().name());
    json.writeStringField("kind", attribution.source().kind().name());
    json.writeEndObject();
    json.writeObjectFieldStart("cue");
    spans(attribution.cue().spans());
    json.writeStringField("lemma", attribution.cue().lemma());
    json.writeStringField("kind", attribution.cue().kind().name());
    json.writeEndObject();
    json.writeObjectFieldStart("content");
    spans(attribution.content().spans());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void spans(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("spans");
    for (Span span : spans) {
      json.writeStartObject();
      span(span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void claims() throws IOException {
    IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    number(numbers, analysis.attributions());
    number(numbers, analysis.quantities());
    number(numbers, analysis.dates());
    number(numbers, analysis.entities());
    json.writeArrayFieldStart("claims");
    for (Claim claim : analysis.claims()) {
      json.writeStartObject();
      json.writeNumberField("attribution", numberOf(claim.attribution(), numbers));
      numbers("quantities", claim.quantities(), numbers);
      numbers("dates", claim.dates(), numbers);
      numbers("entities", claim.entities(), numbers);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <T extends Mention> void number(
      IdentityHashMap<Object, Integer> numbers, Mentions<T, ?> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      numbers.put(mentions.list().get(i), i);
    }
  }

  private <T extends Mention> void numbers(
      String name, Mentions<T, ?> mentions, IdentityHashMap<Object, Integer> numbers)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T mention : mentions) {
      json.writeNumber(numberOf(mention, numbers));
    }
    json.writeEndArray();
  }

  private static int numberOf(Object mention, IdentityHashMap<Object, Integer> numbers) {
    Integer number = numbers.get(mention);
    if (number == null) {
      throw new IllegalStateException(
          "a claim holds a mention that the analysis lacks: " + mention);
    }
    return number;
  }

  private void block(Block block) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", offsets.at(block.span().start()));
    json.writeNumberField("end", offsets.at(block.span().end()));
    json.writeStringField("kind", block.kind().name());
    json.writeEndObject();
  }
}
