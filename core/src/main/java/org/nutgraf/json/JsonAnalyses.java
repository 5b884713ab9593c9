package org.nutgraf.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.nutgraf.Analysis;

/**
 * Writes analyses as JSON, schema version 1: one object for each document. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonAnalyses {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonAnalyses() {}

  /**
   * {@return an analysis as one line, without an end of line}
   *
   * @param analysis the analysis
   */
  public static String line(Analysis analysis) {
    return line(analysis, OffsetUnit.UTF16);
  }

  /**
   * {@return an analysis as one line, without an end of line}
   *
   * @param analysis the analysis
   * @param unit what offsets count
   */
  public static String line(Analysis analysis, OffsetUnit unit) {
    StringWriter out = new StringWriter(1 << 12);
    write(analysis, unit, out, false);
    return out.toString();
  }

  /**
   * {@return an analysis as indented lines}
   *
   * @param analysis the analysis
   * @param unit what offsets count
   */
  public static String pretty(Analysis analysis, OffsetUnit unit) {
    StringWriter out = new StringWriter(1 << 12);
    write(analysis, unit, out, true);
    return out.toString();
  }

  private static void write(Analysis analysis, OffsetUnit unit, Writer out, boolean pretty) {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(new DefaultPrettyPrinter());
      }
      new AnalysisWriter(json, analysis, unit).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
