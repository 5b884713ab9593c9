package org.nutgraf.cli;

import org.nutgraf.Analysis;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.json.OffsetUnit;

/**
 * Writes analyses as text in one format. {@link #render} may run on any thread; the rest is called
 * in order on one.
 */
abstract class Renderer {
  static Renderer of(AnalyzeCommand.Format format, OffsetUnit offsets) {
    return switch (format) {
      case TABLE -> new TableRenderer();
      case JSON -> new JsonArray(offsets);
      case JSONL -> new JsonLines(offsets);
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

  private static final class JsonLines extends Renderer {
    private final OffsetUnit offsets;

    JsonLines(OffsetUnit offsets) {
      this.offsets = offsets;
    }

    @Override
    String render(Analysis analysis) {
      return JsonAnalyses.line(analysis, offsets) + "\n";
    }
  }

  private static final class JsonArray extends Renderer {
    private final OffsetUnit offsets;
    private boolean begun;

    JsonArray(OffsetUnit offsets) {
      this.offsets = offsets;
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
      return JsonAnalyses.pretty(analysis, offsets);
    }

    @Override
    String tail() {
      return "\n]\n";
    }
  }
}
