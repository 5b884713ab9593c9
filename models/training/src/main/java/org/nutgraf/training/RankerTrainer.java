package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;

/**
 * Trains a ranking: of several candidates, some right, the model gives the right ones together the
 * greatest probability. AdaGrad with L2; deterministic for a seed.
 */
final class RankerTrainer {
  private static final float RATE = 0.3f;
  private static final float L2 = 1e-4f;

  private final List<Choice> choices = new ArrayList<>();
  private final Map<Integer, Integer> rows = new HashMap<>();

  /** One choice: the rows of each candidate's features, and which candidates are right. */
  private static final class Choice {
    final int[][] candidates;
    final boolean[] right;

    Choice(int[][] candidates, boolean[] right) {
      this.candidates = candidates;
      this.right = right;
    }
  }

  /**
   * Adds a choice; one without a right or without a wrong candidate teaches nothing and is left
   * out.
   *
   * @param features the hashed features of each candidate
   * @param right which candidates are right
   */
  void add(List<int[]> features, boolean[] right) {
    int rights = 0;
    for (boolean r : right) {
      rights += r ? 1 : 0;
    }
    if (rights == 0 || rights == right.length) {
      return;
    }
    int[][] candidates = new int[features.size()][];
    for (int c = 0; c < candidates.length; c++) {
      int[] hashes = features.get(c);
      candidates[c] = new int[hashes.length];
      for (int i = 0; i < hashes.length; i++) {
        candidates[c][i] = rows.computeIfAbsent(hashes[i], k -> rows.size());
      }
    }
    choices.add(new Choice(candidates, right.clone()));
  }

  /**
   * Returns a trained model with one label.
   *
   * @param epochs how often each choice is seen
   * @param least weights below this size are left out
   */
  LinearModel.Builder train(int epochs, double least) {
    float[] weights = new float[rows.size()];
    float[] squares = new float[rows.size()];
    float[] sums = new float[rows.size()];
    Random random = new Random(3);
    List<Choice> order = new ArrayList<>(choices);
    int averaged = 0;
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Choice choice : order) {
        visit(choice, weights, squares);
      }
      if (epoch > 1) {
        averaged++;
        for (int i = 0; i < weights.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    LinearModel.Builder builder = LinearModel.builder(Labels.free(List.of("score")));
    float[] one = new float[1];
    for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
      one[0] = averaged == 0 ? weights[row.getValue()] : sums[row.getValue()] / averaged;
      if (Math.abs(one[0]) >= least) {
        builder.node(row.getKey(), one, 0, least);
      }
    }
    return builder;
  }

  private static void visit(Choice choice, float[] weights, float[] squares) {
    int n = choice.right.length;
    double[] scores = new double[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      for (int row : choice.candidates[c]) {
        scores[c] += weights[row];
      }
      most = Math.max(most, scores[c]);
    }
    double all = 0;
    double rightMass = 0;
    for (int c = 0; c < n; c++) {
      scores[c] = Math.exp(scores[c] - most);
      all += scores[c];
      rightMass += choice.right[c] ? scores[c] : 0;
    }
    for (int c = 0; c < n; c++) {
      float gradient = (float) (scores[c] / all - (choice.right[c] ? scores[c] / rightMass : 0));
      if (Math.abs(gradient) < 1e-4f) {
        continue;
      }
      for (int row : choice.candidates[c]) {
        float g = gradient + L2 * weights[row];
        squares[row] += g * g;
        weights[row] -= RATE * g / (float) Math.sqrt(squares[row] + 1f);
      }
    }
  }
}
