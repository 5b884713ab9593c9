package org.nutgraf.attribution.en;

import org.nutgraf.attribution.en.ContentBounds.Piece;
import org.nutgraf.tagger.LinearModel;

/** The features of a place where a content may begin or end. For one text and one thread. */
final class BoundFeatures {
  private static final int BEFORE = 61;
  private static final int BEHIND = 62;
  private static final int TAKEN = 63;
  private static final int OPENING_BRACKET = 54;
  private static final int CLOSING_BRACKET = 55;

  private final RoleText text;
  private final int[] owner;
  private final RoleMarginals marginals;
  private final FeatureList out = new FeatureList();

  /** What is asked: the content, its place and on which side. */
  private Piece piece = new Piece(0, 0, 0, 0);

  private boolean start;
  private int place;
  private int own;
  private int moved;
  private int cue;

  /** The words that are looked at, and those of them inside the content. */
  private int first;

  private int last;
  private int from;
  private int to;
  private int root;

  BoundFeatures(RoleText text, int[] owner, RoleMarginals marginals) {
    this.text = text;
    this.owner = owner;
    this.marginals = marginals;
  }

  int score(LinearModel model, Piece content, int at, boolean isStart) {
    make(content, at, isStart);
    return out.score(model);
  }

  int[] of(Piece content, int at, boolean isStart) {
    make(content, at, isStart);
    return out.copy();
  }

