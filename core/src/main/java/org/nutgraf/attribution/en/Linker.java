package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;

/**
 * Joins sources, cues and contents to relations: each content goes to the likeliest cue near it,
 * each cue to the likeliest source or to none, by a trained ranking. For one text and one thread.
 */
public final class Linker {
  /** Stands for "no source" among the candidates. */
  public static final int NONE = -1;

  private static final int BLOCKS_BACK = 2;
  private static final int MOST = 200;

  private final RoleText text;
  private final List<RoleSpan> pieces;
  private final int[] block;
  private final int[] sentence;
  private int[] out = new int[64];
  private int size;

  /**
   * Makes the linker of a text.
   *
   * @param text the text
   * @param pieces the sources, cues and contents in it, in text order
   */
  public Linker(RoleText text, List<RoleSpan> pieces) {
    this.text = text;
    this.pieces = pieces;
    block = new int[pieces.size()];
    sentence = new int[pieces.size()];
    for (int i = 0; i < block.length; i++) {
      sentence[i] = text.words.sentence(pieces.get(i).from());
      block[i] = text.words.blockOf(sentence[i]);
    }
  }

  /**
   * {@return the attributions that pieces make together: for each the token ranges of its source,
   * of its cue and of its content}
   *
   * @param text the text
   * @param pieces the sources, cues and contents in it, in text order
   * @param model the ranking of links
   */
  public static List<List<List<int[]>>> linked(
      RoleText text, List<RoleSpan> pieces, LinearModel model) {
    List<List<List<int[]>>> attributions = new ArrayList<>();
    for (Relation relation : new Linker(text, pieces).relations(model)) {
      attributions.add(
          List.of(
              Range.bounds(relation.source),
              Range.bounds(relation.cue),
              Range.bounds(relation.content)));
    }
    return attributions;
  }

