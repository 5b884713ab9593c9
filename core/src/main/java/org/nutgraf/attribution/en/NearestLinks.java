package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;

/** Joins roles of an engine that has no linker of its own: each piece to the nearest. Stateless. */
final class NearestLinks {
  private static final int OTHER_SENTENCE = 60;
  private static final int WINDOW = 40;

  private NearestLinks() {}

  static List<Relation> join(Reading text, List<RoleSpan> pieces) {
    Map<Integer, Relation> found = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      RoleSpan piece = pieces.get(i);
      if (piece.role() == Role.CUE) {
        Relation relation = new Relation("roles of an engine").cue(piece.from(), piece.to());
        int source = nearest(text, pieces, i, Role.SOURCE);
        if (source >= 0) {
          relation.source(pieces.get(source).from(), pieces.get(source).to());
        }
        found.put(i, relation);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      RoleSpan piece = pieces.get(i);
      if (piece.role() == Role.CONTENT) {
        int cue = nearest(text, pieces, i, Role.CUE);
        Relation relation =
            cue >= 0
                ? found.get(cue)
                : found.computeIfAbsent(pieces.size() + i, k -> new Relation("no cue near by"));
        if (relation != null) {
          relation.content(piece.from(), piece.to());
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static int nearest(Reading text, List<RoleSpan> pieces, int i, Role wanted) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    RoleSpan piece = pieces.get(i);
    int low = Math.max(0, i - WINDOW);
    int high = Math.min(pieces.size(), i + WINDOW);
    for (int z = low; z < high; z++) {
      RoleSpan other = pieces.get(z);
      if (other.role() != wanted || !text.sameBlock(piece.from(), other.from())) {
        continue;
      }
      int gap =
          Math.max(0, Math.max(piece.from(), other.from()) - Math.min(piece.to(), other.to()));
      int apart = Math.abs(text.words.sentence(piece.from()) - text.words.sentence(other.from()));
      int distance = gap + apart * OTHER_SENTENCE;
      if (distance < least) {
        least = distance;
        best = z;
      }
    }
    return best;
  }
}
