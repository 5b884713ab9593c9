package org.nutgraf.tagger;

import java.util.Arrays;

/**
 * The scores of one sequence under a model, and what follows from them: the best labels (Viterbi)
 * and the probabilities of labels and segments (forward-backward). Reused from sequence to
 * sequence; for one thread. Use: {@link #score}, or {@link #begin} and {@link #set} or {@link
 * #add}, then ask.
 *
 * @since 0.1.0
 */
public final class Lattice {
  private static final int NEVER = Integer.MIN_VALUE / 4;

  /** A label that scores this much below the best of its token has probability 0. */
  private static final int FAINT = 18 * WeightTable.ONE;

  private static final int BITS = Integer.numberOfTrailingZeros(WeightTable.ONE);
  private static final int MOST_EXPONENT = 60 * WeightTable.ONE;
  private static final double[] WHOLE = powers(121, -60, 1);
  private static final double[] PARTS = powers(WeightTable.ONE, 0, 1.0 / WeightTable.ONE);

  private final LinearModel model;
  private final Transitions allowed;
  private final int size;
  private final int width;
  private final int[][] before;
  private final int[][] weightsBefore;
  private final double[][] factorsBefore;
  private final int[] transitions;
  private final double[] factors;

  /** The number of the first transition into each label. */
  private final int[] firstInto;

