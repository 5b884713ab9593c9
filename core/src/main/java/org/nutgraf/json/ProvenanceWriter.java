package org.nutgraf.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.nutgraf.Layer;
import org.nutgraf.Provenance;
import org.nutgraf.engine.ModelInfo;

/** Writes where an analysis comes from. */
final class ProvenanceWriter {
  private final JsonGenerator json;

  ProvenanceWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("library", Provenance.LIBRARY);
    json.writeStringField("version", provenance.version());
    if (provenance.published().isPresent()) {
      json.writeStringField("published", provenance.published().get());
    }
    json.writeStringField("profile", provenance.profile().name());
    json.writeStringField("dateOrder", provenance.dateOrder().name());
    json.writeArrayFieldStart("layers");
    for (Layer layer : provenance.layers()) {
      json.writeString(layer.name());
    }
    json.writeEndArray();
    if (!provenance.additions().isEmpty()) {
      json.writeArrayFieldStart("additions");
      for (String addition : provenance.additions()) {
        json.writeString(addition);
      }
      json.writeEndArray();
    }
    engines(provenance);
    models(provenance);
    json.writeEndObject();
  }

  private void engines(Provenance provenance) throws IOException {
    json.writeArrayFieldStart("engines");
    for (Provenance.Served served : provenance.engines()) {
      json.writeStartObject();
      json.writeStringField("stage", served.stage().name());
      json.writeStringField("name", served.name());
      json.writeStringField("version", served.version());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void models(Provenance provenance) throws IOException {
    json.writeArrayFieldStart("models");
    for (ModelInfo model : provenance.models()) {
      json.writeStartObject();
      json.writeStringField("stage", model.stage().name());
      json.writeStringField("name", model.name());
      if (model.version().isPresent()) {
        json.writeStringField("version", model.version().get());
      }
      json.writeStringField("sha256", model.sha256());
      if (model.licence().isPresent()) {
        json.writeStringField("licence", model.licence().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
