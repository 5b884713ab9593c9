package org.nutgraf.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.internal.CodePoints;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Span;
import org.nutgraf.time.DateMention;

/** Writes the page of one document. */
final class WebAnnotationWriter {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String TAGGING = "tagging";
  private static final String IDENTIFYING = "identifying";
  private static final String DESCRIBING = "describing";
  private static final int AROUND = 32;

  private final JsonGenerator json;
  private final Analysis analysis;
  private final String text;
  private final CodePoints points;
  private final String source;
  private final String page;
  private int annotations;

  WebAnnotationWriter(JsonGenerator json, Analysis analysis) {
    this.json = json;
    this.analysis = analysis;
    text = Plain.utf8(analysis.document().text());
    points = CodePoints.of(text);
    source = WebAnnotations.iri(analysis.document().id(), text);
    page = WebAnnotations.urn(source + "\n" + text);
  }

  /** The bodies of an annotation, in order: each a purpose and a text. */
  private static final class Bodies {
    final List<Map.Entry<String, String>> list = new ArrayList<>();

    Bodies add(String purpose, String value) {
      list.add(Map.entry(purpose, value));
      return this;
    }
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", page);
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    if (analysis.has(Layer.ENTITIES)) {
      for (EntityMention entity : analysis.entities()) {
        entity(entity);
      }
    }
    if (analysis.has(Layer.QUANTITIES)) {
      for (Quantity quantity : analysis.quantities()) {
        quantity(quantity);
      }
    }
    if (analysis.has(Layer.DATES)) {
      for (DateMention date : analysis.dates()) {
        date(date);
      }
    }
    if (analysis.has(Layer.ATTRIBUTIONS)) {
      for (Attribution attribution : analysis.attributions()) {
        attribution(attribution);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entity(EntityMention entity) throws IOException {
    Bodies bodies = new Bodies().add(TAGGING, entity.type().name());
    bodies.add(IDENTIFYING, entity.name());
    entity.role().ifPresent(role -> bodies.add(DESCRIBING, role));
    mention(List.of(entity.span()), bodies);
  }

  private void quantity(Quantity quantity) throws IOException {
    Bodies bodies = new Bodies().add(TAGGING, "QUANTITY").add(TAGGING, quantity.kind().name());
    mention(List.of(quantity.span()), bodies.add(DESCRIBING, quantity.toString()));
  }

  private void date(DateMention date) throws IOException {
    Bodies bodies = new Bodies().add(TAGGING, date.type().name());
    bodies.add(DESCRIBING, date.value());
    date.mod().ifPresent(mod -> bodies.add(TAGGING, mod.name()));
    mention(List.of(date.span()), bodies);
  }

  private void attribution(Attribution attribution) throws IOException {
    Map<String, List<Span>> parts = new LinkedHashMap<>();
    parts.put("SOURCE", attribution.source().spans());
    parts.put("CUE", attribution.cue().spans());
    parts.put("CONTENT", attribution.content().spans());
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, List<Span>> part : parts.entrySet()) {
      if (!part.getValue().isEmpty()) {
        Bodies bodies = new Bodies().add(TAGGING, part.getKey());
        if (part.getKey().equals("SOURCE")) {
          attribution.source().name().ifPresent(name -> bodies.add(IDENTIFYING, name));
        }
        ids.add(mention(part.getValue(), bodies));
      }
    }
    begin("linking");
    Bodies bodies = new Bodies().add(TAGGING, "ATTRIBUTION");
    bodies.add(TAGGING, attribution.type().name()).add(TAGGING, attribution.certainty().name());
    if (attribution.isNegated()) {
      bodies.add(TAGGING, "NEGATED");
    }
    bodies(bodies);
    json.writeArrayFieldStart("target");
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String mention(List<Span> spans, Bodies bodies) throws IOException {
    String id = begin(TAGGING);
    bodies(bodies);
    json.writeArrayFieldStart("target");
    for (Span span : spans) {
      target(span);
    }
    json.writeEndArray();
    json.writeEndObject();
    return id;
  }

  private String begin(String motivation) throws IOException {
    String id = WebAnnotations.urn(page + "\n" + ++annotations);
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", motivation);
    return id;
  }

  private void bodies(Bodies bodies) throws IOException {
    json.writeArrayFieldStart("body");
    for (Map.Entry<String, String> body : bodies.list) {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("purpose", body.getKey());
      json.writeStringField("value", Plain.utf8(body.getValue()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void target(Span span) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", source);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", points.at(span.start()));
    json.writeNumberField("end", points.at(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    json.writeStringField("prefix", text.substring(before(span.start()), span.start()));
    json.writeStringField("suffix", text.substring(span.end(), after(span.end())));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private int before(int offset) {
    int there = text.codePointCount(Math.max(0, offset - 2 * AROUND), offset);
    return text.offsetByCodePoints(offset, -Math.min(AROUND, there));
  }

  private int after(int offset) {
    int left = text.codePointCount(offset, Math.min(text.length(), offset + 2 * AROUND));
    return text.offsetByCodePoints(offset, Math.min(AROUND, left));
  }
}
