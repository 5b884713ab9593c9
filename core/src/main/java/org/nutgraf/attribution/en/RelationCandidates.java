package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps all relations, and remembers them with their features, for training. For one thread. */
public final class RelationCandidates extends RelationFilter {
  private final List<Relation> relations = new ArrayList<>();
  private final List<int[]> features = new ArrayList<>();

  RelationCandidates(Reading text, RoleText read, RoleMarginals marginals) {
    super(text, read, marginals, null);
  }

  /**
   * A relation that may be a report, in tokens: the first of each piece and the one after its last.
   *
   * @param source the pieces of its source
   * @param cue the pieces of its cue
   * @param content the pieces of its content
   * @param features the hashed features
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, by the trainer
  public record Candidate(
      List<int[]> source, List<int[]> cue, List<int[]> content, int[] features) {}

  @Override
  boolean keeps(Relation relation, @Nullable Relation rule) {
    relations.add(relation);
    features.add(features(relation, rule));
    return true;
  }

  /** {@return all relations that were asked for} */
  public List<Candidate> list() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      all.add(
          new Candidate(
              Range.bounds(relation.source),
              Range.bounds(relation.cue),
              Range.bounds(relation.content),
              features.get(i)));
    }
    return all;
  }
}
