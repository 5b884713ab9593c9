package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KMeansTest {
  @Test
  void points_goTogetherByDirection_whateverTheirLength() {
    float[][] points = new float[60][];
    for (int i = 0; i < points.length; i++) {
      float length = 1 + i % 5;
      float aside = 0.01f * (i % 7);
      points[i] = i % 2 == 0 ? new float[] {length, aside} : new float[] {-aside * length, length};
    }

    int[] found = KMeans.of(points, 2, points.length, 10).nearest(points);

    assertThat(found[0]).isNotEqualTo(found[1]);
    for (int i = 2; i < found.length; i++) {
      assertThat(found[i]).isEqualTo(found[i - 2]);
    }
  }
}
