package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of JSON, each an object with an id, of which one other field is read. */
final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLines() {}

  /** Reads the value of a field. */
  @FunctionalInterface
  interface Value<T> {
    /** Reads a value, of which the first token is the current one, to its last token. */
    T read(JsonParser json) throws IOException;
  }

  /** Returns texts by their ids, in the order of the lines of {@code X.docs.jsonl}. */
  static Map<String, String> texts(Path docs) throws IOException {
    return byId(docs, "text", JsonParser::getText);
  }

  /** Returns the values of a field by the ids of their lines, in the order of the lines. */
  static <T> Map<String, T> byId(Path file, String field, Value<T> value) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return byId(lines, String.valueOf(file.getFileName()), field, value);
    }
  }

  /** Returns the values of a field of the lines of a file with a name. */
  static <T> Map<String, T> byId(BufferedReader lines, String file, String field, Value<T> value)
      throws IOException {
    Map<String, T> values = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String id = null;
      @Nullable T found = null;
      try (JsonParser json = JSON.createParser(line)) {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          if (name.equals("id")) {
            id = json.getText();
          } else if (name.equals(field)) {
            found = value.read(json);
          } else {
            json.skipChildren();
          }
        }
      }
      if (id == null || found == null) {
        String missing = id == null ? "id" : field;
        throw new IOException(line(file, values) + " has no field '" + missing + "'");
      }
      if (values.containsKey(id)) {
        throw new IOException(line(file, values) + " has the id '" + id + "' of a line before");
      }
      values.put(id, found);
    }
    return values;
  }

  private static String line(String file, Map<String, ?> before) {
    return file + ", line " + (before.size() + 1) + ",";
  }
}
