package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.tagger.Labels;
import org.nutgraf.text.TokenTable;

/** The names that a teacher gives. */
class TaughtNamesTest {
  private static final Labels LABELS = NameCorpus.LABELS;
  private static final int OUT = LABELS.index("O");
  private static final int FIRST = LABELS.index("B-PERSON");
  private static final int LAST = LABELS.index("L-PERSON");
  private static final int PLACE = LABELS.index("U-LOCATION");
  private static final long ANY = NameCorpus.ALL;

  private final TokenTable words = TokenTable.words("Ada Lund left. Oslo slept.");

  @Test
  void right_whatIsSure_isTheOnlyLabel() {
    assertThat(TaughtNames.right(words, new int[] {FIRST, LAST, OUT, OUT, PLACE, OUT, OUT}))
        .containsExactly(1L << FIRST, 1L << LAST, 1, 1, 1L << PLACE, 1, 1);
  }

  @Test
  void right_whatIsNotSure_isOpen() {
    assertThat(TaughtNames.right(words, new int[] {FIRST, -1, OUT, OUT, -1, OUT, OUT}))
        .containsExactly(1L << FIRST, ANY, 1, 1, ANY, 1, 1);
  }

  @Test
  void right_namesThatMayNotBe_areOpenInTheirSentenceOnly() {
    assertThat(TaughtNames.right(words, new int[] {FIRST, PLACE, OUT, OUT, PLACE, OUT, OUT}))
        .containsExactly(ANY, ANY, 1, 1, 1L << PLACE, 1, 1);
    assertThat(TaughtNames.right(words, new int[] {OUT, OUT, OUT, FIRST, LAST, OUT, OUT}))
        .as("a name across the end of a sentence")
        .containsExactly(1, 1, 1, ANY, ANY, 1, 1);
  }

  @Test
  void right_anything_leavesSomeSequence() {
    Random random = new Random(11);
    for (int run = 0; run < 2000; run++) {
      int[] labels = random.ints(words.size(), -1, LABELS.size()).toArray();
      long[] right = TaughtNames.right(words, labels);
      for (int s = 0; s < words.sentenceCount(); s++) {
        assertThat(hasSequence(right, words.sentenceStart(s), words.sentenceEnd(s))).isTrue();
      }
    }
  }

  @Test
  void of_otherWords_namesTheDocument(@TempDir Path folder) throws IOException {
    Path docs = folder.resolve("x.docs.jsonl");
    Files.writeString(docs, "{\"id\": \"a\", \"text\": \"Ada left.\"}\n");
    assertThat(TaughtLabels.of(docs, labels(folder, "[1, 0, 0]")))
        .singleElement()
        .satisfies(text -> assertThat(text.labels).containsExactly(1, 0, 0));
    assertThatIOException()
        .isThrownBy(() -> TaughtLabels.of(docs, labels(folder, "[1, 0]")))
        .withMessageContaining("other words in 'a': label it again");
    Files.writeString(docs, "{\"id\": \"b\", \"text\": \"Ada left.\"}\n");
    assertThatIOException()
        .isThrownBy(() -> TaughtLabels.of(docs, labels(folder, "[1, 0, 0]")))
        .withMessageContaining("no labels for the documents of");
  }

  @Test
  void writeNames_givesLabelsThatMayBeRight(@TempDir Path folder) throws IOException {
    Path corpus = folder.resolve("own.conll");
    Files.writeString(corpus, "Ada B-PERSON\nLund I-PERSON\nleft O\n");
    Path out = folder.resolve("words");
    WriteNames.main(new String[] {out.toString(), corpus + "=PERSON,ORGANIZATION,LOCATION,MISC*"});
    assertThat(List.of(Files.readString(out).split("\n")))
        .singleElement()
        .asString()
        .endsWith(
            "\"blocks\":[{\"words\":[\"Ada\",\"Lund\",\"left\"],\"right\":["
                + (1L << FIRST)
                + ","
                + (1L << LAST)
                + ",1]}]}");
  }

  private static Path labels(Path folder, String labels) throws IOException {
    return TaughtFile.write(
        folder.resolve("labels.jsonl.gz"), List.of("{\"id\": \"a\", \"labels\": " + labels + "}"));
  }

  private static boolean hasSequence(long[] right, int from, int to) {
    int edge = LABELS.size();
    long before = 1L << edge;
    for (int i = from; i <= to; i++) {
      long here = 0;
      for (int label = 0; label <= edge; label++) {
        boolean mayBe = i == to ? label == edge : label < edge && (right[i] >> label & 1) != 0;
        for (int first = 0; mayBe && first <= edge; first++) {
          if ((before >> first & 1) != 0 && LABELS.allowed(first, label)) {
            here |= 1L << label;
          }
        }
      }
      before = here;
    }
    return before != 0;
  }
}
