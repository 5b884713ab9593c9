package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;

/** Runs of training side by side. */
class CrfTrainerTest {
  private static final Labels LABELS = Labels.bio(List.of("X"));

  @Test
  void train_severalRuns_givesTheSameBytesWhicheverEndsFirst() throws IOException {
    byte[] first = bytes(1, 4);
    assertThat(bytes(1, 4)).isEqualTo(first);
    assertThat(bytes(2, 4)).isNotEqualTo(first);
    assertThat(bytes(1, 1)).isNotEqualTo(first);
  }

  private static byte[] bytes(long seed, int runs) throws IOException {
    TrainerOptions options = TrainerOptions.defaults().withEpochs(2).withSeed(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CrfTrainer.train(LABELS, examples(), options, runs, line -> {}).build().write(out);
    return out.toByteArray();
  }

  /** Sentences in which 1 begins a segment, 2 goes on with it, and others are noise. */
  private static List<Example> examples() {
    Random random = new Random(5);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Features features = new Features();
      int[] labels = new int[6];
      for (int t = 0; t < labels.length; t++) {
        boolean goesOn = t > 0 && labels[t - 1] > 0;
        labels[t] = goesOn && random.nextBoolean() ? 2 : random.nextInt(3) == 0 ? 1 : 0;
        features.token();
        features.add(1, labels[t]);
        features.add(2, random.nextInt(9));
      }
      examples.add(Example.of(features, labels));
    }
    return examples;
  }
}
