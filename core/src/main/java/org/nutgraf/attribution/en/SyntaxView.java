package org.nutgraf.attribution.en;

import java.util.Arrays;
import org.nutgraf.tagger.Features;

/**
 * What heads say of roles: the relation of a word, the nearest likely cue above it, and where the
 * phrases below that cue begin and end. For one text and one thread.
 */
final class SyntaxView {
  private static final int DEEPEST = 30;
  private static final int MOD = 0;
  private static final int SUBJECT = 1;
  private static final int OBJECT = 2;
  private static final int POBJ = 3;
  private static final int XCOMP = 6;
  private static final int PUNCT = 15;

  private final RoleText text;
  private final int[] above;
  private final int[] top;
  private final byte[] depth;
  private final int[] first;
  private final int[] last;
  private final int[] below;
  private final int[] subject;
  private final int[] complement;

  SyntaxView(RoleText text, int leastOdds) {
    this.text = text;
    int n = text.words.size();
    above = new int[n];
    top = new int[n];
    depth = new byte[n];
    first = new int[n];
    last = new int[n];
    int[] head = text.syntax.head;
    for (int i = 0; i < n; i++) {
      first[i] = i;
      last[i] = i;
    }
    below = new int[n];
    subject = new int[n];
    complement = new int[n];
    Arrays.fill(subject, -1);
    Arrays.fill(complement, -1);
    children(head);
    Arrays.fill(above, -1);
    for (int i = 0; i < n; i++) {
      int x = i;
      int d = 0;
      boolean word = text.tag[i] < FineTags.COMMA;
      while (d < DEEPEST) {
        int h = head[x];
        if (h < 0) {
          break;
        }
        if (above[i] < 0 && text.cueOdds[h] >= leastOdds) {
          above[i] = h;
          top[i] = x;
          depth[i] = (byte) d;
        }
        if (word) {
          first[h] = Math.min(first[h], i);
          last[h] = Math.max(last[h], i);
        }
        x = h;
        d++;
      }
      if (above[i] < 0) {
        top[i] = x;
        depth[i] = (byte) d;
      }
    }
  }

  /** Notes for each word which relations its dependents have, its subject and its complement. */
  private void children(int[] head) {
    for (int i = 0; i < head.length; i++) {
      int h = head[i];
      if (h < 0) {
        continue;
      }
      int r = text.syntax.relation[i];
      if (r == SUBJECT) {
        subject[h] = i;
      } else if (r >= OBJECT && r != POBJ && r <= XCOMP && i > h && complement[h] < 0) {
        complement[h] = i;
      }
      if (r != MOD && r != PUNCT) {
        below[h] |= 1 << r;
      }
    }
  }

  private int relationTo(int i) {
    return above[i] < 0 ? 30 : text.syntax.relation[top[i]];
  }

  /** Returns a code for how a word lies in the phrase below its cue: where it begins and ends. */
  private int edge(int i) {
    if (above[i] < 0) {
      return 0;
    }
    int x = top[i];
    return 1 + (first[x] == i ? 1 : 0) + (last[x] == i ? 2 : 0) + (i < above[i] ? 4 : 0);
  }

  void add(int i, int from, int to, Features out) {
    int h = text.syntax.head[i];
    int relation = text.syntax.relation[i];
    int t = text.tag[i];
    out.add(120, relation, t);
    out.add(121, h < 0 ? 0 : text.stem[h], relation);
    out.add(122, h < 0 ? 9 : text.cueOdds[h], relation, h < 0 ? 60 : text.tag[h]);
    out.add(123, h < 0 ? 0 : h < i ? 1 : 2, t << 6 | (h < 0 ? 60 : text.tag[h]));
    int b = below[i];
    int own = text.cueOdds[i];
    int sub = subject[i];
    int com = complement[i];
    out.add(140, b, t);
    out.add(141, b, text.stem[i]);
    out.add(142, b, own);
    if (text.listed[i] != 0) {
      out.add(151, text.listed[i], b);
    }
    if (sub >= 0) {
      out.add(143, text.name[sub] << 6 | text.tag[sub], own, t);
      out.add(144, text.stem[sub], own);
      out.add(145, text.sourceOdds[sub], own, sub < i ? 0 : 1);
    }
    if (com >= 0) {
      out.add(146, text.stem[i], text.syntax.relation[com], text.tag[com]);
      out.add(147, text.stem[com], own);
      out.add(148, text.tag[com] << 5 | text.syntax.relation[com], own, sub >= 0 ? 1 : 0);
    }
    if (h >= 0) {
      out.add(149, relation, below[h], text.cueOdds[h]);
      out.add(152, relation, t, text.listed[h]);
      int hs = subject[h];
      out.add(150, relation << 5 | t, hs < 0 ? 31 : text.sourceOdds[hs], text.cueOdds[h]);
    }
    int down = depth[i];
    if (above[i] < 0) {
      out.add(130, RoleFeatures.bucket(down), relation);
      return;
    }
    int x = above[i];
    int r = relationTo(i);
    int side = i < x ? 0 : 1;
    int odds = text.cueOdds[x];
    out.add(176, text.sense[x], r, edge(i));
    out.add(124, r, side, edge(i));
    out.add(125, r, text.stem[x], edge(i));
    out.add(126, r, RoleFeatures.bucket(down), odds);
    out.add(127, r, t, odds);
    out.add(128, r, RoleFeatures.bucket(Math.abs(i - x)));
    int before = i > from ? relationTo(i - 1) * 2 + (above[i - 1] == x ? 1 : 0) : 63;
    int after = i + 1 < to ? relationTo(i + 1) * 2 + (above[i + 1] == x ? 1 : 0) : 63;
    out.add(129, r, before, after);
    out.add(131, r, before, t);
    out.add(132, r, after, t);
    int end = last[top[i]];
    int begin = first[top[i]];
    out.add(133, r, RoleFeatures.bucket(end - i), RoleFeatures.bucket(i - begin));
    out.add(134, r, end + 1 < to ? text.tag[end + 1] : 60, text.stem[x]);
  }

  /** Adds the meaning of a word with what stands below it. */
  void addMeaning(int sense, int i, Features out) {
    out.add(165, sense, below[i]);
    int sub = subject[i];
    if (sub >= 0) {
      out.add(166, sense, text.name[sub] << 6 | text.tag[sub], WordSenses.kind(text.sense[sub]));
    }
  }

  void addEdges(int i, int from, Features out) {
    int r = relationTo(i);
    int before = i > from ? relationTo(i - 1) : 31;
    boolean same = i > from && above[i - 1] == above[i] && top[i - 1] == top[i];
    out.addEdge(10, r << 5 | before, same ? 1 : 0);
    out.addEdge(11, i > from ? edge(i - 1) : 15, edge(i));
  }
}
