package org.nutgraf.attribution.en;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * A greedy arc-hybrid dependency parser: heads and relations of the words of a text, sentence by
 * sentence, in linear time. For one text and one thread.
 */
public final class Syntax {
  /** The relations, coarse. */
  public static final List<String> RELATIONS =
      List.of(
          "mod", "subj", "obj", "pobj", "prep", "ccomp", "xcomp", "advcl", "relcl", "acl", "appos",
          "conj", "cc", "mark", "aux", "punct", "other");

  /** The number of actions: shift, and left and right for each relation. */
  public static final int ACTIONS = 1 + 2 * RELATIONS.size();

  static final int ROOT = RELATIONS.size();

  private static final int SHIFT = 0;

  private static final int BITS = 20;
  private static final int LONGEST = 250;

  /** The head of each token, -1 for a root. */
  public final int[] head;

  /** The relation of each token to its head, {@code RELATIONS.size()} for a root. */
  public final byte[] relation;

  private final int[] folds;
  private final byte[] tags;
  private final int[] stack;
  private final int[] left;
  private final int[] right;
  private final int[] secondLeft;
  private final int[] secondRight;
  private int depth;
  private int next;
  private int end;
  private int start;

  private Syntax(int[] folds, byte[] tags) {
    this.folds = folds;
    this.tags = tags;
    int n = folds.length;
    head = new int[n];
    relation = new byte[n];
    Arrays.fill(head, -1);
    Arrays.fill(relation, (byte) ROOT);
    stack = new int[n + 1];
    left = new int[n];
    right = new int[n];
    secondLeft = new int[n];
    secondRight = new int[n];
    Arrays.fill(left, -1);
    Arrays.fill(right, -1);
    Arrays.fill(secondLeft, -1);
    Arrays.fill(secondRight, -1);
  }

  /**
   * {@return a parser at the beginning of a text, for training}
   *
   * @param words the words
   * @param fine their fine tags
   */
  public static Syntax begin(TokenTable words, byte[] fine) {
    int[] folds = new int[words.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = words.fold(i);
    }
    return new Syntax(folds, fine);
  }

  static Syntax parse(TokenTable words, byte[] fine, LinearModel model) {
    Syntax syntax = begin(words, fine);
    int[] features = new int[64];
    int[] scratch = new int[features.length];
    int[] sums = new int[ACTIONS];
    for (int s = 0; s < words.sentenceCount(); s++) {
      syntax.sentence(words.sentenceStart(s), words.sentenceEnd(s));
      while (!syntax.done()) {
        if (syntax.depth == 0) {
          syntax.apply(SHIFT); // the only action there is
          continue;
        }
        int count = syntax.features(features);
        Arrays.fill(sums, 0);
        model.addTo(features, 0, count, scratch, sums, 0);
        syntax.apply(syntax.best(sums));
      }
    }
    return syntax;
  }

  private int best(int[] sums) {
    int relations = RELATIONS.size();
    int best = allowed(SHIFT) ? SHIFT : -1;
    int from = allowed(1) ? 1 : relations + 1;
    int to = allowed(relations + 1) ? ACTIONS : relations + 1;
    for (int a = from; a < to; a++) {
      if (best < 0 || sums[a] > sums[best]) {
        best = a;
      }
    }
    return best;
  }

  /**
   * Begins a sentence.
   *
   * @param from its first token
   * @param to the token after its last
   */
  public void sentence(int from, int to) {
    start = from;
    next = from;
    end = to - from > LONGEST ? from : to;
    depth = 0;
  }

  /** {@return whether the sentence is parsed} */
  public boolean done() {
    return next >= end && depth <= 1;
  }

  /**
   * {@return whether an action can be done}
   *
   * @param action its number
   */
  public boolean allowed(int action) {
    if (action == SHIFT) {
      return next < end;
    }
    return isLeft(action) ? depth > 0 && next < end : depth > 1;
  }

  private static boolean isLeft(int action) {
    return action <= RELATIONS.size();
  }

  /**
   * {@return the token on top of the stack, or one below, -1 if there is none}
   *
   * @param below how far below the top
   */
  public int top(int below) {
    return depth > below ? stack[depth - 1 - below] : -1;
  }

  /** {@return the token to be shifted next} */
  public int next() {
    return next;
  }

  /** {@return how many tokens are on the stack} */
  public int depth() {
    return depth;
  }

