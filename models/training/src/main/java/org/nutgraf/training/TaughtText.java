package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.TokenTable;

/**
 * A document as a teacher reads it: a line of JSON with its id and its blocks of words, and the
 * labels that may be right for each word, as bits, if they are known.
 */
final class TaughtText {
  private static final JsonFactory JSON = new JsonFactory();

  private TaughtText() {}

  /** Returns a document as a line, with its end. */
  static String line(String id, TokenTable words, List<int[]> blocks, long @Nullable [] right)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeArrayFieldStart("blocks");
      for (int[] block : blocks) {
        json.writeStartObject();
        json.writeArrayFieldStart("words");
        for (int i = block[0]; i < block[1]; i++) {
          json.writeString(words.text().substring(words.start(i), words.end(i)));
        }
        json.writeEndArray();
        if (right != null) {
          json.writeFieldName("right");
          json.writeArray(right, block[0], block[1] - block[0]);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }
}
