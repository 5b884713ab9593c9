package org.nutgraf.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Document;

/**
 * Reads documents from JSON Lines: one object a line with {@code text}, and if wanted {@code id}
 * and {@code published}; other fields are passed over. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonDocuments {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonDocuments() {}

  /**
   * {@return the document of a line}
   *
   * @param line one JSON object
   * @throws IllegalArgumentException if it is no such object; the message says what is wrong
   */
  public static Document parse(String line) {
    String id = "";
    String text = null;
    String published = null;
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException(
            "is no JSON object such as {\"id\":\"a1\",\"text\":\"…\"}");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "id" -> id = scalar(parser, field, true);
          case "text" -> text = scalar(parser, field, false);
          case "published" ->
              published =
                  parser.currentToken() == JsonToken.VALUE_NULL
                      ? null
                      : scalar(parser, field, false);
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(
            "has more than one JSON value; put each on a line of its own");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "is broken JSON at column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (text == null) {
      throw new IllegalArgumentException("has no field \"text\"");
    }
    Document document = Document.of(text).withId(id);
    return published == null ? document : document.published(published);
  }

  private static String scalar(JsonParser parser, String field, boolean numbers)
      throws IOException {
    @Nullable JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING || numbers && token != null && token.isNumeric()) {
      return parser.getText();
    }
    throw new IllegalArgumentException("field \"" + field + "\" is no string");
  }
}