  /**
   * Does an action.
   *
   * @param action its number
   */
  public void apply(int action) {
    if (action == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int child = stack[--depth];
    boolean toNext = isLeft(action);
    int parent = toNext ? next : stack[depth - 1];
    head[child] = parent;
    relation[child] = (byte) (toNext ? action - 1 : action - 1 - RELATIONS.size());
    if (child < parent) {
      secondLeft[parent] = left[parent];
      left[parent] = child;
    } else {
      secondRight[parent] = right[parent];
      right[parent] = child;
    }
  }

  private int tag(int i) {
    return i < start || i >= end ? FineTags.NONE : tags[i];
  }

  private int word(int i) {
    return i < start || i >= end ? 1 : folds[i];
  }

  private int tagOf(int[] links, int i) {
    return i < 0 ? 62 : links[i] < 0 ? 61 : tags[links[i]];
  }

  private int wordOf(int[] links, int i) {
    return i < 0 || links[i] < 0 ? 2 : folds[links[i]];
  }

  private int relationOf(int[] links, int i) {
    return i < 0 || links[i] < 0 ? 31 : relation[links[i]];
  }

  private static int key(int hash) {
    return (hash >>> 32 - BITS) + 1;
  }

  /**
   * {@return the number of features of the present state}
   *
   * @param out gets them; has room for 64
   */
  public int features(int[] out) {
    int s0 = top(0);
    int s1 = top(1);
    int t0 = tag(s0);
    int t1 = tag(s1);
    int t2 = tag(top(2));
    int w0 = word(s0);
    int w1 = word(s1);
    int b = next;
    int tb = tag(b);
    int wb = word(b);
    int tb1 = tag(b + 1);
    int tb2 = tag(b + 2);
    int gap = s0 < 0 || b >= end ? 11 : Math.min(10, b - s0);
    int pair = t0 << 6 | tb;
    int tops = t1 << 6 | t0;
    int left0 = tagOf(left, s0);
    int right0 = tagOf(right, s0);
    int k = 0;
    out[k++] = key(Features.hash(1, w0, t0));
    out[k++] = key(Features.hash(2, wb, tb));
    out[k++] = key(Features.hash(3, word(b + 1), tb1));
    out[k++] = key(Features.hash(4, w1, t1));
    out[k++] = key(Features.hash(5, pair));
    out[k++] = key(Features.hash(6, w0, wb));
    out[k++] = key(Features.hash(7, w0, tb));
    out[k++] = key(Features.hash(8, t0, wb));
    out[k++] = key(Features.hash(9, tops, tb));
    out[k++] = key(Features.hash(10, w1, w0));
    out[k++] = key(Features.hash(11, w1, t0));
    out[k++] = key(Features.hash(12, t1, w0));
    out[k++] = key(Features.hash(13, pair, tb1));
    out[k++] = key(Features.hash(14, pair, tb1, tb2));
    out[k++] = key(Features.hash(15, tops, t2));
    out[k++] = key(Features.hash(16, tops, tb, tb1));
    out[k++] = key(Features.hash(17, pair, left0));
    out[k++] = key(Features.hash(18, pair, right0));
    out[k++] = key(Features.hash(19, pair, b < end ? tagOf(left, b) : 60));
    out[k++] = key(Features.hash(20, tops, tagOf(left, s1)));
    out[k++] = key(Features.hash(21, tops, tagOf(right, s1)));
    out[k++] = key(Features.hash(22, tops, left0));
    out[k++] = key(Features.hash(23, tops, right0));
    out[k++] = key(Features.hash(24, pair, gap));
    out[k++] = key(Features.hash(25, tops, s1 < 0 ? 0 : Math.min(10, s0 - s1)));
    out[k++] = key(Features.hash(26, wordOf(left, s0), w0));
    out[k++] = key(Features.hash(27, wordOf(right, s0), w0));
    int shape0 = relationOf(left, s0) << 5 | relationOf(right, s0);
    out[k++] = key(Features.hash(28, shape0, pair));
    out[k++] = key(Features.hash(29, shape0, w0));
    out[k++] = key(Features.hash(30, relationOf(right, s1) << 5 | relationOf(left, s1), tops));
    out[k++] = key(Features.hash(31, tagOf(secondLeft, s0) << 6 | left0, pair));
    out[k++] = key(Features.hash(32, tagOf(secondRight, s0) << 6 | right0, pair));
    out[k++] = key(Features.hash(33, w0, tb, tb1));
    out[k++] = key(Features.hash(34, t0, wb, tb1));
    out[k++] = key(Features.hash(35, wordOf(right, s1), tops));
    return k;
  }
}
