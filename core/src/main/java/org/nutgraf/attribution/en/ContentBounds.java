package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;
import org.nutgraf.tagger.LinearModel;

/**
 * The contents of a text with their cues, and where they begin and end: of the places near by where
 * a content may begin or end the likeliest, by a trained ranking that sees words, marks, heads and
 * probabilities on both sides and knows the cue. For one text and one thread.
 */
public final class ContentBounds {
  /** The owner of words of sources and cues. */
  static final int OTHER = -1;

  /** How far a bound may be moved, in words, and how far is looked. */
  static final int REACH = 60;

  private static final int MOST = 9;

  private final RoleText text;
  private final List<Relation> relations;
  private final int[] owner;
  private final BoundFeatures features;

  ContentBounds(
      RoleText text, List<RoleSpan> pieces, List<Relation> relations, RoleMarginals marginals) {
    this.text = text;
    this.relations = relations;
    owner = new int[text.words.size()];
    for (int k = 0; k < pieces.size(); k++) {
      RoleSpan piece = pieces.get(k);
      int value = piece.role() == Role.CONTENT ? k + 1 : OTHER;
      Arrays.fill(owner, piece.from(), piece.to(), value);
    }
    features = new BoundFeatures(text, owner, marginals);
  }

  /**
   * A content and its cue, in tokens.
   *
   * @param cueFrom the first token of the cue
   * @param cueTo the token after its last
   * @param from the first token of the content
   * @param to the token after its last
   */
  public record Piece(int cueFrom, int cueTo, int from, int to) {
    /**
     * {@return this content with other bounds}
     *
     * @param first the first token of the content
     * @param end the token after its last
     */
    public Piece with(int first, int end) {
      return new Piece(cueFrom, cueTo, first, end);
    }
  }

  /** {@return the contents that have a cue} */
  public List<Piece> pieces() {
    List<Piece> found = new ArrayList<>();
    for (Relation relation : relations) {
      if (!relation.cue.isEmpty()) {
        relation.content.forEach(content -> found.add(piece(relation, content)));
      }
    }
    return found;
  }

  private static Piece piece(Relation relation, Range content) {
    Range cue = relation.cue.get(0);
    return new Piece(cue.from(), cue.to(), content.from(), content.to());
  }

  /** Returns the relations, the bounds of their contents moved. */
  List<Relation> adjusted(LinearModel model) {
    for (Relation relation : relations) {
      for (int k = 0; k < relation.content.size() && !relation.cue.isEmpty(); k++) {
        Piece piece = piece(relation, relation.content.get(k));
        Piece ended = piece.with(piece.from(), choose(model, piece, false));
        int from = choose(model, ended, true);
        int self = owner[piece.from()];
        for (int i = from; i < ended.to(); i++) {
          owner[i] = owner[i] == 0 ? self : owner[i];
        }
        relation.content.set(k, new Range(from, ended.to()));
      }
    }
    return relations;
  }

  private int choose(LinearModel model, Piece piece, boolean start) {
    int[] places = places(piece, start);
    int best = places[0];
    int most = Integer.MIN_VALUE;
    for (int place : places) {
      int score = features.score(model, piece, place, start);
      if (score > most) {
        most = score;
        best = place;
      }
    }
    return best;
  }

  /**
   * {@return the hashed features of a place}
   *
   * @param piece the content
   * @param place where it may begin or end
   * @param start whether it is a beginning
   */
  public int[] features(Piece piece, int place, boolean start) {
    return features.of(piece, place, start);
  }

  /**
   * {@return the tokens at which a content may begin, or before which it may end; the present one
   * first}
   *
   * @param piece the content
   * @param start whether its beginning is asked for
   */
  public int[] places(Piece piece, boolean start) {
    int[] found = new int[2 * MOST + 1];
    found[0] = start ? piece.from() : piece.to();
    int count = places(piece, start, -1, found, 1);
    count = places(piece, start, 1, found, count);
    return Arrays.copyOf(found, count);
  }

  private int places(Piece piece, boolean start, int step, int[] found, int had) {
    int at = found[0];
    int self = owner[piece.from()];
    int sentence = text.words.sentence(start ? at : at - 1);
    int first = text.words.sentenceStart(sentence);
    int last = text.words.sentenceEnd(sentence);
    int least = start ? first : Math.max(piece.from(), first) + 1;
    int most = start ? Math.min(piece.to(), last) - 1 : last;
    int count = had;
    for (int p = at + step;
        p >= least && p <= most && Math.abs(p - at) < REACH && count < had + MOST;
        p += step) {
      int crossed = start ? p : p - 1;
      boolean outwards = start == step < 0;
      if (outwards && owner[crossed] != 0 && owner[crossed] != self) {
        break;
      }
      if (start ? begins(p, first) : ends(p, last)) {
        found[count++] = p;
      }
    }
    return count;
  }

  private boolean isMark(int token) {
    return text.tag[token] >= FineTags.COMMA && text.tag[token] != FineTags.QUOTE;
  }

  private boolean begins(int p, int first) {
    if (isMark(p)) {
      return false;
    }
    int head = text.syntax.head[p];
    return p == first
        || text.tag[p - 1] >= FineTags.COMMA
        || owner[p - 1] == OTHER
        || FineTags.opensPhrase(text.tag[p])
        || head >= 0 && head < p;
  }

  private boolean ends(int p, int last) {
    if (isMark(p - 1)) {
      return false;
    }
    return p == last || owner[p] == OTHER || FineTags.opensAddition(text.tag[p]);
  }
}
