package org.nutgraf.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;

/** Counts how often words and stems are part of cues and sources; a document may be left out. */
final class WordOdds implements RoleText.Odds {
  private static final int ENOUGH = 4;

  private final Map<Integer, int[]> words = new HashMap<>();
  private final Map<Integer, int[]> stems = new HashMap<>();

  /** Adds a document's counts, or with -1 takes them out. */
  void count(RoleCorpus.Story story, int sign) {
    for (int i = 0; i < story.label.length; i++) {
      count(words, RoleText.word(story.words, i), story.label[i], sign);
      count(stems, RoleText.stem(story.words, i), story.label[i], sign);
    }
  }

  private static void count(Map<Integer, int[]> map, int key, int label, int sign) {
    int[] counts = map.computeIfAbsent(key, k -> new int[3]);
    counts[0] += sign;
    counts[1] += label == 3 || label == 4 ? sign : 0;
    counts[2] += label == 1 || label == 2 ? sign : 0;
  }

  private static int step(int[] counts, int role) {
    if (counts[0] < 2) {
      return 0;
    }
    double p = (counts[role] + 0.05) / (counts[0] + 0.5);
    double[] limits = {0.01, 0.04, 0.12, 0.3, 0.55, 0.8};
    int step = 1;
    while (step <= limits.length && p >= limits[step - 1]) {
      step++;
    }
    return step;
  }

  private int step(int word, int stem, int role) {
    int[] own = words.get(word);
    if (own != null && own[0] >= ENOUGH) {
      return step(own, role);
    }
    int[] shared = stems.get(stem);
    return shared == null ? 0 : step(shared, role);
  }

  @Override
  public int cue(int word, int stem) {
    return step(word, stem, 1);
  }

  @Override
  public int source(int word, int stem) {
    return step(word, stem, 2);
  }

  /** Returns the odds as a model that {@code CrfRoleTagger} reads. */
  LinearModel.Builder model() {
    LinearModel.Builder builder = LinearModel.builder(Labels.free(List.of("cue", "source")));
    builder.node(Features.hash(3, 0), new float[] {1, 1}, 0, 0.1);
    words.forEach((word, counts) -> add(builder, Features.hash(1, word), counts, ENOUGH));
    stems.forEach((stem, counts) -> add(builder, Features.hash(2, stem), counts, 2));
    return builder;
  }

  private static void add(LinearModel.Builder builder, int key, int[] counts, int least) {
    if (counts[0] >= least) {
      builder.node(key, new float[] {step(counts, 1), step(counts, 2)}, 0, 0.1);
    }
  }
}
