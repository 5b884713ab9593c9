package org.nutgraf.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WeightScaleTest {
  private static WeightRows rows(int... weights) {
    WeightRows.Builder builder = new WeightRows.Builder();
    for (int i = 0; i < weights.length; i++) {
      builder.row(i + 1, new int[] {0}, new int[] {weights[i]}, 1);
    }
    return builder.build();
  }

  @Test
  void geometric_growsByTheSamePart_andFillsTheRestWithTheGreatest() {
    int[] scale = WeightScale.geometric(rows(100, -400, 1600, 30), 4);
    assertThat(scale).hasSize(StoredRows.STEPS + 1).startsWith(0, 30, 113, 425, 1600, 1600);
    assertThat(scale[StoredRows.STEPS]).isEqualTo(1600);
  }

  @Test
  void occurring_areTheSizesOfEitherSign() {
    int[] scale = WeightScale.occurring(rows(7, -3, 3, 90, -7));
    assertThat(scale).startsWith(0, 3, 7, 90, 90);
    assertThat(WeightScale.step(scale, 7)).isEqualTo(2);
    assertThat(WeightScale.step(scale, 90)).isEqualTo(3);
  }

  @Test
  void occurring_ofNoRows_isAllNothing() {
    assertThat(WeightScale.occurring(rows())).containsOnly(0);
  }

  @Test
  void occurring_moreSizesThanAByteHolds_areRefused() {
    int[] weights = new int[StoredRows.STEPS + 1];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i + 1;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightScale.occurring(rows(weights)))
        .withMessage("128 sizes of weights");
  }

  @Test
  void step_isTheNearestSize() {
    int[] scale = WeightScale.occurring(rows(10, 20, 40));
    assertThat(WeightScale.step(scale, 1)).isEqualTo(1);
    assertThat(WeightScale.step(scale, 14)).isEqualTo(1);
    assertThat(WeightScale.step(scale, 16)).isEqualTo(2);
    assertThat(scale[WeightScale.step(scale, 999)]).isEqualTo(40);
  }
}
