package org.nutgraf.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  /** Rows whose features fall into few slots, of any number of weights, against a plain map. */
  @Property(tries = 60)
  void addTo_addsTheRowOfTheFeatureAndNoOther(
      @ForAll long seed, @ForAll @IntRange(max = 400) int rows) {
    Random random = new Random(seed);
    Map<Integer, int[]> expected = new HashMap<>();
    WeightRows.Builder builder = new WeightRows.Builder();
    while (expected.size() < rows) {
      int feature = random.nextInt() << random.nextInt(24);
      if (feature == 0 || expected.containsKey(feature)) {
        continue;
      }
      int[] row = new int[WeightRows.MAX_COLUMNS];
      int[] columns = new int[row.length];
      int[] weights = new int[row.length];
      int count = 0;
      for (int column = 0; column < row.length; column += 1 + random.nextInt(row.length)) {
        columns[count] = column;
        weights[count] = random.nextBoolean() ? WeightTable.ONE : -3 * WeightTable.ONE;
        row[column] = weights[count++];
      }
      builder.row(feature, columns, weights, count);
      expected.put(feature, row);
    }
    WeightTable table = new WeightTable(ModelFormat.rounded(builder.build(), StoredRows.STEPS));

    assertThat(table.size()).isEqualTo(rows);
    for (Map.Entry<Integer, int[]> row : expected.entrySet()) {
      assertThat(sums(table, row.getKey())).isEqualTo(row.getValue());
      int other = row.getKey() ^ 1 << 31;
      assertThat(sums(table, other))
          .isEqualTo(expected.getOrDefault(other, new int[WeightRows.MAX_COLUMNS]));
    }
  }

  private static int[] sums(WeightTable table, int feature) {
    int[] sums = new int[WeightRows.MAX_COLUMNS];
    table.addTo(feature, sums, 0);
    return sums;
  }

  @Test
  void unpacked_givesTheRowsInTheOrderOfTheirFeatures() {
    WeightRows.Builder builder = new WeightRows.Builder();
    builder.row(9, new int[] {4, 250}, new int[] {WeightTable.ONE, -WeightTable.ONE}, 2);
    builder.row(-5, new int[] {7}, new int[] {WeightTable.ONE}, 1);

    WeightRows rows =
        new WeightTable(ModelFormat.rounded(builder.build(), StoredRows.STEPS)).unpacked();

    assertThat(rows.size()).isEqualTo(2);
    assertThat(rows.key(0)).isEqualTo(-5);
    assertThat(rows.column(0)).isEqualTo(7);
    assertThat(rows.key(1)).isEqualTo(9);
    assertThat(rows.start(1)).isEqualTo(1);
    assertThat(rows.column(2)).isEqualTo(250);
    assertThat(rows.weight(2)).isEqualTo(-WeightTable.ONE);
    assertThat(rows.start(2)).isEqualTo(rows.cells()).isEqualTo(3);
  }

  @Test
  void row_withoutWeightsOrWithTooMany_isRefused() {
    for (int length : new int[] {0, WeightRows.MAX_COLUMNS + 1}) {
      assertThatThrownBy(
              () ->
                  new StoredRows(
                      new int[] {1},
                      new short[] {(short) length},
                      new byte[length],
                      new byte[length],
                      new int[StoredRows.STEPS + 1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a row of " + length + " weights");
    }
  }
}
