package org.nutgraf.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.internal.CodePoints;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Span;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.DateType;

/** Writes the annotations of one document; the numbers of each kind of line count from 1. */
final class BratWriter {
  private static final String QUANTITY = "QUANTITY";
  private static final String SOURCE = "SOURCE";
  private static final String CUE = "CUE";
  private static final String CONTENT = "CONTENT";
  private static final String SAYS = CONTENT + "|" + CUE;
  private static final String ANY = SAYS + "|" + SOURCE;

  private final Analysis analysis;
  private final String text;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private int spans;
  private int relations;
  private int attributes;
  private int notes;

  BratWriter(Analysis analysis) {
    this.analysis = analysis;
    text = Plain.utf8(analysis.document().text());
    points = CodePoints.of(text);
  }

  String write() {
    if (analysis.has(Layer.ENTITIES)) {
      analysis.entities().forEach(this::entity);
    }
    if (analysis.has(Layer.QUANTITIES)) {
      analysis.quantities().forEach(this::quantity);
    }
    if (analysis.has(Layer.DATES)) {
      analysis.dates().forEach(this::date);
    }
    if (analysis.has(Layer.ATTRIBUTIONS)) {
      analysis.attributions().forEach(this::attribution);
    }
    return out.toString();
  }

  private void entity(EntityMention entity) {
    String id = span(entity.type().name(), List.of(entity.span()));
    String name = entity.name().equals(entity.text()) ? "" : entity.name();
    note(id, join(name, entity.role().orElse("")));
  }

  private void quantity(Quantity quantity) {
    String id = span(QUANTITY, List.of(quantity.span()));
    attribute("Kind", id, quantity.kind().name());
    attribute("Bound", id, quantity.bound().name());
    note(id, quantity.toString());
  }

  private void date(DateMention date) {
    String id = span(date.type().name(), List.of(date.span()));
    String mod = date.mod().map(Enum::name).orElse("");
    note(id, join(join(date.value(), mod), date.invalidReason().orElse("")));
  }

  private static String join(String a, String b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : a + "; " + b;
  }

  private void attribution(Attribution attribution) {
    String source = span(SOURCE, attribution.source().spans());
    String cue = span(CUE, attribution.cue().spans());
    String content = span(CONTENT, attribution.content().spans());
    attribution.source().name().ifPresent(name -> note(source, name));
    String said = content.isEmpty() ? cue : content;
    relation("SaidBy", said, source);
    if (!content.isEmpty()) {
      relation("MarkedBy", content, cue);
    }
    String main = said.isEmpty() ? source : said;
    attribute("Certainty", main, attribution.certainty().name());
    attribute("Report", main, attribution.type().name());
    if (attribution.isNegated()) {
      attribute("Negated", main, "");
    }
  }

  /** Writes a line of text in pieces that cross no line end; returns its id, empty without any. */
  private String span(String type, List<Span> found) {
    List<Span> pieces = new ArrayList<>();
    found.forEach(each -> cut(each, pieces));
    if (pieces.isEmpty()) {
      return "";
    }
    String id = "T" + ++spans;
    out.append(id).append('\t').append(type).append(' ');
    out.append(
        pieces.stream()
            .map(p -> points.at(p.start()) + " " + points.at(p.end()))
            .collect(Collectors.joining(";")));
    out.append('\t');
    out.append(pieces.stream().map(p -> p.in(text)).collect(Collectors.joining(" ")));
    out.append('\n');
    return id;
  }

  private void cut(Span span, List<Span> pieces) {
    int from = span.start();
    for (int i = from; i <= span.end(); i++) {
      if (i == span.end() || Plain.isLineEnd(text.charAt(i))) {
        trimmed(from, i, pieces);
        from = i + 1;
      }
    }
  }

  private void trimmed(int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }

  private void relation(String type, String from, String to) {
    if (!from.isEmpty() && !to.isEmpty()) {
      out.append('R').append(++relations).append('\t').append(type);
      out.append(" Arg1:").append(from).append(" Arg2:").append(to).append('\n');
    }
  }

  private void attribute(String name, String of, String value) {
    if (!of.isEmpty()) {
      out.append('A').append(++attributes).append('\t').append(name).append(' ').append(of);
      out.append(value.isEmpty() ? "" : " ").append(value).append('\n');
    }
  }

  private void note(String of, String note) {
    String line = Plain.oneLine(note);
    if (!of.isEmpty() && !line.isEmpty()) {
      out.append('#').append(++notes).append("\tAnnotatorNotes ").append(of).append('\t');
      out.append(line).append('\n');
    }
  }

  static String configuration() {
    List<String> lines = new ArrayList<>();
    lines.add("[entities]");
    lines.addAll(names(NameType.values()));
    lines.add(QUANTITY);
    lines.addAll(names(DateType.values()));
    lines.addAll(List.of(SOURCE, CUE, CONTENT, ""));
    lines.add("[relations]");
    lines.add("SaidBy\tArg1:" + SAYS + ", Arg2:" + SOURCE);
    lines.add("MarkedBy\tArg1:" + CONTENT + ", Arg2:" + CUE);
    lines.add("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>");
    lines.addAll(List.of("", "[events]", "", "[attributes]"));
    lines.add("Kind\tArg:" + QUANTITY + ", Value:" + choice(QuantityKind.values()));
    lines.add("Bound\tArg:" + QUANTITY + ", Value:" + choice(Bound.values()));
    lines.add("Certainty\tArg:" + ANY + ", Value:" + choice(Certainty.values()));
    lines.add("Report\tArg:" + ANY + ", Value:" + choice(AttributionType.values()));
    lines.add("Negated\tArg:" + ANY);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static String choice(Enum<?>[] values) {
    return String.join("|", names(values));
  }
}
