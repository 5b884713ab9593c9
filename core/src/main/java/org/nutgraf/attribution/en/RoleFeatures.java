package org.nutgraf.attribution.en;

import org.nutgraf.tagger.Features;
import org.nutgraf.text.Block;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The features of the roles of words, block by block: words, tags, names, quotations, the nearest
 * likely cues, and heads. For one text and one thread.
 */
public final class RoleFeatures {
  private static final int STRONG_CUE = 5;
  private static final int WEAK_CUE = 4;
  private static final int FAR = 20;

  private static final int COARSE = (1 << RoleText.COARSE_BITS) - 1;

  private final RoleText text;
  private final SyntaxView view;
  private final int[] left;
  private final int[] right;
  private final int[] best;
  private Features out = new Features();
  private int from;
  private int to;
  private int blockIndex;

  /**
   * Makes the features of a text.
   *
   * @param text the text
   */
  public RoleFeatures(RoleText text) {
    this.text = text;
    view = new SyntaxView(text, WEAK_CUE);
    int n = text.words.size();
    left = new int[n];
    right = new int[n];
    best = new int[n];
    TokenTable words = text.words;
    for (int s = 0; s < words.sentenceCount(); s++) {
      cues(words.sentenceStart(s), words.sentenceEnd(s));
    }
  }

  private void cues(int start, int end) {
    int last = -1;
    int most = -1;
    for (int i = start; i < end; i++) {
      left[i] = last;
      if (text.cueOdds[i] >= STRONG_CUE) {
        last = i;
      }
      if (text.cueOdds[i] >= WEAK_CUE && (most < 0 || text.cueOdds[i] > text.cueOdds[most])) {
        most = i;
      }
    }
    last = -1;
    for (int i = end - 1; i >= start; i--) {
      right[i] = last;
      if (text.cueOdds[i] >= STRONG_CUE) {
        last = i;
      }
      best[i] = most;
    }
  }

  static int bucket(int d) {
    return d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 22 ? 8 : d <= 35 ? 9 : 10;
  }

  /**
   * Puts the features of a block into a buffer, which is cleared first.
   *
   * @param first its first token
   * @param end the token after its last
   * @param features the buffer
   */
  public void block(int first, int end, Features features) {
    out = features;
    from = first;
    to = end;
    out.clear();
    if (first == end) {
      return;
    }
    Block block = text.words.block(first);
    blockIndex = Math.min(3, text.words.blockOf(text.words.sentence(first)));
    @SuppressWarnings("EnumOrdinal") // a feature value
    int kind = block.kind().ordinal();
    for (int i = first; i < end; i++) {
      out.token();
      lexical(i);
      quotation(i);
      far(i, kind);
      view.add(i, first, end, out);
      meanings(i);
      edges(i);
    }
  }

  private int word(int i) {
    return i < from ? 1 : i >= to ? 2 : text.word[i];
  }

  private int tag(int i) {
    return i < from ? 61 : i >= to ? 62 : text.tag[i];
  }

  private int cue(int i) {
    return i < from || i >= to ? 9 : text.cueOdds[i];
  }

  private int listed(int i) {
    return i < from || i >= to ? 127 : text.listed[i];
  }

  private int name(int i) {
    return i < from || i >= to ? 31 : text.name[i];
  }

