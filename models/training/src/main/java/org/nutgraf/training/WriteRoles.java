package org.nutgraf.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.nutgraf.text.TokenTable;
import org.nutgraf.training.RoleCorpus.Story;

/**
 * Writes the words of texts for a teacher, which learns their labels or gives them some.
 *
 * <pre>WriteRoles OUT X.docs.jsonl [gold]</pre>
 *
 * Each document is a line of JSON: its id, and its blocks with their words and, with {@code gold},
 * the labels that follow from {@code X.gold.jsonl}, as bits.
 */
final class WriteRoles {
  private WriteRoles() {}

  /** Writes. */
  public static void main(String[] args) throws IOException {
    Path docs = Path.of(args[1]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      if (args.length > 2) {
        for (Story story : RoleCorpus.read(docs, Engines.english())) {
          out.write(
              TaughtText.line(story.id, story.words, story.blocks, bits(RoleSides.of(story))));
        }
      } else {
        for (Map.Entry<String, String> text : JsonLines.texts(docs).entrySet()) {
          TokenTable words = TokenTable.words(text.getValue());
          out.write(TaughtText.line(text.getKey(), words, RoleCorpus.blocks(words), null));
        }
      }
    }
  }

  private static long[] bits(int[] labels) {
    return Arrays.stream(labels).mapToLong(label -> 1L << label).toArray();
  }
}
