package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.TokenTable;
import org.nutgraf.training.RoleCorpus.Story;

/**
 * Writes the words of texts for a teacher, which learns their labels or gives them some.
 *
 * <pre>WriteRoles OUT X.docs.jsonl [gold]</pre>
 *
 * Each document is a line of JSON: its id, and its blocks with their words and, with {@code gold},
 * the numbers of the labels that follow from {@code X.gold.jsonl}.
 */
final class WriteRoles {
  private static final JsonFactory JSON = new JsonFactory();

  private WriteRoles() {}

  /** Writes. */
  public static void main(String[] args) throws IOException {
    Path docs = Path.of(args[1]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      if (args.length > 2) {
        for (Story story : RoleCorpus.read(docs, Engines.english())) {
          out.write(line(story.id, story.words, story.blocks, RoleSides.of(story)));
        }
      } else {
        for (Corpus.Text text : Corpus.read(docs)) {
          TokenTable words = TokenTable.words(text.text());
          out.write(line(text.id(), words, RoleCorpus.blocks(words), null));
        }
      }
    }
  }

  /** Returns a document as a line, with its end. */
  static String line(String id, TokenTable words, List<int[]> blocks, int @Nullable [] labels)
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
        if (labels != null) {
          json.writeFieldName("labels");
          json.writeArray(labels, block[0], block[1] - block[0]);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }
}
