package org.nutgraf.training;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;

/**
 * Trains an averaged structured perceptron with a margin: whole sequences are decoded, and where
 * the best is wrong its weights go down and those of the right one up. Deterministic for a seed.
 * Every token needs one right label.
 */
final class PerceptronTrainer {
  private final Weights weights;
  private final List<Example> examples;
  private final int size;

  private PerceptronTrainer(Labels labels, List<Example> examples, int leastCount) {
    this.examples = examples;
    weights = new Weights(new FeatureRows(labels, examples, leastCount));
    size = labels.size();
  }

  /**
   * Returns a trained model, to be given properties and built.
   *
   * @param labels the labels
   * @param examples what to learn from
   * @param options how: epochs, counts and the seed are used
   * @param log gets a line after each epoch
   */
  public static LinearModel.Builder train(
      Labels labels, List<Example> examples, TrainerOptions options, Consumer<String> log) {
    PerceptronTrainer trainer = new PerceptronTrainer(labels, examples, options.leastCount());
    trainer.run(options, log);
    MeanWeights mean = new MeanWeights(trainer.weights.features);
    mean.add(trainer.weights);
    return mean.model(options.leastWeight());
  }

  private void run(TrainerOptions options, Consumer<String> log) {
    Random random = new Random(options.seed());
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
      int wrong = 0;
      for (int id : order) {
        wrong += visit(id);
        weights.step++;
      }
      log.accept("epoch " + epoch + " wrong labels (with margin) " + wrong);
    }
  }

  private int visit(int id) {
    Example example = examples.get(id);
    int n = example.size();
    int[][] rows = weights.features.nodeRows[id];
    int[][] edgeRows = weights.features.edgeRows[id];
    float[] scores = new float[n * size];
    weights.score(rows, n, scores);
    for (int t = 0; t < n; t++) {
      for (int k = 0; k < size; k++) {
        scores[t * size + k] += example.label(t) == k ? 0 : 1;
      }
    }
    int[] path = best(n, scores, edgeRows);
    int wrong = 0;
    int gold = size;
    int guess = size;
    for (int t = 0; t <= n; t++) {
      int right = t < n ? example.label(t) : size;
      int found = t < n ? path[t] : size;
      if (right != found) {
        wrong++;
        for (int row : rows[t]) {
          change(weights.node, weights.nodeSum, row * size + right, 1);
          change(weights.node, weights.nodeSum, row * size + found, -1);
        }
      }
      if (right != found || gold != guess) {
        transition(edgeRows, t, gold, right, 1);
        transition(edgeRows, t, guess, found, -1);
      }
      gold = right;
      guess = found;
    }
    return wrong;
  }

  private void transition(int[][] edgeRows, int t, int from, int to, float by) {
    change(weights.transition, weights.transitionSum, from * (size + 1) + to, by);
    if (weights.features.edgeWidth > 0 && to < size) {
      for (int row : edgeRows[t]) {
        change(
            weights.edge, weights.edgeSum, row * weights.features.edgeWidth + from * size + to, by);
      }
    }
  }

  private void change(float[] weight, float[] sums, int at, float by) {
    weight[at] += by;
    sums[at] += by * weights.step;
  }

  private int[] best(int n, float[] scores, int[][] edgeRows) {
    int[] path = new int[n];
    int[] back = new int[n * size];
    float[] now = new float[size];
    for (int t = 0; t < n; t++) {
      float[] next = new float[size];
      for (int b = 0; b < size; b++) {
        float most = Float.NEGATIVE_INFINITY;
        for (int a = t == 0 ? size : 0; a < (t == 0 ? size + 1 : size); a++) {
          if (weights.features.allowed[a * (size + 1) + b]) {
            float score = (t == 0 ? 0 : now[a]) + weights.transition(edgeRows, t, a, b);
            if (score > most) {
              most = score;
              back[t * size + b] = a;
            }
          }
        }
        next[b] = most + scores[t * size + b];
      }
      now = next;
    }
    int label = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int a = 0; a < size; a++) {
      if (n > 0 && weights.features.allowed[a * (size + 1) + size]) {
        float score = now[a] + weights.transition[a * (size + 1) + size];
        if (score > most) {
          most = score;
          label = a;
        }
      }
    }
    for (int t = n - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * size + label];
    }
    return path;
  }
}
