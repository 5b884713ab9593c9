package org.nutgraf.attribution.en;

import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;

/**
 * Odds kept as weights: the step of a word or stem, measured by the weight of one step. Immutable
 * and thread-safe.
 */
public final class ModelOdds implements RoleText.Odds {
  private final LinearModel model;
  private final int one;

  /**
   * Takes weights.
   *
   * @param model hashed words and stems with two weights, for cues and sources
   */
  public ModelOdds(LinearModel model) {
    this.model = model;
    int[] sums = new int[2];
    model.addTo(Features.hash(3, 0), sums, 0);
    one = Math.max(1, sums[0]);
  }

  @Override
  public int cue(int word, int stem) {
    return step(word, stem, 0);
  }

  @Override
  public int source(int word, int stem) {
    return step(word, stem, 1);
  }

  private int step(int word, int stem, int column) {
    int[] sums = new int[2];
    model.addTo(Features.hash(1, word), sums, 0);
    if (sums[column] == 0) {
      model.addTo(Features.hash(2, stem), sums, 0);
    }
    return Math.round(sums[column] / (float) one);
  }
}
