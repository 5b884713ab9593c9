package org.nutgraf.cli;

import java.util.Set;
import java.util.function.Function;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.export.ConllColumns;
import org.nutgraf.export.Csv;
import org.nutgraf.export.WebAnnotations;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.json.OffsetUnit;

/**
 * Writes analyses as text in one format. {@link #render} may run on any thread; the rest is called
 * in order on one.
 */
abstract class Renderer {
  /**
   * Returns the renderer of a format that goes to one stream.
   *
   * @param format the format
   * @param offsets what offsets in JSON count
   * @param columns the layers that are columns of CoNLL
   */
  static Renderer of(Format format, OffsetUnit offsets, Set<Layer> columns) {
    return switch (format) {
      case TABLE -> new TableRenderer();
      case JSON -> new JsonArray(analysis -> JsonAnalyses.pretty(analysis, offsets));
      case JSONL -> new Plain("", analysis -> JsonAnalyses.line(analysis, offsets) + "\n");
      case HTML -> new Plain("", Analysis::toHtml);
      case WEBANNO -> new JsonArray(WebAnnotations::pretty);
      case CONLL -> new Plain("", analysis -> ConllColumns.of(analysis, columns));
      case CSV_CLAIMS -> new Plain(Csv.claimsHeader(), Csv::claims);
      case CSV_QUANTITIES -> new Plain(Csv.quantitiesHeader(), Csv::quantities);
      case BRAT -> throw new IllegalArgumentException(format + " goes to a directory");
    };
  }

  abstract String render(Analysis analysis);

  String head() {
    return "";
  }

  /** Returns what comes before the next analysis. */
  String separator() {
    return "";
  }

  String tail() {
    return "";
  }

  private static final class Plain extends Renderer {
    private final String head;
    private final Function<Analysis, String> text;

    Plain(String head, Function<Analysis, String> text) {
      this.head = head;
      this.text = text;
    }

    @Override
    String head() {
      return head;
    }

    @Override
    String render(Analysis analysis) {
      return text.apply(analysis);
    }
  }

  private static final class JsonArray extends Renderer {
    private final Function<Analysis, String> text;
    private boolean begun;

    JsonArray(Function<Analysis, String> text) {
      this.text = text;
    }

    @Override
    String head() {
      return "[";
    }

    @Override
    String separator() {
      String before = begun ? ",\n" : "\n";
      begun = true;
      return before;
    }

    @Override
    String render(Analysis analysis) {
      return text.apply(analysis);
    }

    @Override
    String tail() {
      return "\n]\n";
    }
  }
}
