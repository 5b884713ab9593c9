package org.nutgraf.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.en.ContentBounds;
import org.nutgraf.attribution.en.ContentBounds.Piece;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Teaches a ranking where contents begin and end, from contents that a tagger found in texts that
 * it was not trained on. The end is chosen first, the beginning with the right end.
 */
final class BoundsTrainer {
  private static final double ALIKE = 0.4;

  private final RankerTrainer ranker = new RankerTrainer();

  /** Adds a text with the contents found and the gold attributions. */
  void add(TokenTable words, ContentBounds bounds, List<List<List<int[]>>> gold) {
    for (Piece piece : bounds.pieces()) {
      int[] right = alike(piece, gold);
      if (right != null) {
        add(words, bounds, piece, false, right[1] - 1);
        if (piece.from() < right[1]) {
          add(words, bounds, piece.with(piece.from(), right[1]), true, right[0]);
        }
      }
    }
  }

  /** Returns the gold content that is most like a piece, or null if none is. */
  private static int @Nullable [] alike(Piece piece, List<List<List<int[]>>> gold) {
    int[] best = null;
    double most = ALIKE;
    for (List<List<int[]>> attribution : gold) {
      for (int[] content : attribution.get(2)) {
        int shared = Math.min(content[1], piece.to()) - Math.max(content[0], piece.from());
        int all = content[1] - content[0] + piece.to() - piece.from();
        if (2.0 * shared / all > most) {
          most = 2.0 * shared / all;
          best = content;
        }
      }
    }
    return best;
  }

  private void add(TokenTable words, ContentBounds bounds, Piece piece, boolean start, int gold) {
    int step = start ? 1 : -1;
    int wanted = word(words, gold, step);
    int[] places = bounds.places(piece, start);
    List<int[]> features = new ArrayList<>();
    boolean[] right = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      features.add(bounds.features(piece, places[i], start));
      right[i] = word(words, start ? places[i] : places[i] - 1, step) == wanted;
    }
    ranker.add(features, right);
  }

  /** Returns the first token from one on that is no punctuation: marks at a bound do not count. */
  private static int word(TokenTable words, int token, int step) {
    int at = token;
    while (at > 0 && at < words.size() - 1 && words.has(at, Shape.PUNCTUATION)) {
      at += step;
    }
    return at;
  }

  RankerTrainer ranker() {
    return ranker;
  }
}
