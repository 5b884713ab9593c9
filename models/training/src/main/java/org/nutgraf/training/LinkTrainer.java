package org.nutgraf.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nutgraf.attribution.en.Linker;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;

/** Teaches a ranking which cue a content and which source a cue belongs to. */
final class LinkTrainer {
  private final RankerTrainer ranker = new RankerTrainer();

  /**
   * Adds a text.
   *
   * @param text the text
   * @param pieces the pieces in it, gold ones or those of a tagger
   * @param gold for each attribution the pieces of its source, cue and content
   */
  void add(RoleText text, List<RoleSpan> pieces, List<List<List<int[]>>> gold) {
    Linker linker = new Linker(text, pieces);
    List<BitSet> partOf = new ArrayList<>();
    for (RoleSpan piece : pieces) {
      BitSet set = new BitSet();
      for (int a = 0; a < gold.size(); a++) {
        for (int[] span : gold.get(a).get(index(piece.role()))) {
          if (span[0] < piece.to() && piece.from() < span[1]) {
            set.set(a);
          }
        }
      }
      partOf.add(set);
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).role() == Role.SOURCE) {
        continue;
      }
      List<Integer> candidates = linker.candidates(i);
      List<int[]> features = new ArrayList<>();
      boolean[] right = new boolean[candidates.size()];
      boolean any = false;
      for (int c = 0; c < right.length; c++) {
        int candidate = candidates.get(c);
        features.add(linker.features(i, candidate));
        right[c] = candidate != Linker.NONE && partOf.get(candidate).intersects(partOf.get(i));
        any |= right[c];
      }
      for (int c = 0; c < right.length; c++) {
        right[c] |= !any && candidates.get(c) == Linker.NONE;
      }
      ranker.add(features, right);
    }
  }

  private static int index(Role role) {
    return role == Role.SOURCE ? 0 : role == Role.CUE ? 1 : 2;
  }

  RankerTrainer ranker() {
    return ranker;
  }
}
