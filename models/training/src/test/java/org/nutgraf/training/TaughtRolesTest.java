package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.attribution.en.RoleLabels;
import org.nutgraf.text.TokenTable;

/** What a teacher reads and gives. */
class TaughtRolesTest {
  private static final int GOES_ON = RoleLabels.CONTENT + 1;

  @Test
  void read_givesLabelsById(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("labels.jsonl.gz");
    TaughtFile.write(
        file,
        List.of(
            "{\"id\": \"a\", \"labels\": [0, 3, 7]}",
            "{\"labels\": [], \"made\": {\"by\": 1}, \"id\": \"b\"}"));
    assertThat(TaughtLabels.read(file))
        .containsOnly(entry("a", new int[] {0, 3, 7}), entry("b", new int[0]));
  }

  @Test
  void mend_beginsSegmentsWithBlocks() {
    int[] labels = {RoleLabels.CONTENT, GOES_ON, GOES_ON, GOES_ON, RoleLabels.CUE_AFTER + 1};
    TaughtRoles.mend(labels, List.of(new int[] {0, 2}, new int[] {2, 5}));
    assertThat(labels)
        .containsExactly(
            RoleLabels.CONTENT, GOES_ON, RoleLabels.CONTENT, GOES_ON, RoleLabels.CUE_AFTER);
  }

  @Test
  void mend_leavesWordsBetweenPiecesOnly() {
    int[] labels = {
      RoleLabels.OPEN, RoleLabels.SOURCE, RoleLabels.OPEN, RoleLabels.CUE, RoleLabels.CUED
    };
    TaughtRoles.mend(labels, List.of(new int[] {0, 5}));
    assertThat(labels).containsExactly(0, RoleLabels.SOURCE, RoleLabels.OPEN, RoleLabels.CUE, 0);
  }

  @Test
  void mend_makesAnythingLawfulAndKeepsWhatIs() {
    Random random = new Random(7);
    for (int run = 0; run < 2000; run++) {
      int[] labels = random.ints(12, 0, RoleLabels.LABELS.size()).toArray();
      List<int[]> blocks = List.of(new int[] {0, 5}, new int[] {5, 12});
      TaughtRoles.mend(labels, blocks);
      for (int[] block : blocks) {
        assertThat(isLawful(labels, block)).as("%s", List.of(labels)).isTrue();
      }
      int[] again = labels.clone();
      TaughtRoles.mend(again, blocks);
      assertThat(again).isEqualTo(labels);
    }
  }

  @Test
  void line_hasBlocksWithWordsAndLabels() throws IOException {
    TokenTable words = TokenTable.words("Rain \"fell\".\n\nShe said so.");
    List<int[]> blocks = RoleCorpus.blocks(words);
    assertThat(TaughtText.line("x", words, blocks, new long[] {1, 1, 1, 1, 1, 8, 128, 6, 1}))
        .isEqualTo(
            """
            {"id":"x","blocks":[{"words":["Rain","\\"","fell","\\"","."],"right":[1,1,1,1,1]},\
            {"words":["She","said","so","."],"right":[8,128,6,1]}]}
            """);
    assertThat(TaughtText.line("x", words, blocks.subList(1, 2), null))
        .isEqualTo("{\"id\":\"x\",\"blocks\":[{\"words\":[\"She\",\"said\",\"so\",\".\"]}]}\n");
  }

  private static boolean isLawful(int[] labels, int[] block) {
    int size = RoleLabels.LABELS.size();
    boolean lawful = RoleLabels.LABELS.allowed(size, labels[block[0]]);
    for (int i = block[0] + 1; i < block[1]; i++) {
      lawful &= RoleLabels.LABELS.allowed(labels[i - 1], labels[i]);
    }
    return lawful && RoleLabels.LABELS.allowed(labels[block[1] - 1], size);
  }
}
