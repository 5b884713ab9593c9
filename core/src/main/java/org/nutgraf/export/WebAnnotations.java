package org.nutgraf.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nutgraf.Analysis;

/**
 * Analyses in the <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation Data
 * Model</a>, as JSON-LD: one {@code AnnotationPage} for each document.
 *
 * <ul>
 *   <li>Each mention is an annotation whose target is the document with a {@code
 *       TextPositionSelector} and a {@code TextQuoteSelector} (up to 32 characters before and
 *       after). Positions count Unicode code points from 0, end exclusive, as the model demands,
 *       not UTF-16 units.
 *   <li>Bodies are texts: with purpose {@code tagging} the layer and the type ({@code PERSON},
 *       {@code QUANTITY} and {@code MONEY}, {@code DATE}); with {@code identifying} the fullest
 *       form of a name; with {@code describing} the value of a quantity or date.
 *   <li>An attribution is one annotation for each of {@code SOURCE}, {@code CUE} and {@code
 *       CONTENT}, and one with motivation {@code linking}, whose target are these and whose bodies
 *       are its type and certainty. What stands in several pieces has one target for each.
 *   <li>The source of the targets is the id of the document if that is an absolute IRI; another id
 *       is a reference relative to where the file stands ({@code seeds/a.txt}); a document without
 *       an id is a {@code urn:uuid:} made from its text. The ids of annotations are {@code
 *       urn:uuid:} made from the source, the text and their number: the same each time.
 *   <li>Half a surrogate pair is written as U+FFFD.
 * </ul>
 *
 * <p>Layers that were not asked for are left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WebAnnotations {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final String UNRESERVED = "-._~/";

  private WebAnnotations() {}

  /**
   * {@return a document's page of annotations as one line, without an end of line}
   *
   * @param analysis the analysis
   */
  public static String line(Analysis analysis) {
    return write(analysis, false);
  }

  /**
   * {@return a document's page of annotations as indented lines}
   *
   * @param analysis the analysis
   */
  public static String pretty(Analysis analysis) {
    return write(analysis, true);
  }

  private static String write(Analysis analysis, boolean pretty) {
    StringWriter out = new StringWriter(1 << 12);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(new DefaultPrettyPrinter());
      }
      new WebAnnotationWriter(json, analysis).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Returns the IRI of a document. */
  static String iri(String id, String text) {
    if (id.isEmpty()) {
      return urn(text);
    }
    try {
      if (new URI(id).isAbsolute()) {
        return id;
      }
    } catch (URISyntaxException e) {
      // No IRI as it stands: its characters are escaped below.
    }
    StringBuilder out = new StringBuilder();
    for (byte b : Plain.utf8(id).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
  }

  /** Returns an IRI made from a text. */
  static String urn(String text) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
