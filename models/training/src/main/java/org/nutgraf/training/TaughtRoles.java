package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.nutgraf.attribution.en.RoleLabels;

/**
 * The labels that a teacher gave to the words of texts: for each document a line of JSON with its
 * id and the numbers of its labels, the whole compressed by gzip. There are no words in it.
 */
final class TaughtRoles {
  private static final JsonFactory JSON = new JsonFactory();

  private TaughtRoles() {}

  /** Returns the labels of each document by its id. */
  static Map<String, int[]> read(Path path) throws IOException {
    Map<String, int[]> labels = new HashMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        document(line, labels);
      }
    }
    return labels;
  }

  private static void document(String line, Map<String, int[]> all) throws IOException {
    String id = "";
    int[] labels = {};
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("id")) {
          id = json.getText();
        } else if (field.equals("labels")) {
          labels = numbers(json);
        } else {
          json.skipChildren();
        }
      }
    }
    all.put(id, labels);
  }

  private static int[] numbers(JsonParser json) throws IOException {
    int[] numbers = new int[64];
    int count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = json.getIntValue();
    }
    return Arrays.copyOf(numbers, count);
  }

  /**
   * Makes labels follow each other as they may: a segment that goes on without a beginning, as at
   * the start of a block, begins there; words are not between pieces unless a piece stands on both
   * sides of them.
   */
  static void mend(int[] labels, List<int[]> blocks) {
    for (int[] block : blocks) {
      for (int i = block[0]; i < block[1]; i++) {
        int before = i == block[0] ? RoleLabels.OUTSIDE : labels[i - 1];
        if (RoleLabels.goesOn(labels[i]) && before != labels[i] && before != labels[i] - 1) {
          labels[i]--;
        } else if (isBetween(labels[i]) && before != labels[i] && RoleLabels.role(before) < 0) {
          labels[i] = RoleLabels.OUTSIDE;
        }
      }
      for (int i = block[1] - 1; i >= block[0]; i--) {
        int after = i + 1 == block[1] ? RoleLabels.OUTSIDE : labels[i + 1];
        if (isBetween(labels[i]) && after != labels[i] && RoleLabels.role(after) < 0) {
          labels[i] = RoleLabels.OUTSIDE;
        }
      }
    }
  }

  private static boolean isBetween(int label) {
    return label == RoleLabels.OPEN || label == RoleLabels.CUED;
  }
}
