package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.nutgraf.attribution.en.Syntax;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * Trains the dependency parser: averaged perceptron with a dynamic oracle, hashed features.
 * Deterministic for a seed.
 */
final class SyntaxTrainer {
  private static final int ROWS = (1 << 20) + 2;

  /** A text with the heads to learn: -1 for none, and the numbers of the relations. */
  static final class Tree {
    final TokenTable words;
    final byte[] fine;
    final int[] head;
    final byte[] relation;

    Tree(TokenTable words, byte[] fine, int[] head, byte[] relation) {
      this.words = words;
      this.fine = fine;
      this.head = head;
      this.relation = relation;
    }
  }

  private final float[] weights = new float[ROWS * Syntax.ACTIONS];
  private final float[] sums = new float[ROWS * Syntax.ACTIONS];
  private final int[] features = new int[64];
  private final float[] scores = new float[Syntax.ACTIONS];
  private final int[] cost = new int[3];
  private float step = 1;

  private SyntaxTrainer() {}

  static LinearModel.Builder train(
      List<Tree> trees, int epochs, double least, Consumer<String> log) {
    SyntaxTrainer trainer = new SyntaxTrainer();
    List<int[]> sentences = new ArrayList<>();
    for (int t = 0; t < trees.size(); t++) {
      TokenTable words = trees.get(t).words;
      for (int s = 0; s < words.sentenceCount(); s++) {
        int length = words.sentenceEnd(s) - words.sentenceStart(s);
        if (length > 1 && length <= 100) {
          sentences.add(new int[] {t, s});
        }
      }
    }
    Random random = new Random(5);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(sentences, random);
      int wrong = 0;
      for (int[] at : sentences) {
        wrong += trainer.sentence(trees.get(at[0]), at[1], epoch > 1, random);
      }
      log.accept("syntax epoch " + epoch + " wrong actions " + wrong);
    }
    return trainer.average(least);
  }

  private int sentence(Tree tree, int sentence, boolean explore, Random random) {
    TokenTable words = tree.words;
    int from = words.sentenceStart(sentence);
    int to = words.sentenceEnd(sentence);
    Syntax syntax = Syntax.begin(words, tree.fine);
    syntax.sentence(from, to);
    int wrong = 0;
    while (!syntax.done()) {
      int count = syntax.features(features);
      Arrays.fill(scores, 0);
      for (int i = 0; i < count; i++) {
        int at = features[i] * Syntax.ACTIONS;
        for (int a = 0; a < Syntax.ACTIONS; a++) {
          scores[a] += weights[at + a];
        }
      }
      costs(syntax, tree.head, to);
      int predicted = -1;
      int gold = -1;
      int leastCost = Integer.MAX_VALUE;
      for (int kind = 0; kind < 3; kind++) {
        leastCost = Math.min(leastCost, cost[kind]);
      }
      for (int a = 0; a < Syntax.ACTIONS; a++) {
        if (!syntax.allowed(a)) {
          continue;
        }
        if (predicted < 0 || scores[a] > scores[predicted]) {
          predicted = a;
        }
        if (cost[kind(a)] == leastCost
            && right(syntax, tree, a)
            && (gold < 0 || scores[a] > scores[gold])) {
          gold = a;
        }
      }
      if (predicted != gold) {
        wrong++;
        for (int i = 0; i < count; i++) {
          int at = features[i] * Syntax.ACTIONS;
          weights[at + gold] += 1;
          sums[at + gold] += step;
          weights[at + predicted] -= 1;
          sums[at + predicted] -= step;
        }
      }
      step++;
      syntax.apply(explore && random.nextInt(10) > 0 ? predicted : gold);
    }
    return wrong;
  }

  private static int kind(int action) {
    return action == 0 ? 0 : action <= Syntax.RELATIONS.size() ? 1 : 2;
  }

  /** Returns whether the relation of an action is the gold one, if its arc is gold. */
  private static boolean right(Syntax syntax, Tree tree, int action) {
    if (action == 0) {
      return true;
    }
    boolean left = action <= Syntax.RELATIONS.size();
    int child = syntax.top(0);
    int parent = left ? syntax.next() : syntax.top(1);
    int relation = left ? action - 1 : action - 1 - Syntax.RELATIONS.size();
    return tree.head[child] != parent || tree.relation[child] == relation;
  }

  private void costs(Syntax syntax, int[] head, int to) {
    int next = syntax.next();
    int top = syntax.top(0);
    int below = syntax.top(1);
    cost[0] = next < to ? 0 : Integer.MAX_VALUE;
    cost[1] = top >= 0 && next < to ? 0 : Integer.MAX_VALUE;
    cost[2] = below >= 0 ? 0 : Integer.MAX_VALUE;
    if (top >= 0) {
      int lost = 0;
      for (int i = next; i < to; i++) {
        lost += head[i] == top ? 1 : 0;
      }
      boolean headAhead = head[top] >= next && head[top] < to;
      if (cost[1] == 0) {
        cost[1] =
            lost + (headAhead && head[top] != next || below >= 0 && head[top] == below ? 1 : 0);
      }
      if (cost[2] == 0) {
        cost[2] = lost + (headAhead ? 1 : 0);
      }
    }
    if (cost[0] == 0) {
      for (int k = 0; k < syntax.depth(); k++) {
        int item = syntax.top(k);
        cost[0] += head[item] == next ? 1 : 0;
        cost[0] += k > 0 && head[next] == item ? 1 : 0;
      }
    }
  }

  private LinearModel.Builder average(double least) {
    List<String> names = new ArrayList<>();
    names.add("shift");
    Syntax.RELATIONS.forEach(r -> names.add("left-" + r));
    Syntax.RELATIONS.forEach(r -> names.add("right-" + r));
    LinearModel.Builder builder = LinearModel.builder(Labels.free(names));
    float[] row = new float[Syntax.ACTIONS];
    for (int r = 1; r < ROWS; r++) {
      boolean any = false;
      for (int a = 0; a < Syntax.ACTIONS; a++) {
        int at = r * Syntax.ACTIONS + a;
        row[a] = (weights[at] - sums[at] / step) / 64;
        any |= Math.abs(row[a]) >= least;
      }
      if (any) {
        builder.node(r, row, 0, least);
      }
    }
    return builder;
  }
}