  private void lexical(int i) {
    int w = text.word[i];
    int w1 = word(i - 1);
    int v1 = word(i + 1);
    int t = text.tag[i];
    int p1 = tag(i - 1);
    int q1 = tag(i + 1);
    int p2 = tag(i - 2);
    int q2 = tag(i + 2);
    int s = text.stem[i];
    int c0 = text.cueOdds[i];
    int c1 = cue(i - 1);
    int d1 = cue(i + 1);
    out.add(0, 0);
    out.add(1, w);
    out.add(2, s);
    out.add(3, text.suffix[i]);
    out.add(4, text.shape[i], t);
    out.add(5, t);
    out.add(6, w1);
    out.add(7, word(i - 2));
    out.add(8, v1);
    out.add(9, word(i + 2));
    out.add(10, w1, w);
    out.add(11, w, v1);
    out.add(12, word(i - 2), w1);
    out.add(13, v1, word(i + 2));
    out.add(16, p1, t);
    out.add(17, t, q1);
    out.add(18, p1 << 6 | t, q1);
    out.add(19, p2 << 6 | p1, t);
    out.add(20, t << 6 | q1, q2);
    out.add(21, tag(i - 3) << 6 | p2, p1 << 6 | t);
    out.add(22, t << 6 | q1, q2 << 6 | tag(i + 3));
    out.add(23, c0, t);
    out.add(24, c1, d1);
    out.add(25, c1 << 8 | c0 << 4 | d1);
    out.add(26, cue(i - 2));
    out.add(27, cue(i + 2));
    out.add(28, d1, q1 << 6 | t);
    out.add(29, c1, p1 << 6 | t);
    out.add(30, d1, cue(i + 2), t);
    out.add(32, text.sourceOdds[i], t);
    out.add(34, text.prefix[i]);
    out.add(35, w1, v1);
    out.add(36, t, v1);
    out.add(37, w1, t);
    out.add(39, s, q1);
    out.add(40, s, p1);
    int n0 = text.name[i];
    int n1 = name(i + 1);
    out.add(41, n0, name(i - 1), n1);
    out.add(42, n0, q1);
    out.add(43, n0, d1);
    int k0 = text.listed[i];
    if (k0 != 0) {
      out.add(44, k0);
      out.add(45, k0, t);
      out.add(46, k0, p1, q1);
      out.add(47, k0, c0);
    }
    out.add(48, listed(i - 1), listed(i + 1), k0);
  }

  /** What words mean and which are used alike: this one, those beside it, and its head. */
  private void meanings(int i) {
    int s = text.sense[i];
    int t = text.tag[i];
    int kind = WordSenses.kind(s);
    if (s != 0) {
      out.add(160, s);
      out.add(161, kind, t);
      out.add(162, s, tag(i + 1));
      out.add(163, s, tag(i - 1), t);
      out.add(164, s, word(i + 1));
      view.addMeaning(s, i, out);
    }
    out.add(167, in(text.sense, i - 1), in(text.sense, i + 1));
    int h = text.syntax.head[i];
    int c = text.cluster[i];
    int relation = text.syntax.relation[i];
    out.add(170, c >> RoleText.COARSE_BITS);
    out.add(171, in(text.cluster, i - 1) >> RoleText.COARSE_BITS);
    out.add(172, in(text.cluster, i + 1) >> RoleText.COARSE_BITS);
    out.add(173, h < 0 ? 0 : text.cluster[h] >> RoleText.COARSE_BITS, relation);
    out.add(174, c & COARSE, in(text.cluster, i + 1) & COARSE);
    out.add(175, c & COARSE, in(text.cluster, i - 1) & COARSE);
    if (h >= 0) {
      out.add(168, text.sense[h], relation, t);
      out.add(169, text.sense[h], kind, relation);
    }
  }

  private int in(int[] values, int i) {
    return i < from || i >= to ? -1 : values[i];
  }

  private void quotation(int i) {
    Quotations quotes = text.quotes;
    int q = quotes.state(i);
    int before = i > from ? quotes.state(i - 1) : 9;
    int after = i + 1 < to ? quotes.state(i + 1) : 9;
    int t = text.tag[i];
    out.add(51, q, before, after);
    out.add(52, q, t);
    int o = quotes.open(i);
    if (o >= 0) {
      int c = quotes.close(i);
      int length = bucket(c - o);
      int open = c >= to ? 1 : 0;
      int ahead = word(o - 1);
      int behind = word(c + 1);
      int last = c - 1 > o ? text.word[c - 1] : 5;
      int capital = o + 1 < to && text.words.has(o + 1, Shape.CAPITAL) ? 1 : 0;
      int a1 = cue(c + 1);
      int a2 = cue(c + 2);
      int b1 = cue(o - 1);
      out.add(53, length, open);
      out.add(54, ahead, length);
      out.add(55, behind, length);
      out.add(57, tag(o - 1), tag(c + 1));
      out.add(58, capital, length, last);
      out.add(59, ahead, cue(o - 2));
      out.add(60, a1, a2);
      out.add(61, b1 << 4 | cue(o - 2), a1 << 4 | a2);
      out.add(62, (o == from ? 1 : 0) + (c + 1 >= to ? 2 : 0), length);
      out.add(63, bucket(i - o), bucket(Math.max(0, c - i)));
      out.add(65, ahead, behind, t);
      return;
    }
    int x = i;
    while (x >= from && x > i - 12 && !quotes.isQuoted(x)) {
      x--;
    }
    if (x >= from && quotes.isQuoted(x)) {
      int d = bucket(i - x);
      out.add(67, d, t);
      out.add(68, d, text.cueOdds[i]);
    }
    x = i;
    while (x < to && x < i + 12 && !quotes.isQuoted(x)) {
      x++;
    }
    if (x < to && quotes.isQuoted(x)) {
      int d = bucket(x - i);
      out.add(70, d, t);
      out.add(71, d, text.cueOdds[i]);
    }
  }

