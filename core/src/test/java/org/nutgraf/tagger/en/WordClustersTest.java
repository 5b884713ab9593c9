package org.nutgraf.tagger.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  private static final int WORDS = 5_000;

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < WORDS; i++) {
      words.put("word" + i, 1 + i % 3);
    }
    return words;
  }

  private static byte[] written(WordClusters table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static WordClusters read(byte[] bytes) throws IOException {
    return WordClusters.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void words_haveTheirClusters_afterWritingAndReading() throws IOException {
    WordClusters table = read(written(WordClusters.of(words(), new int[] {0, 7, 8, 9})));

    long right =
        words().entrySet().stream()
            .filter(entry -> table.find(entry.getKey().hashCode()) == entry.getValue())
            .count();
    assertThat(right).isGreaterThan(WORDS - 5);
    assertThat(table.coarse(2)).isEqualTo(8);
  }

  @Test
  void otherWords_areSeldomTakenForThose() {
    WordClusters table = WordClusters.of(words(), new int[4]);

    long taken = 0;
    for (int i = 0; i < WORDS; i++) {
      taken += table.find(("other" + i).hashCode()) == 0 ? 0 : 1;
    }
    assertThat(taken).isLessThan(10);
  }

  @Test
  void damagedTables_areRefused() throws IOException {
    byte[] bytes = written(WordClusters.of(Map.of("Kyiv", 1, "Lviv", 2), new int[] {0, 1, 1}));
    byte[] otherGroups = bytes.clone();
    int firstGroup = Integer.BYTES + 3 * Character.BYTES + Integer.BYTES;
    otherGroups[firstGroup]++;
    byte[] tooMany = bytes.clone();
    tooMany[firstGroup - 1] = 3;
    byte[] manyClusters = bytes.clone();
    manyClusters[0] = 127;

    assertThatThrownBy(() -> read(otherGroups)).hasMessageContaining("lists others");
    assertThatThrownBy(() -> read(tooMany)).hasMessageContaining("ends too early");
    assertThatThrownBy(() -> read(manyClusters)).hasMessageContaining("ends too early");
  }
}
