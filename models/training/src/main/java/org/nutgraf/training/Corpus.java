package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Documents with the names in them, read from JSON lines (a file of texts {@code X.docs.jsonl} and
 * one of names {@code X.gold.jsonl} beside it) or from columns (a token and its IOB label on each
 * line, an empty line after each sentence, {@code -DOCSTART-} before each document).
 */
final class Corpus {
  /** A name in a text: half-open UTF-16 offsets and its type. */
  record Name(int start, int end, String type) {}

  /** A text with its names, in text order. */
  record Text(String id, String text, List<Name> names) {}

  private Corpus() {}

  /** Returns the texts of a corpus: the path of {@code X.docs.jsonl}, of columns, or {@code X}. */
  static List<Text> read(Path path) throws IOException {
    if (Files.exists(path.resolveSibling(path.getFileName() + ".docs.jsonl"))) {
      return json(path.resolveSibling(path.getFileName() + ".docs.jsonl"));
    }
    return path.toString().endsWith(".jsonl") ? json(path) : columns(path);
  }

  private static List<Text> json(Path docs) throws IOException {
    Map<String, List<Name>> names = Map.of();
    Path gold = docs.resolveSibling(docs.getFileName().toString().replace(".docs.", ".gold."));
    if (!gold.equals(docs) && Files.exists(gold)) {
      names = JsonLines.byId(gold, "entities", Corpus::readNames);
    }
    List<Text> texts = new ArrayList<>();
    for (Map.Entry<String, String> text : JsonLines.texts(docs).entrySet()) {
      String id = text.getKey();
      texts.add(new Text(id, text.getValue(), names.getOrDefault(id, List.of())));
    }
    return texts;
  }

  private static List<Name> readNames(JsonParser json) throws IOException {
    List<Name> names = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      names.add(readName(json));
    }
    names.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return names;
  }

  private static Name readName(JsonParser json) throws IOException {
    int start = -1;
    int end = -1;
    String type = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "start" -> start = json.getIntValue();
        case "end" -> end = json.getIntValue();
        case "type" -> type = json.getText();
        default -> json.skipChildren();
      }
    }
    return new Name(start, end, type);
  }

  private static List<Text> columns(Path path) throws IOException {
    List<Text> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int start = -1;
    String type = "";
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    lines.add("-DOCSTART-");
    for (String line : lines) {
      String[] columns = line.strip().split("\\s+");
      String label = columns.length < 2 ? "O" : columns[columns.length - 1];
      boolean goesOn = label.startsWith("I-") && start >= 0 && label.endsWith("-" + type);
      if (start >= 0 && !goesOn) {
        names.add(new Name(start, text.length(), type));
        start = -1;
      }
      if (line.startsWith("-DOCSTART-")) {
        if (text.length() > 0) {
          texts.add(new Text(path.getFileName() + "-" + texts.size(), text.toString(), names));
        }
        text = new StringBuilder();
        names = new ArrayList<>();
      } else if (line.isBlank()) {
        text.append(text.length() > 0 ? "\n" : "");
      } else {
        text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "" : " ");
        if (!label.equals("O") && start < 0) {
          start = text.length();
          type = label.substring(2);
        }
        text.append(columns[0]);
      }
    }
    return texts;
  }
}