  private void make(Piece content, int at, boolean isStart) {
    piece = content;
    place = at;
    start = isStart;
    out.begin(start ? 500 : 600);
    own = start ? content.from() : content.to();
    moved = place == own ? 0 : place < own ? 1 : 2;
    cue = text.stem[content.cueTo() - 1];
    int sentence = text.words.sentence(start ? own : own - 1);
    first = Math.max(text.words.sentenceStart(sentence), own - 2 * ContentBounds.REACH);
    last = Math.min(text.words.sentenceEnd(sentence), own + 2 * ContentBounds.REACH);
    from = Math.max(first, start ? place : content.from());
    to = Math.min(last, start ? content.to() : place);
    around();
    inside();
    crossing();
    neighbour();
    if (moved != 0) {
      between();
    }
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  private boolean isNear(int i) {
    return i >= first && i < last;
  }

  private boolean isMark(int i) {
    return text.tag[i] >= FineTags.COMMA;
  }

  private boolean isVerb(int i) {
    return text.tag[i] >= 1 && text.tag[i] <= 4;
  }

  private boolean isCue(int i) {
    return i >= piece.cueFrom() && i < piece.cueTo();
  }

  private int tag(int i) {
    return i < first
        ? BEFORE
        : i >= last ? BEHIND : owner[i] == ContentBounds.OTHER ? TAKEN : text.tag[i];
  }

  private int word(int i) {
    return i < first ? 1 : i >= last ? 2 : text.word[i];
  }

  private int step() {
    return start ? -1 : 1;
  }

  private int inner() {
    return start ? place : place - 1;
  }

  private int outer() {
    return start ? place - 1 : place;
  }

  /** Words, tags, quotations and probabilities on both sides. */
  private void around() {
    int inner = inner();
    int outer = outer();
    int side = bit(piece.cueTo() > piece.from());
    int t0 = tag(inner);
    int t1 = tag(outer);
    int t2 = tag(outer + step());
    int quoted =
        bit(text.quotes.isQuoted(inner)) << 1 | bit(isNear(outer) && text.quotes.isQuoted(outer));
    out.add(0, moved, quoted);
    out.add(1, moved, side);
    out.add(2, moved, RoleFeatures.bucket(Math.abs(place - own)));
    out.add(3, t0, t1, moved);
    out.add(4, t1, t2, moved);
    out.add(5, t0, tag(inner - step()), moved);
    out.add(6, word(inner));
    out.add(7, word(outer));
    out.add(8, word(outer), t2);
    out.add(9, word(outer), word(outer + step()));
    out.add(10, cue, t1, side);
    out.add(11, cue, t0, side);
    out.add(12, cue, moved);
    out.add(13, t1, t0, quoted << 1 | side);
    int sure = marginals.part(RoleMarginals.CONTENT, inner);
    int on = place < last ? marginals.goesOn(RoleMarginals.CONTENT, place) : RoleMarginals.NONE;
    out.add(
        32,
        sure,
        isNear(outer) ? marginals.part(RoleMarginals.CONTENT, outer) : RoleMarginals.NONE,
        moved);
    out.add(33, on, sure, moved);
    out.add(34, on, moved);
    out.add(
        35,
        own < last ? marginals.goesOn(RoleMarginals.CONTENT, own) : RoleMarginals.NONE,
        on,
        moved);
  }

  /** Length, marks that are left open, verbs, and whether the content hangs together. */
  private void inside() {
    int length = RoleFeatures.bucket(to - from);
    out.add(14, length, text.tag[from]);
    out.add(15, length, cue);
    int brackets = 0;
    int quotes = 0;
    int verbs = 0;
    int roots = 0;
    root = -1;
    for (int i = from; i < to; i++) {
      int t = text.tag[i];
      brackets += t == OPENING_BRACKET ? 1 : t == CLOSING_BRACKET ? -1 : 0;
      quotes += t == FineTags.QUOTE ? 1 : 0;
      verbs += isVerb(i) ? 1 : 0;
      int h = text.syntax.head[i];
      if (t < FineTags.COMMA && (h < from || h >= to)) {
        roots++;
        root = root < 0 || isCue(h) ? i : root;
      }
    }
    out.add(16, Integer.signum(brackets), quotes & 1, moved);
    out.add(17, Math.min(verbs, 2), text.tag[from], moved);
    out.add(18, Math.min(roots, 4), moved);
  }

  /** Words beyond the place whose heads are inside. */
  private void crossing() {
    int count = 0;
    int kinds = 0;
    int lowest = 31;
    for (int i = start ? first : to; i < (start ? from : last); i++) {
      int h = text.syntax.head[i];
      if (!isMark(i) && h >= from && h < to) {
        count++;
        kinds |= h == root ? 1 : 2;
        lowest = Math.min(lowest, text.syntax.relation[i]);
      }
    }
    out.add(19, Math.min(count, 3), kinds, moved);
    out.add(20, lowest, kinds, moved);
  }

  /** The nearest word beyond the place: where its head is. */
  private void neighbour() {
    int near = outer();
    while (isNear(near) && isMark(near)) {
      near += step();
    }
    int t1 = tag(outer());
    if (!isNear(near)) {
      out.add(26, moved, t1);
      return;
    }
    int h = text.syntax.head[near];
    int where =
        h < 0 ? 0 : isCue(h) ? 1 : h >= from && h < to ? (h == root ? 2 : 3) : h < from ? 4 : 5;
    int relation = text.syntax.relation[near];
    out.add(21, where, relation, moved);
    out.add(22, where, tag(near), t1);
    out.add(23, where, tag(near), cue);
    out.add(24, word(near), where);
    out.add(25, relation, t1, where);
  }

  /** The words that are taken in or left out. */
  private void between() {
    int x = Math.min(place, own);
    int y = Math.max(place, own);
    int heads = 0;
    int into = 0;
    boolean verb = false;
    for (int i = x; i < y; i++) {
      int h = text.syntax.head[i];
      verb |= isVerb(i);
      if (!isMark(i) && (h < x || h >= y)) {
        heads++;
        into |= h < 0 ? 8 : isCue(h) ? 1 : h == root ? 2 : 4;
      }
    }
    int way = moved << 4 | into;
    out.add(27, way, Math.min(heads, 3), bit(verb));
    out.add(28, way, tag(x), tag(x + 1));
    out.add(29, moved, tag(x), bit(verb));
    out.add(30, way, cue);
    out.add(31, moved, word(x), RoleFeatures.bucket(y - x));
  }
}
