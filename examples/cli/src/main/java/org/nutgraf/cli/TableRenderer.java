package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Source;
import org.nutgraf.claim.Claim;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entity;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Span;
import org.nutgraf.time.DateMention;

/** Writes an analysis for a person at a terminal: 100 columns, one section for each layer. */
final class TableRenderer extends Renderer {
  private static final int WIDTH = 100;
  private static final int LEFT = 14;
  private static final int CELL = 34;

  @Override
  String render(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    out.append("== ").append(analysis.document().id());
    analysis.document().publicationDate().ifPresent(d -> out.append(", published ").append(d));
    out.append('\n');
    if (analysis.has(Layer.ENTITIES)) {
      names(analysis, out);
    }
    if (analysis.has(Layer.QUANTITIES)) {
      section("Quantities", analysis.quantities().size(), out);
      for (Quantity quantity : analysis.quantities()) {
        row(oneLine(quantity.text()), quantity.toString(), out);
      }
    }
    if (analysis.has(Layer.DATES)) {
      section("Dates", analysis.dates().size(), out);
      for (DateMention date : analysis.dates()) {
        row(oneLine(date.text()), value(date), out);
      }
    }
    if (analysis.has(Layer.CLAIMS)) {
      section("Who says what", analysis.claims().size(), out);
      for (Claim claim : analysis.claims()) {
        claim(claim, out);
      }
    } else if (analysis.has(Layer.ATTRIBUTIONS)) {
      section("Who says what", analysis.attributions().size(), out);
      for (Attribution attribution : analysis.attributions()) {
        speech(attribution, out);
      }
    }
    if (!analysis.credits().isEmpty()) {
      section("Credits", analysis.credits().size(), out);
      wrapped("", String.join("; ", analysis.credits()), out);
    }
    return out.append('\n').toString();
  }

  private static void section(String title, int count, StringBuilder out) {
    out.append('\n').append(title).append(" (").append(count).append(")\n");
  }

  private static void names(Analysis analysis, StringBuilder out) {
    List<Entity> all = analysis.entities().distinct();
    section("Names", all.size(), out);
    for (NameType type : NameType.values()) {
      String names =
          all.stream()
              .filter(e -> e.type() == type)
              .map(
                  e ->
                      e.name()
                          + e.role().map(r -> " (" + r + ")").orElse("")
                          + times(e.mentions().size()))
              .collect(Collectors.joining("; "));
      if (!names.isEmpty()) {
        wrapped(label(type), oneLine(names), out);
      }
    }
  }

  private static String label(NameType type) {
    return switch (type) {
      case PERSON -> "people";
      case ORGANIZATION -> "organisations";
      case LOCATION -> "places";
      case FACILITY -> "facilities";
      case NORP -> "peoples";
      case PRODUCT -> "products";
      case EVENT -> "events";
      case MISC -> "other";
    };
  }

  private static String times(int count) {
    return count == 1 ? "" : " ×" + count;
  }

  private static String value(DateMention date) {
    String mod = date.mod().map(m -> " " + m).orElse("");
    return date.invalidReason().map(r -> "invalid: " + r).orElse(date.value() + mod);
  }

  private static void claim(Claim claim, StringBuilder out) {
    speech(claim.attribution(), out);
    List<String> inside = new ArrayList<>();
    claim.quantities().forEach(q -> inside.add("[" + q + "]"));
    claim.dates().forEach(d -> inside.add("[" + value(d) + "]"));
    if (!inside.isEmpty()) {
      wrapped("", String.join(" ", inside), out);
    }
  }

  private static void speech(Attribution attribution, StringBuilder out) {
    Source source = attribution.source();
    out.append("  ").append(oneLine(source.label()));
    if (source.name().isPresent() && !source.text().contains(source.name().get())) {
      out.append(" (\"").append(oneLine(source.text())).append("\")");
    }
    out.append(" – ").append(oneLine(attribution.cue().text()));
    if (attribution.isNegated()) {
      out.append(", negated");
    }
    if (attribution.certainty() != Certainty.ASSERTED) {
      out.append(attribution.certainty() == Certainty.HEDGED ? ", hedged" : ", doubted");
    }
    out.append('\n');
    String content =
        attribution.content().spans().stream()
            .map(s -> in(attribution, s))
            .collect(Collectors.joining(" … "));
    if (!content.isEmpty()) {
      wrapped("", content, out);
    }
  }

  private static String in(Attribution attribution, Span span) {
    int base = attribution.span().start();
    return oneLine(attribution.text().substring(span.start() - base, span.end() - base));
  }

  private static void row(String left, String right, StringBuilder out) {
    out.append("  ").append(left);
    if (left.length() >= CELL) {
      out.append('\n').append("  ").append(" ".repeat(CELL));
    } else {
      out.append(" ".repeat(CELL - left.length()));
    }
    out.append(right).append('\n');
  }

  /** Breaks a text at blanks into lines that begin under one another, a label before the first. */
  private static void wrapped(String label, String text, StringBuilder out) {
    int indent = label.isEmpty() ? 6 : LEFT + 2;
    out.append("  ").append(label).append(" ".repeat(Math.max(1, indent - 2 - label.length())));
    int column = indent;
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      if (!first && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (!first) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      first = false;
    }
    out.append('\n');
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