  List<Relation> relations(LinearModel model) {
    Map<Integer, Relation> found = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      RoleSpan cue = pieces.get(i);
      if (cue.role() == Role.CUE) {
        Relation relation = new Relation("learned roles").cue(cue.from(), cue.to());
        int source = choose(model, i);
        if (source != NONE) {
          relation.source(pieces.get(source).from(), pieces.get(source).to());
        }
        found.put(i, relation);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      RoleSpan content = pieces.get(i);
      if (content.role() == Role.CONTENT) {
        int cue = choose(model, i);
        Relation relation =
            cue == NONE
                ? found.computeIfAbsent(
                    pieces.size() + i, k -> new Relation("learned roles, no cue"))
                : found.get(cue);
        if (relation != null) {
          relation.content(content.from(), content.to());
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private int choose(LinearModel model, int piece) {
    int best = NONE;
    int most = Integer.MIN_VALUE;
    int[] sum = new int[1];
    for (int candidate : candidates(piece)) {
      int[] features = features(piece, candidate);
      sum[0] = 0;
      for (int feature : features) {
        model.addTo(feature, sum, 0);
      }
      if (sum[0] > most) {
        most = sum[0];
        best = candidate;
      }
    }
    return best;
  }

  /**
   * {@return the pieces that a content or cue may be joined to: cues for a content, sources or
   * {@link #NONE} for a cue}
   *
   * @param piece the number of the content or cue
   */
  public List<Integer> candidates(int piece) {
    boolean content = pieces.get(piece).role() == Role.CONTENT;
    Role wanted = content ? Role.CUE : Role.SOURCE;
    List<Integer> found = new ArrayList<>();
    int beyond = 0;
    for (int z = piece - 1; z >= 0 && z > piece - MOST; z--) {
      if (block[z] < block[piece] - BLOCKS_BACK) {
        break;
      }
      if (pieces.get(z).role() == wanted) {
        if (block[z] < block[piece] && ++beyond > 2) {
          break;
        }
        found.add(z);
      }
    }
    beyond = 0;
    for (int z = piece + 1; z < pieces.size() && z < piece + MOST; z++) {
      if (block[z] > block[piece] + 1) {
        break;
      }
      if (pieces.get(z).role() == wanted) {
        if (block[z] > block[piece] && ++beyond > 1) {
          break;
        }
        found.add(z);
      }
    }
    if (!content) {
      found.add(NONE);
    }
    return found;
  }

  private void add(int template, int a) {
    out[size++] = Features.hash(template, a);
  }

  private void add(int template, int a, int b) {
    out[size++] = Features.hash(template, a, b);
  }

  private void add(int template, int a, int b, int c) {
    out[size++] = Features.hash(template, a, b, c);
  }

  private int role(int piece, int near) {
    return piece >= 0 && piece < pieces.size() && block[piece] == block[near]
        ? code(pieces.get(piece).role())
        : 5;
  }

  private static int code(Role role) {
    return role == Role.SOURCE ? 0 : role == Role.CUE ? 1 : 2;
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  /**
   * {@return the features of joining a piece to a candidate}
   *
   * @param piece the number of the content or cue
   * @param candidate the number of the cue or source, or {@link #NONE}
   */
  public int[] features(int piece, int candidate) {
    size = 0;
    int base = pieces.get(piece).role() == Role.CONTENT ? 300 : 400;
    RoleSpan x = pieces.get(piece);
    if (candidate == NONE) {
      add(base, 1);
      add(base + 1, text.stem[x.from()]);
      add(base + 2, text.tag[x.from()]);
      add(base + 40, text.stem[x.to() - 1]);
      add(base + 41, text.tag[x.to() - 1]);
      add(base + 42, role(piece - 1, piece) << 3 | role(piece + 1, piece));
      return java.util.Arrays.copyOf(out, size);
    }
    pair(base, piece, candidate);
    return java.util.Arrays.copyOf(out, size);
  }

  private void pair(int base, int piece, int candidate) {
    RoleSpan x = pieces.get(piece);
    RoleSpan y = pieces.get(candidate);
    int side = candidate < piece ? 0 : 1;
    int gapFrom = Math.min(x.to(), y.to());
    int gapTo = Math.max(x.from(), y.from());
    int gap = Math.max(0, gapTo - gapFrom);
    int between = 0;
    int count = 0;
    int same = 0;
    for (int z = Math.min(piece, candidate) + 1; z < Math.max(piece, candidate); z++) {
      if (++count <= 4) {
        between = between << 2 | code(pieces.get(z).role()) + 1;
      }
      same += pieces.get(z).role() == y.role() ? 1 : 0;
    }
    same = Math.min(same, 3);
    int many = Math.min(count, 15);
    int way = between << 1 | side;
    int blocks = Math.min(2, Math.abs(block[piece] - block[candidate]));
    int sentences = Math.min(3, Math.abs(sentence[piece] - sentence[candidate]));
    int fromEnd = Math.min(3, Math.abs(text.words.sentence(x.to() - 1) - sentence[candidate]));
    add(base + 3, many << 1 | side);
    add(base + 4, way, blocks);
    add(base + 5, RoleFeatures.bucket(gap), side);
    add(base + 6, sentences << 1 | side, blocks);
    add(base + 7, same << 1 | side, blocks);
    add(base + 8, way, sentences << 2 | fromEnd);
    int quoted = bit(text.quotes.isQuoted(x.from())) | bit(text.quotes.isQuoted(x.to() - 1)) << 1;
    add(base + 9, quoted << 1 | side, many);
    add(base + 10, quoted << 1 | side, sentences, blocks);
    RoleSpan cue = x.role() == Role.CUE ? x : y;
    RoleSpan other = x.role() == Role.CUE ? y : x;
    int stem = text.stem[cue.to() - 1];
    int tag = text.tag[cue.to() - 1];
    add(base + 11, stem, side);
    add(base + 12, tag << 1 | side, Math.min(count, 7));
    add(base + 13, stem, side, sentences << 2 | same);
    add(base + 14, tag, side, sentences << 2 | same);
    int hash = 17;
    int comma = 0;
    int and = 0;
    int relative = 0;
    for (int z = gapFrom; z < gapTo && z < gapFrom + 40; z++) {
      hash = 31 * hash + text.word[z];
      int t = text.tag[z];
      comma += t == FineTags.COMMA ? 1 : 0;
      and |= bit(t == 38 || t == 39);
      relative |= bit(t == 24 || t == 25 || t == 27);
    }
    int marks = Math.min(comma, 3) << 2 | and << 1 | relative;
    if (gap <= 2) {
      add(base + 15, hash, side);
    }
    add(base + 16, marks, side);
    add(base + 17, marks, way);
    add(base + 18, text.tag[other.from()], side);
    add(base + 19, text.word[other.from()], side);
    add(base + 20, text.tag[other.from()] << 6 | tag, side);
    if (x.role() == Role.CONTENT) {
      int beyond = role(candidate + (side == 0 ? -1 : 1), candidate);
      add(base + 21, beyond << 1 | side, Math.min(count, 7), between);
      boolean starts = x.from() == text.words.sentenceStart(sentence[piece]);
      add(base + 22, bit(starts), sentences << 1 | side);
    }
    int h = text.syntax.head[other.from()];
    boolean under = false;
    for (int d = 0; d < 12 && h >= 0 && !under; d++) {
      under = h >= cue.from() && h < cue.to();
      h = text.syntax.head[h];
    }
    add(base + 23, bit(under), side, sentences);
    add(base + 24, bit(under), many);
  }
}
