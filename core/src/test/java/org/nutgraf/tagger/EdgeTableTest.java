package org.nutgraf.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EdgeTableTest {
  private static final Labels LABELS = Labels.bilou(List.of("X", "Y"));
  private static final int SIZE = LABELS.size();

  /** Rows of few and of many weights, for allowed transitions and for others. */
  @Property(tries = 100)
  void addTo_sumsUpTheWeightsOfAllowedTransitions(@ForAll long seed) {
    Random random = new Random(seed);
    WeightRows.Builder builder = new WeightRows.Builder();
    int[][] expected = new int[40][SIZE * (SIZE + 1)];
    for (int feature = 0; feature < expected.length; feature++) {
      int sparse = 1 + random.nextInt(30);
      int[] columns = new int[expected[feature].length];
      int[] weights = new int[columns.length];
      int count = 0;
      for (int column = 0; column < columns.length; column += 1 + random.nextInt(sparse)) {
        columns[count] = column;
        weights[count] = random.nextBoolean() ? 1000 : -7;
        expected[feature][column] = weights[count++];
      }
      builder.row(key(feature), columns, weights, count);
    }
    Transitions transitions = new Transitions(LABELS);
    EdgeTable table =
        new EdgeTable(ModelFormat.rounded(builder.build(), StoredRows.STEPS), transitions);
    int[] features = {key(random.nextInt(40)), 77, key(random.nextInt(40)), key(99)};
    int[] sums = new int[transitions.count()];

    table.addTo(features, 0, features.length, sums);

    for (int a = 0; a <= SIZE; a++) {
      for (int b = 0; b < SIZE; b++) {
        int number = transitions.number(a, b);
        assertThat(number >= 0).isEqualTo(LABELS.allowed(a, b));
        if (number >= 0) {
          int sum = 0;
          for (int feature = 0; feature < expected.length; feature++) {
            for (int asked : features) {
              sum += asked == key(feature) ? expected[feature][a * SIZE + b] : 0;
            }
          }
          assertThat(sums[number]).isEqualTo(sum);
        }
      }
    }
  }

  private static int key(int feature) {
    return Features.hash(3, feature);
  }
}
