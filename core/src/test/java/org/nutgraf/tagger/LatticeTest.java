package org.nutgraf.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Holds the lattice against the enumeration of every label sequence. */
class LatticeTest {
  @Property(tries = 60)
  void best_isTheBestOfAll(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int length) {
    Fixture fixture = new Fixture(seed, length, seed % 2 == 0);
    int[] found = Arrays.copyOf(fixture.lattice.best(), length);
    double[] most = {Double.NEGATIVE_INFINITY};
    fixture.each((labels, score) -> most[0] = Math.max(most[0], score));

    assertThat(fixture.allowed(found)).isTrue();
    assertThat(fixture.score(found)).isCloseTo(most[0], within(1e-9));
  }

  @Property(tries = 60)
  void probability_isTheShareOfAll(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int length) {
    Fixture fixture = new Fixture(seed, length, seed % 2 == 0);
    int size = fixture.model.labels().size();
    double[] all = {0};
    double[][] share = new double[length][size];
    int[] best = Arrays.copyOf(fixture.lattice.best(), length);
    int from = length / 3;
    int to = Math.min(length, from + 2);
    double[] segment = {0};
    fixture.each(
        (labels, score) -> {
          double weight = Math.exp(score);
          all[0] += weight;
          for (int t = 0; t < length; t++) {
            share[t][labels[t]] += weight;
          }
          if (Arrays.equals(labels, from, to, best, from, to)) {
            segment[0] += weight;
          }
        });

    for (int t = 0; t < length; t++) {
      double sum = 0;
      for (int k = 0; k < size; k++) {
        double probability = fixture.lattice.probability(t, k);
        assertThat(probability).isCloseTo(share[t][k] / all[0], within(1e-9));
        sum += probability;
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
    assertThat(fixture.lattice.probability(from, to, best))
        .isCloseTo(segment[0] / all[0], within(1e-9));
  }

  @Test
  void best_ofNothing_isNothing() {
    Lattice lattice = new Lattice(LinearModel.builder(Labels.free(List.of("A", "B"))).build());
    lattice.score(new Features());

    assertThat(lattice.best()).isNotNull();
  }

  @Test
  void best_ofALongSequence_doesNotOverflow() {
    Labels labels = Labels.bio(List.of("X"));
    LinearModel.Builder builder = LinearModel.builder(labels);
    builder.node(Features.hash(1, 1), new float[] {-4000, 4000, 3999}, 0, 0);
    LinearModel model = builder.build();
    Features features = new Features();
    for (int i = 0; i < 100_000; i++) {
      features.token();
      features.add(1, 1);
    }
    Lattice lattice = new Lattice(model);
    lattice.score(features);

    assertThat(Arrays.stream(lattice.best()).limit(100_000)).containsOnly(1);
    assertThat(lattice.probability(99_999, 1)).isGreaterThan(0.5);
  }

  interface Visitor {
    void visit(int[] labels, double score);
  }

  /** A random model over few labels, and a random sequence. */
  private static final class Fixture {
    private final LinearModel model;
    private final Features features = new Features();
    private final Lattice lattice;
    private final int length;

    Fixture(long seed, int length, boolean edges) {
      this.length = length;
      Random random = new Random(seed);
      Labels labels =
          random.nextBoolean() ? Labels.bilou(List.of("X")) : Labels.bio(List.of("X", "Y"));
      LinearModel.Builder builder = LinearModel.builder(labels);
      int size = labels.size();
      for (int feature = 0; feature < 6; feature++) {
        builder.node(Features.hash(1, feature), weights(random, size), 0, 0);
        if (edges) {
          builder.edge(Features.hash(2, feature), weights(random, (size + 1) * size), 0, 0);
        }
      }
      for (int a = 0; a <= size; a++) {
        for (int b = 0; b <= size; b++) {
          builder.transition(a, b, random.nextGaussian());
        }
      }
      model = builder.build();
      for (int t = 0; t < length; t++) {
        features.token();
        features.add(1, random.nextInt(6));
        features.add(1, random.nextInt(6));
        features.addEdge(2, random.nextInt(6));
      }
      lattice = new Lattice(model);
      lattice.score(features);
    }

    private static float[] weights(Random random, int count) {
      float[] out = new float[count];
      for (int i = 0; i < count; i++) {
        out[i] = random.nextInt(3) == 0 ? 0 : (float) random.nextGaussian();
      }
      return out;
    }

    boolean allowed(int[] labels) {
      int size = model.labels().size();
      int before = size;
      for (int label : labels) {
        if (!model.labels().allowed(before, label)) {
          return false;
        }
        before = label;
      }
      return model.labels().allowed(before, size);
    }

    double score(int[] labels) {
      int size = model.labels().size();
      double sum = 0;
      int before = size;
      for (int t = 0; t < length; t++) {
        int[] node = new int[size];
        for (int feature : features.node(t)) {
          model.addTo(feature, node, 0);
        }
        int[] edge = new int[model.allowed().count()];
        int[] into = features.edge(t);
        model.addEdgesTo(into, 0, into.length, edge);
        sum += node[labels[t]] + edge[model.allowed().number(before, labels[t])];
        sum += model.transition(before, labels[t]);
        before = labels[t];
      }
      return (sum + model.transition(before, size)) / WeightTable.ONE;
    }

    void each(Visitor visitor) {
      each(new int[length], 0, visitor);
    }

    private void each(int[] labels, int at, Visitor visitor) {
      if (at == length) {
        if (allowed(labels)) {
          visitor.visit(labels, score(labels));
        }
        return;
      }
      for (int k = 0; k < model.labels().size(); k++) {
        labels[at] = k;
        each(labels, at + 1, visitor);
      }
    }
  }
}
