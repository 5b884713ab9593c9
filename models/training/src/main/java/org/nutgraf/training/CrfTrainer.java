package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;

/**
 * Trains a linear-chain CRF by stochastic AdaGrad, with L2, feature dropout and averaging. Where a
 * token has several labels that may be right, it maximises the probability of all of them together.
 * Sequences that are learned are visited less often. Deterministic for a seed.
 */
final class CrfTrainer {
  private static final float QUIET = 1e-3f;
  private static final double LEARNED = 0.02;
  private static final double REVISITED = 0.3;

  private final TrainerOptions options;
  private final Consumer<String> log;
  private final Weights weights;
  private final List<Example> examples;
  private final int size;
  private final Random random;
  private final float[] nodeSquares;
  private final float[] edgeSquares;
  private final float[] transitionSquares;
  private final Chain free;
  private final Chain bound;
  private float[] scores = new float[0];
  private float[] steps = new float[0];
  private final double[] losses;

  private CrfTrainer(
      FeatureRows features, List<Example> examples, TrainerOptions options, Consumer<String> log) {
    this.options = options;
    this.log = log;
    this.examples = examples;
    weights = new Weights(features);
    size = features.size;
    random = new Random(options.seed());
    losses = new double[examples.size()];
    Arrays.fill(losses, Double.MAX_VALUE);
    nodeSquares = new float[weights.node.length];
    edgeSquares = new float[weights.edge.length];
    transitionSquares = new float[weights.transition.length];
    free = new Chain(size);
    bound = new Chain(size);
  }

  /**
   * Returns a trained model, to be given properties and built.
   *
   * @param labels the labels
   * @param examples what to learn from
   * @param options how
   * @param log gets a line after each epoch
   */
  public static LinearModel.Builder train(
      Labels labels, List<Example> examples, TrainerOptions options, Consumer<String> log) {
    return train(labels, examples, options, 1, log);
  }

  /**
   * Returns the mean of several models, trained side by side with this and the following seeds,
   * which is better than each: to be given properties and built.
   *
   * @param labels the labels
   * @param examples what to learn from
   * @param options how
   * @param runs how many models
   * @param log gets a line after each epoch of each model
   */
  static LinearModel.Builder train(
      Labels labels,
      List<Example> examples,
      TrainerOptions options,
      int runs,
      Consumer<String> log) {
    FeatureRows features = new FeatureRows(labels, examples, options.leastCount());
    log.accept(
        examples.size()
            + " sequences, "
            + features.nodeIndex.size()
            + " features of tokens, "
            + features.edgeIndex.size()
            + " of transitions");
    MeanWeights mean = new MeanWeights(features);
    IntStream.range(0, runs)
        .parallel()
        .mapToObj(
            run -> new CrfTrainer(features, examples, options.withSeed(options.seed() + run), log))
        .map(CrfTrainer::run)
        .forEachOrdered(mean::add);
    return mean.model(options.leastWeight());
  }

