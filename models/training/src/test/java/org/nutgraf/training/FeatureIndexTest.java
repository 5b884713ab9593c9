package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.tagger.Features;

class FeatureIndexTest {
  private static Example example(int document, int... values) {
    Features features = new Features();
    features.token();
    for (int value : values) {
      features.add(1, value);
    }
    return Example.of(features, new long[] {1}).from(0, document);
  }

  @Test
  void of_featuresOfOneDocument_areLeftOut() {
    List<Example> examples = List.of(example(1, 7, 8, 9), example(1, 7, 8), example(2, 7));

    assertThat(FeatureIndex.of(examples, false, 2).size()).isEqualTo(1);
  }

  @Test
  void of_examplesOfNoKnownDocument_countOneByOne() {
    List<Example> examples = List.of(example(0, 7, 8, 9), example(0, 7, 8), example(0, 7));

    assertThat(FeatureIndex.of(examples, false, 2).size()).isEqualTo(2);
  }
}
