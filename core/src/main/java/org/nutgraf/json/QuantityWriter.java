package org.nutgraf.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Span;

/** Writes quantities. */
final class QuantityWriter {
  private final JsonGenerator json;
  private final AnalysisWriter writer;

  QuantityWriter(JsonGenerator json, AnalysisWriter writer) {
    this.json = json;
    this.writer = writer;
  }

  void write(Quantity quantity) throws IOException {
    json.writeStartObject();
    writer.span(quantity.span());
    json.writeStringField("kind", quantity.kind().name());
    Optional<Unit> minor = quantity.minor();
    if (quantity.relative().isEmpty()) {
      amount(quantity.amount(), minor);
    }
    writer.optional("relative", quantity.relative());
    if (minor.isPresent()) {
      json.writeStringField("unit", minor.get().name());
      major(quantity);
    } else {
      unit("unit", quantity.unit());
    }
    unit("per", quantity.per());
    json.writeStringField("bound", quantity.bound().name());
    if (quantity.cue().isPresent()) {
      writer.spanObject("cue", quantity.cue().get());
    }
    json.writeStringField("direction", quantity.direction().name());
    writer.spanObject("number", quantity.number());
    if (quantity.item().isPresent()) {
      Item item = quantity.item().get();
      json.writeObjectFieldStart("item");
      writer.span(item.span());
      json.writeStringField("head", item.head());
      json.writeEndObject();
    }
    if (!quantity.concepts().isEmpty()) {
      json.writeArrayFieldStart("concepts");
      for (Span concept : quantity.concepts()) {
        json.writeStartObject();
        writer.span(concept);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /**
   * Money, percent and counted things by their code, measures by name with the UCUM code beside it.
   */
  private void unit(String field, Optional<Unit> found) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    Unit unit = found.get();
    boolean coded = unit.isCurrency() || unit.isThing() || unit.code().equals("%");
    json.writeStringField(field, coded ? unit.code() : unit.name());
    if (!coded) {
      json.writeStringField(field + "Code", unit.code());
    }
  }

  /** "63 cents" are written as 63 cents; here is the same amount in the currency. */
  private void major(Quantity quantity) throws IOException {
    json.writeObjectFieldStart("major");
    amount(quantity.amount(), Optional.empty());
    unit("unit", quantity.unit());
    json.writeEndObject();
  }

  private void amount(Amount amount, Optional<Unit> minor) throws IOException {
    if (amount.isInterval()) {
      number("low", amount.low(), minor);
      number("high", amount.high(), minor);
    } else {
      number("value", amount.value(), minor);
    }
    if (amount.isVague()) {
      json.writeBooleanField("vague", true);
    }
  }

  private void number(String name, Optional<BigDecimal> value, Optional<Unit> minor)
      throws IOException {
    if (value.isPresent()) {
      BigDecimal plain = value.get();
      if (minor.isPresent()) {
        plain = plain.divide(minor.get().toBase(BigDecimal.ONE), MathContext.DECIMAL128);
      }
      json.writeStringField(
          name, plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString());
    }
  }
}
