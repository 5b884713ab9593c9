package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.en.RelationCandidates.Candidate;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

class FilterTrainerTest {
  private static final int GOOD = Features.hash(1, 1);
  private static final int BAD = Features.hash(1, 2);

  private static List<int[]> piece(int from, int to) {
    return List.of(new int[] {from, to});
  }

  private static int score(LinearModel model, int feature) {
    int[] sum = new int[1];
    model.addTo(feature, sum, 0);
    return sum[0];
  }

  /** "Bo said the old pier leaks": the same cue and source, and most of the content. */
  @Test
  void relationsLikeTheGold_areLearnedAsReports() throws IOException {
    TokenTable words = TokenTable.words("Bo said the old pier leaks");
    List<List<List<int[]>>> gold = List.of(List.of(piece(0, 1), piece(1, 2), piece(2, 6)));
    Candidate right = new Candidate(piece(0, 1), piece(1, 2), piece(3, 6), new int[] {GOOD});
    Candidate noSource = new Candidate(List.of(), piece(1, 2), piece(2, 6), new int[] {BAD});
    Candidate otherCue = new Candidate(piece(0, 1), piece(3, 4), piece(2, 6), new int[] {BAD});
    Candidate little = new Candidate(piece(0, 1), piece(1, 2), piece(5, 6), new int[] {BAD});
    FilterTrainer trainer = new FilterTrainer();
    for (int i = 0; i < 5; i++) {
      trainer.add(words, List.of(right, noSource, otherCue, little), gold);
    }

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trainer.ranker().train(6, 0.01).build().write(bytes);
    LinearModel model =
        LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()), "filter", "none");

    assertThat(score(model, GOOD)).isPositive();
    assertThat(score(model, BAD)).isNegative();
  }
}