  private void far(int i, int kind) {
    TokenTable words = text.words;
    int sentence = words.sentence(i);
    int a = words.sentenceStart(sentence);
    int b = words.sentenceEnd(sentence);
    int t = text.tag[i];
    int since = i - a;
    int rest = b - 1 - i;
    int l = left[i];
    int r = right[i];
    int m = best[i];
    int lb = l < 0 ? FAR : bucket(i - l);
    int rb = r < 0 ? FAR : bucket(r - i);
    int ls = l < 0 ? 0 : text.stem[l];
    int rs = r < 0 ? 0 : text.stem[r];
    out.add(81, Math.min(rest, 3), t);
    out.add(82, bucket(since), bucket(rest));
    out.add(83, a > from ? 1 : 0, Math.min(since, 3));
    out.add(84, lb, rb);
    out.add(87, ls, lb);
    out.add(88, rs, rb);
    out.add(89, lb, t, l < 0 ? 0 : text.tag[l]);
    out.add(90, rb, t, r < 0 ? 0 : text.tag[r]);
    if (l >= 0) {
      boolean that = false;
      boolean comma = false;
      for (int x = Math.max(l + 1, i - 40); x < i; x++) {
        that |= text.tag[x] == 27;
        comma |= text.tag[x] == FineTags.COMMA;
      }
      int seen = (that ? 1 : 0) | (comma ? 2 : 0);
      out.add(91, l + 1 < b ? text.word[l + 1] : 0, Math.min(i - l, 3));
      out.add(92, l + 1 < b ? text.tag[l + 1] : 0, ls);
      out.add(93, l > a ? text.tag[l - 1] : 60, ls);
      out.add(94, ls, text.word[i]);
      out.add(99, ls, t, lb);
      out.add(107, seen, ls);
      out.add(108, seen, t);
    }
    if (r >= 0) {
      boolean comma = false;
      boolean verb = false;
      for (int x = i + 1; x < r && x < i + 40; x++) {
        comma |= text.tag[x] == FineTags.COMMA;
        verb |= text.tag[x] >= 1 && text.tag[x] <= 4;
      }
      int seen = (verb ? 1 : 0) | (comma ? 2 : 0);
      out.add(95, (r > a ? text.tag[r - 1] : 60) << 6 | (r + 1 < b ? text.tag[r + 1] : 60), rs);
      out.add(96, bucket(b - 1 - r), rs);
      out.add(97, bucket(b - 1 - r), r > a && text.tag[r - 1] == FineTags.COMMA ? 1 : 0, rb);
      out.add(98, rs, text.word[i]);
      out.add(109, seen, rs);
      out.add(110, seen, rb, t);
    }
    out.add(100, m < 0 ? 0 : text.stem[m]);
    out.add(101, m < 0 ? 9 : text.cueOdds[m], m < 0 ? 0 : i < m ? 1 : i > m ? 2 : 3);
    out.add(102, text.word[a]);
    out.add(103, text.word[b - 1], Math.min(since, 1));
    int size = to - from;
    out.add(104, blockIndex << 3 | kind, size < 4 ? 0 : size < 12 ? 1 : 2);
    if (a > from) {
      int last = best[words.sentenceStart(sentence - 1)];
      out.add(105, last < 0 ? 0 : text.stem[last], text.quotes.state(a - 1));
    }
    int comma = 0;
    for (int x = i - 1; x >= a && x > i - 15 && comma == 0; x--) {
      comma = text.tag[x] == FineTags.COMMA ? i - x : 0;
    }
    out.add(106, bucket(comma), t);
  }

  private void edges(int i) {
    int t = text.tag[i];
    int q = text.quotes.state(i);
    out.addEdge(1, 0);
    out.addEdge(2, text.word[i]);
    out.addEdge(3, t);
    out.addEdge(4, tag(i - 1), t);
    out.addEdge(5, q, i > from ? text.quotes.state(i - 1) : 9);
    out.addEdge(6, text.cueOdds[i]);
    out.addEdge(7, word(i - 1));
    out.addEdge(8, i == text.words.sentenceStart(text.words.sentence(i)) ? 1 : 0, q);
    view.addEdges(i, from, out);
  }
}
