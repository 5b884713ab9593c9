package org.nutgraf.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nutgraf.text.TokenTable;

/**
 * Writes the words of corpora of names for a teacher, with the labels that may be right for each:
 *
 * <pre>WriteNames OUT CORPUS=TYPES...</pre>
 *
 * Each CORPUS is as {@link NameCorpus} takes it, each document a line of JSON as {@link TaughtText}
 * writes it.
 */
final class WriteNames {
  private WriteNames() {}

  /** Writes. */
  public static void main(String[] args) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (String argument : List.of(args).subList(1, args.length)) {
        NameCorpus corpus = new NameCorpus(argument);
        for (Corpus.Text text : corpus.read()) {
          TokenTable words = TokenTable.words(text.text());
          long[] right = corpus.gold(words, text.names());
          out.write(TaughtText.line(text.id(), words, RoleCorpus.blocks(words), right));
        }
      }
    }
  }
}
