package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.nutgraf.text.TokenTable;

/**
 * A text and the numbers of the labels that a teacher gave to its words, -1 where it was not sure.
 * They are kept in a file that has for each document a line of JSON with its id and its labels, the
 * whole compressed by gzip. There are no words in it.
 */
final class TaughtLabels {
  final String id;
  final TokenTable words;
  final int[] labels;

  private TaughtLabels(String id, TokenTable words, int[] labels) {
    this.id = id;
    this.words = words;
    this.labels = labels;
  }

  /** Returns those texts to which a teacher gave labels. */
  static List<TaughtLabels> of(Path docs, Path file) throws IOException {
    Map<String, int[]> given = read(file);
    List<TaughtLabels> taught = new ArrayList<>();
    for (Map.Entry<String, String> text : JsonLines.texts(docs).entrySet()) {
      String id = text.getKey();
      int[] labels = given.get(id);
      if (labels != null) {
        TokenTable words = TokenTable.words(text.getValue());
        if (labels.length != words.size()) {
          throw new IOException(file + ": other words in '" + id + "': label it again");
        }
        taught.add(new TaughtLabels(id, words, labels));
      }
    }
    if (taught.isEmpty()) {
      throw new IOException(file + " has no labels for the documents of " + docs);
    }
    return taught;
  }

  /** Returns the labels of each document by its id. */
  static Map<String, int[]> read(Path path) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return JsonLines.byId(
          lines, String.valueOf(path.getFileName()), "labels", TaughtLabels::numbers);
    }
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
}
