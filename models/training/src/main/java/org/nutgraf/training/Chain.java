package org.nutgraf.training;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Forward-backward over one sequence in training, over all labels or only those allowed. */
final class Chain {
  private final int size;
  private boolean shared;
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] emission = new double[0];
  private double[] factors = new double[0];
  private double[] norms = new double[0];
  private double[] posterior = new double[0];

  Chain(int size) {
    this.size = size;
  }

  /**
   * Computes everything.
   *
   * @param gold the labels of each token as bits, or null for all
   * @return the logarithm of the sum over all label sequences
   */
  double run(int n, float[] scores, float[] steps, Weights weights, long @Nullable [] gold) {
    reserve(n);
    shared = weights.features.edgeWidth == 0;
    int width = (size + 1) * size;
    double log = 0;
    for (int t = 0; t < n; t++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int k = 0; k < size; k++) {
        most = Math.max(most, scores[t * size + k]);
      }
      log += most;
      for (int k = 0; k < size; k++) {
        boolean may = gold == null || (gold[t] >>> k & 1) != 0;
        emission[t * size + k] = may ? Math.exp(scores[t * size + k] - most) : 0;
      }
      if (t < 2 || !shared) {
        for (int a = 0; a <= size; a++) {
          boolean real = t == 0 ? a == size : a < size;
          for (int b = 0; b < size; b++) {
            factors[t * width + a * size + b] =
                real && weights.features.allowed[a * (size + 1) + b]
                    ? Math.exp(steps[t * width + a * size + b])
                    : 0;
          }
        }
      }
    }
    log += forward(n, weights);
    backward(n, weights);
    return log;
  }

  /**
   * Returns where the factors into a token begin; without edge features all but the first share.
   */
  private int factor(int t) {
    return (shared ? Math.min(t, 1) : t) * (size + 1) * size;
  }

  private double forward(int n, Weights weights) {
    double log = 0;
    for (int t = 0; t < n; t++) {
      double norm = 0;
      int at = t * size;
      for (int b = 0; b < size; b++) {
        forward[at + b] = t == 0 ? factors[size * size + b] : 0;
      }
      if (t > 0) {
        for (int a = 0; a < size; a++) {
          double f = forward[at - size + a];
          if (f != 0) {
            for (int b = 0; b < size; b++) {
              forward[at + b] += f * factors[factor(t) + a * size + b];
            }
          }
        }
      }
      for (int b = 0; b < size; b++) {
        double last = t == n - 1 ? ending(weights, b) : 1;
        forward[at + b] *= emission[at + b] * last;
        norm += forward[at + b];
      }
      norms[t] = norm;
      log += Math.log(norm);
      for (int b = 0; b < size; b++) {
        forward[at + b] /= norm;
      }
    }
    return log;
  }

  private double ending(Weights weights, int label) {
    int at = label * (size + 1) + size;
    return weights.features.allowed[at] ? Math.exp(weights.transition[at]) : 0;
  }

  private void backward(int n, Weights weights) {
    for (int a = 0; a < size; a++) {
      backward[(n - 1) * size + a] = 1;
    }
    for (int t = n - 2; t >= 0; t--) {
      int next = (t + 1) * size;
      int at = factor(t + 1);
      Arrays.fill(backward, t * size, t * size + size, 0);
      for (int b = 0; b < size; b++) {
        double last = t + 1 == n - 1 ? ending(weights, b) : 1;
        double tail = emission[next + b] * last * backward[next + b] / norms[t + 1];
        if (tail != 0) {
          for (int a : weights.features.before[b]) {
            backward[t * size + a] += factors[at + a * size + b] * tail;
          }
        }
      }
    }
    for (int t = 0; t < n; t++) {
      double sum = 0;
      for (int k = 0; k < size; k++) {
        posterior[t * size + k] = forward[t * size + k] * backward[t * size + k];
        sum += posterior[t * size + k];
      }
      for (int k = 0; k < size; k++) {
        posterior[t * size + k] /= sum;
      }
    }
    for (int k = 0; k < size; k++) {
      emission[(n - 1) * size + k] *= ending(weights, k);
    }
  }

  /** Returns the probability of a label of a token. */
  double label(int t, int label) {
    return posterior[t * size + label];
  }

  /** Returns the probability of two labels after each other, the second at token {@code t}. */
  double pair(int t, int from, int to) {
    if (t == 0) {
      return posterior[to];
    }
    return forward[(t - 1) * size + from]
        * factors[factor(t) + from * size + to]
        * emission[t * size + to]
        * backward[t * size + to]
        / norms[t];
  }

  private void reserve(int n) {
    if (forward.length < n * size) {
      forward = new double[n * size * 2];
      backward = new double[forward.length];
      emission = new double[forward.length];
      posterior = new double[forward.length];
      norms = new double[n * 2];
      factors = new double[n * 2 * (size + 1) * size];
    }
  }
}