  private Weights run() {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      double loss = 0;
      int visited = 0;
      for (int id : order) {
        boolean learned = losses[id] < LEARNED && random.nextDouble() >= REVISITED;
        if (examples.get(id).size() > 0 && !learned) {
          losses[id] = visit(id);
          loss += losses[id];
          visited++;
          weights.step++;
        }
      }
      log.accept("epoch " + epoch + " of " + visited + ", mean loss " + (float) (loss / visited));
    }
    return weights;
  }

  private double visit(int id) {
    Example example = examples.get(id);
    int n = example.size();
    int[][] rows = dropped(weights.features.nodeRows[id]);
    int[][] edgeRows = weights.features.edgeRows[id];
    if (scores.length < n * size) {
      scores = new float[n * size * 2];
      steps = new float[n * 2 * (size + 1) * size];
    }
    weights.score(rows, n, scores);
    float keep = (float) (1 / (1 - options.dropout()));
    if (options.dropout() > 0) {
      for (int i = 0; i < n * size; i++) {
        scores[i] *= keep;
      }
    }
    score(edgeRows, n);
    double loss = free.run(n, scores, steps, weights, null);
    loss -= bound.run(n, scores, steps, weights, example.gold);
    if (!Double.isFinite(loss)) {
      throw new IllegalStateException(
          "example " + id + " has labels that may not follow each other");
    }
    for (int t = 0; t < n; t++) {
      updateNodes(t, rows[t], keep);
      updateEdges(t, n, edgeRows[t]);
    }
    return loss;
  }

  /**
   * Scores the transitions into each token: a row of second labels for each first label. Without
   * features of transitions those into all tokens but the first are the same.
   */
  private void score(int[][] edgeRows, int n) {
    int width = (size + 1) * size;
    int different = weights.features.edgeWidth > 0 ? n : Math.min(n, 2);
    for (int t = 0; t < different; t++) {
      for (int a = 0; a <= size; a++) {
        System.arraycopy(weights.transition, a * (size + 1), steps, t * width + a * size, size);
      }
      if (weights.features.edgeWidth > 0) {
        for (int row : edgeRows[t]) {
          for (int k = 0; k < width; k++) {
            steps[t * width + k] += weights.edge[row * width + k];
          }
        }
      }
    }
  }

  private int[][] dropped(int[][] rows) {
    if (options.dropout() == 0) {
      return rows;
    }
    int threshold = (int) (options.dropout() * (1 << 24));
    int[][] out = new int[rows.length][];
    for (int t = 0; t < rows.length; t++) {
      int[] kept = new int[rows[t].length];
      int count = 0;
      for (int row : rows[t]) {
        if (random.nextInt() >>> 8 >= threshold) {
          kept[count++] = row;
        }
      }
      out[t] = Arrays.copyOf(kept, count);
    }
    return out;
  }

  private void updateNodes(int t, int[] rows, float keep) {
    float[] gradient = new float[size];
    float most = 0;
    for (int k = 0; k < size; k++) {
      gradient[k] = (float) (free.label(t, k) - bound.label(t, k)) * keep;
      most = Math.max(most, Math.abs(gradient[k]));
    }
    if (most < QUIET) {
      return;
    }
    for (int row : rows) {
      update(gradient, weights.node, nodeSquares, weights.nodeSum, row * size, size);
    }
  }

  private boolean quiet(int t) {
    for (int k = 0; k < size; k++) {
      if (Math.abs(free.label(t, k) - bound.label(t, k)) >= QUIET) {
        return false;
      }
    }
    return true;
  }

  private void updateEdges(int t, int n, int[] rows) {
    if (quiet(t) && (t == 0 || quiet(t - 1))) {
      return;
    }
    float[] gradient = new float[(size + 1) * size];
    float most = 0;
    for (int a = 0; a <= size; a++) {
      for (int b = 0; b < size; b++) {
        if ((t == 0 ? a == size : a < size) && weights.features.allowed[a * (size + 1) + b]) {
          float value = (float) (free.pair(t, a, b) - bound.pair(t, a, b));
          gradient[a * size + b] = value;
          most = Math.max(most, Math.abs(value));
        }
      }
    }
    if (most >= QUIET) {
      for (int a = 0; a <= size; a++) {
        float[] row = Arrays.copyOfRange(gradient, a * size, (a + 1) * size);
        update(
            row,
            weights.transition,
            transitionSquares,
            weights.transitionSum,
            a * (size + 1),
            size);
      }
      for (int row : rows) {
        int width = weights.features.edgeWidth;
        update(gradient, weights.edge, edgeSquares, weights.edgeSum, row * width, width);
      }
    }
    if (t == n - 1) {
      for (int a = 0; a < size; a++) {
        float[] one = {(float) (free.label(t, a) - bound.label(t, a))};
        update(
            one,
            weights.transition,
            transitionSquares,
            weights.transitionSum,
            a * (size + 1) + size,
            1);
      }
    }
  }

  private void update(
      float[] gradient, float[] weight, float[] squares, float[] sums, int from, int width) {
    float l2 = (float) options.l2();
    float rate = (float) options.rate();
    float step = weights.step;
    for (int k = 0; k < width; k++) {
      float g = gradient[k] + l2 * weight[from + k];
      float square = squares[from + k] + g * g;
      squares[from + k] = square;
      float change = -rate * g / (float) Math.sqrt(square + 1f);
      weight[from + k] += change;
      sums[from + k] += change * step;
    }
  }
}
