package org.nutgraf.training;

import java.util.BitSet;
import java.util.List;
import org.nutgraf.attribution.en.RelationCandidates.Candidate;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Teaches a model which relations are reports, from those that a tagger found in texts that it was
 * not trained on: one is if a gold attribution has the same cue and source, as far as they overlap,
 * and most of the content.
 */
final class FilterTrainer {
  private static final double ALIKE = 0.5;

  private final RankerTrainer ranker = new RankerTrainer();

  /** Adds a text with the relations found and the gold attributions. */
  void add(TokenTable words, List<Candidate> found, List<List<List<int[]>>> gold) {
    for (Candidate candidate : found) {
      boolean right = gold.stream().anyMatch(attribution -> isSame(words, candidate, attribution));
      ranker.add(List.of(candidate.features(), new int[0]), new boolean[] {right, !right});
    }
  }

  private static boolean isSame(
      TokenTable words, Candidate candidate, List<List<int[]>> attribution) {
    List<int[]> source = attribution.get(0);
    return (candidate.cue().isEmpty() || overlap(candidate.cue(), attribution.get(1)))
        && (candidate.source().isEmpty() ? source.isEmpty() : overlap(candidate.source(), source))
        && alike(words(words, candidate.content()), words(words, attribution.get(2)));
  }

  private static boolean overlap(List<int[]> some, List<int[]> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a[0] < b[1] && b[0] < a[1]));
  }

  private static boolean alike(BitSet found, BitSet gold) {
    int all = found.cardinality() + gold.cardinality();
    BitSet shared = (BitSet) found.clone();
    shared.and(gold);
    return all > 0 && 2.0 * shared.cardinality() / all >= ALIKE;
  }

  private static BitSet words(TokenTable words, List<int[]> pieces) {
    BitSet set = new BitSet();
    for (int[] piece : pieces) {
      for (int i = piece[0]; i < piece[1]; i++) {
        set.set(i, !words.has(i, Shape.PUNCTUATION));
      }
    }
    return set;
  }

  RankerTrainer ranker() {
    return ranker;
  }
}