  private final int[] edge;
  private int tokens;
  private int[] nodes = new int[0];
  private int[] edges = new int[0];
  private byte[] back = new byte[0];
  private int[] path = new int[0];
  private boolean known;
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] emission = new double[0];
  private double[] norms = new double[0];
  private double[] steps = new double[0];

  /**
   * Makes a lattice for the sequences of a model.
   *
   * @param model the model
   */
  public Lattice(LinearModel model) {
    this.model = model;
    Labels labels = model.labels();
    size = labels.size();
    allowed = model.allowed();
    width = allowed.count();
    before = new int[size][];
    weightsBefore = new int[size][];
    factorsBefore = new double[size][];
    firstInto = new int[size];
    edge = new int[width];
    transitions = new int[(size + 1) * (size + 1)];
    factors = new double[transitions.length];
    for (int b = 0; b <= size; b++) {
      for (int a = 0; a <= size; a++) {
        boolean may = labels.allowed(a, b);
        transitions[a * (size + 1) + b] = may ? model.transition(a, b) : NEVER;
        factors[a * (size + 1) + b] = may ? exp(model.transition(a, b)) : 0;
      }
    }
    int into = 0;
    for (int b = 0; b < size; b++) {
      before[b] = allowed.before(b);
      firstInto[b] = into;
      into += before[b].length;
      weightsBefore[b] = new int[before[b].length];
      factorsBefore[b] = new double[before[b].length];
      for (int k = 0; k < before[b].length; k++) {
        weightsBefore[b][k] = transitions[before[b][k] * (size + 1) + b];
        factorsBefore[b][k] = factors[before[b][k] * (size + 1) + b];
      }
    }
  }

  /**
   * Scores a sequence.
   *
   * @param features the features of its tokens and transitions
   */
  public void score(Features features) {
    begin(features.tokens());
    for (int t = 0; t < tokens; t++) {
      features.addNodes(model, t, nodes, t * size);
    }
    if (model.hasEdges()) {
      scoreEdges(features);
    }
  }

  private void scoreEdges(Features features) {
    if (edges.length < tokens * width) {
      edges = new int[tokens * width * 3 / 2];
    }
    for (int t = 0; t < tokens; t++) {
      Arrays.fill(edge, 0);
      features.addEdges(model, t, edge);
      System.arraycopy(edge, 0, edges, t * width, width);
    }
  }

  /**
   * Begins a sequence without scores, to {@link #set} or {@link #add} them. Only for models without
   * features of transitions.
   *
   * @param count the number of its tokens
   */
  public void begin(int count) {
    tokens = count;
    known = false;
    if (nodes.length < count * size) {
      nodes = new int[count * size * 3 / 2];
    }
    Arrays.fill(nodes, 0, count * size, 0);
  }

  /**
   * Begins a sequence with scores made by {@link LinearModel#addTo}. Only for models without
   * features of transitions.
   *
   * @param scores the scores, those of all labels of a token after each other
   * @param from the first token
   * @param count the number of tokens
   */
  public void begin(int[] scores, int from, int count) {
    begin(count);
    System.arraycopy(scores, from * size, nodes, 0, count * size);
  }

  /**
   * Adds to the score of a label of a token.
   *
   * @param token the token
   * @param label the label
   * @param weight the weight to add
   */
  public void add(int token, int label, double weight) {
    nodes[token * size + label] += (int) Math.round(weight * WeightTable.ONE);
    known = false;
  }

  /**
   * Sets the scores of a token to sums that {@link LinearModel#addTo} made.
   *
   * @param token the token
   * @param sums a sum for each label
   */
  public void set(int token, int[] sums) {
    System.arraycopy(sums, 0, nodes, token * size, size);
    known = false;
  }

  /**
   * Adds a bias to the score of a label at every token.
   *
   * @param label the label
   * @param weight the weight to add
   */
  public void bias(int label, double weight) {
    int fixed = (int) Math.round(weight * WeightTable.ONE);
    for (int t = 0; t < tokens; t++) {
      nodes[t * size + label] += fixed;
    }
    known = false;
  }

  private boolean hasEdges() {
    return model.hasEdges();
  }

  /**
   * {@return the best labels, valid until the next sequence; longer than the sequence}
   *
   * <p>Where no labels keep to what may follow what, those of the last tokens break it.
   */
  public int[] best() {
    if (path.length < tokens) {
      path = new int[tokens * 3 / 2];
      back = new byte[path.length * size];
    }
    if (tokens == 0) {
      return path;
    }
    int[] now = new int[size];
    int[] next = new int[size];
    for (int b = 0; b < size; b++) {
      now[b] = step(0, size, b) + nodes[b];
    }
    for (int t = 1; t < tokens; t++) {
      advance(t, now, next);
      int[] swap = now;
      now = next;
      next = swap;
    }
    int label = 0;
    int most = Integer.MIN_VALUE;
    for (int a = 0; a < size; a++) {
      int score = now[a] + transitions[a * (size + 1) + size];
      if (score > most) {
        most = score;
        label = a;
      }
    }
    for (int t = tokens - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * size + label];
    }
    return path;
  }

  /** Goes from token {@code t - 1} to {@code t}; the best score is kept at 0, against overflow. */
  private void advance(int t, int[] now, int[] next) {
    boolean plain = !hasEdges();
    int highest = Integer.MIN_VALUE;
    for (int b = 0; b < size; b++) {
      int most = Integer.MIN_VALUE;
      int from = 0;
      int[] list = before[b];
      int[] weight = weightsBefore[b];
      int into = t * width + firstInto[b];
      for (int k = 0; k < list.length; k++) {
        int a = list[k];
        int score = now[a] + weight[k] + (plain ? 0 : edges[into + k]);
        if (score > most) {
          most = score;
          from = a;
        }
      }
      next[b] = Math.max(NEVER * 2 + 1, most) + nodes[t * size + b];
      back[t * size + b] = (byte) from;
      highest = Math.max(highest, next[b]);
    }
    for (int b = 0; b < size; b++) {
      next[b] = Math.max(NEVER, next[b] - highest);
    }
  }

  private int step(int t, int a, int b) {
    int fixed = transitions[a * (size + 1) + b];
    return hasEdges() && fixed != NEVER ? fixed + edges[t * width + allowed.number(a, b)] : fixed;
  }

  private double factor(int t, int a, int b) {
    int number = allowed.number(a, b);
    return !hasEdges() || number < 0 ? factors[a * (size + 1) + b] : steps[t * width + number];
  }

  /** Works out the factors into each token once: forward and backward both ask for them. */
  private void workOutSteps() {
    if (steps.length < tokens * width) {
      steps = new double[tokens * width * 3 / 2];
    }
    for (int b = 0; b < size && tokens > 0; b++) {
      int number = allowed.number(size, b);
      if (number >= 0) {
        steps[number] = factors[size * (size + 1) + b] * exp(edges[number]);
      }
    }
    for (int t = 1; t < tokens; t++) {
      for (int b = 0; b < size; b++) {
        double[] fixed = factorsBefore[b];
        int into = t * width + firstInto[b];
        for (int k = 0; k < fixed.length; k++) {
          steps[into + k] = fixed[k] * exp(edges[into + k]);
        }
      }
    }
  }

  private static double exp(int fixed) {
    if (fixed == 0) {
      return 1;
    }
    int within = Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, fixed));
    return WHOLE[(within >> BITS) + WHOLE.length / 2] * PARTS[within & WeightTable.ONE - 1];
  }

  /** Returns e to the powers {@code first}, {@code first + step} and so on. */
  private static double[] powers(int count, double first, double step) {
    double[] powers = new double[count];
    for (int i = 0; i < count; i++) {
      powers[i] = StrictMath.exp(first + i * step);
    }
    return powers;
  }

  /**
   * {@return the probability of a label of a token}
   *
   * @param token the token
   * @param label the label
   */
  public double probability(int token, int label) {
    infer();
    double sum = 0;
    for (int b = 0; b < size; b++) {
      sum += forward[token * size + b] * backward[token * size + b];
    }
    return sum > 0 ? forward[token * size + label] * backward[token * size + label] / sum : 0;
  }

  /**
   * Writes the probabilities of all labels of a token.
   *
   * @param token the token
   * @param out gets them
   */
  public void probabilities(int token, double[] out) {
    infer();
    double sum = 0;
    for (int b = 0; b < size; b++) {
      out[b] = forward[token * size + b] * backward[token * size + b];
      sum += out[b];
    }
    for (int b = 0; b < size; b++) {
      out[b] = sum > 0 ? out[b] / sum : 0;
    }
  }

  /**
   * {@return the probability that these tokens have just these labels}
   *
   * @param from the first token
   * @param to the token after the last
   * @param labels the labels of all tokens, as {@link #best} gives them
   */
  public double probability(int from, int to, int[] labels) {
    infer();
    double product = forward[from * size + labels[from]];
    for (int t = from + 1; t < to; t++) {
      product *= factor(t, labels[t - 1], labels[t]) * emission[t * size + labels[t]] / norms[t];
    }
    product *= backward[(to - 1) * size + labels[to - 1]];
    double sum = 0;
    for (int b = 0; b < size; b++) {
      sum += forward[from * size + b] * backward[from * size + b];
    }
    return sum > 0 ? Math.min(1, product / sum) : 0;
  }

  /** Forward and backward in probabilities, each token's scaled by its norm. */
  private void infer() {
    if (known || tokens == 0) {
      return;
    }
    known = true;
    if (forward.length < tokens * size) {
      forward = new double[tokens * size * 3 / 2];
      backward = new double[forward.length];
      emission = new double[forward.length];
      norms = new double[forward.length / size];
    }
    if (hasEdges()) {
      workOutSteps();
    }
    for (int t = 0; t < tokens; t++) {
      int highest = Integer.MIN_VALUE;
      for (int b = 0; b < size; b++) {
        highest = Math.max(highest, nodes[t * size + b]);
      }
      for (int b = 0; b < size; b++) {
        int below = highest - nodes[t * size + b];
        emission[t * size + b] = below > FAINT ? 0 : exp(-below);
      }
    }
    for (int t = 0; t < tokens; t++) {
      forward(t);
    }
    for (int t = tokens - 1; t >= 0; t--) {
      backward(t);
    }
  }

  private void forward(int t) {
    double norm = 0;
    boolean plain = !hasEdges();
    for (int b = 0; b < size; b++) {
      double shown = emission[t * size + b];
      double sum = 0;
      if (shown > 0 && t == 0) {
        sum = factor(0, size, b);
      } else if (shown > 0) {
        int[] list = before[b];
        double[] weight = factorsBefore[b];
        int into = t * width + firstInto[b];
        for (int k = 0; k < list.length; k++) {
          sum += forward[(t - 1) * size + list[k]] * (plain ? weight[k] : steps[into + k]);
        }
      }
      forward[t * size + b] = sum * shown;
      norm += sum * shown;
    }
    norms[t] = norm > 0 ? norm : 1;
    for (int b = 0; b < size; b++) {
      forward[t * size + b] /= norms[t];
    }
  }

  private void backward(int t) {
    if (t == tokens - 1) {
      for (int a = 0; a < size; a++) {
        backward[t * size + a] = factors[a * (size + 1) + size];
      }
      return;
    }
    boolean plain = !hasEdges();
    Arrays.fill(backward, t * size, (t + 1) * size, 0);
    for (int b = 0; b < size; b++) {
      double tail = emission[(t + 1) * size + b] * backward[(t + 1) * size + b] / norms[t + 1];
      if (tail > 0) {
        int[] list = before[b];
        double[] weight = factorsBefore[b];
        int into = (t + 1) * width + firstInto[b];
        for (int k = 0; k < list.length; k++) {
          double factor = plain ? weight[k] : steps[into + k];
          backward[t * size + list[k]] += factor * tail;
        }
      }
    }
  }
}
