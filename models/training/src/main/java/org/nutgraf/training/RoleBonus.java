package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nutgraf.attribution.en.RoleFeatures;
import org.nutgraf.attribution.en.RoleLabels;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.training.RoleCorpus.Story;

/** Chooses by dev data how much the first label of each role is favoured. Stateless. */
final class RoleBonus {
  private static final double[] BONUSES = {-0.3, 0, 0.3, 0.6, 0.9, 1.2};
  private static final String[] ROLES = {"SOURCE", "CUE", "CONTENT"};

  private RoleBonus() {}

  /** Returns the model with the bonus of each role that has the best mean F1 of segments. */
  static LinearModel choose(
      LinearModel model, List<Story> dev, WordOdds odds, LinearModel syntax, Consumer<String> log) {
    List<List<Features>> features = new ArrayList<>();
    for (Story story : dev) {
      RoleFeatures maker =
          new RoleFeatures(RoleText.of(story.words, story.tags, story.names, odds, syntax));
      List<Features> blocks = new ArrayList<>();
      for (int[] block : story.blocks) {
        Features buffer = new Features();
        maker.block(block[0], block[1], buffer);
        blocks.add(buffer);
      }
      features.add(blocks);
    }
    double[] bonus = new double[ROLES.length];
    double best = mean(model, dev, features, bonus);
    log.accept("dev: mean F1 of segments " + best);
    for (int role : new int[] {1, 0, 2, 1, 0, 2}) {
      double kept = bonus[role];
      for (double value : BONUSES) {
        bonus[role] = value;
        double mean = mean(model, dev, features, bonus);
        if (mean > best) {
          best = mean;
          kept = value;
        }
      }
      bonus[role] = kept;
    }
    log.accept("dev: mean F1 of segments " + best + " with bonus " + Arrays.toString(bonus));
    LinearModel noted = model;
    for (int r = 0; r < bonus.length; r++) {
      noted = noted.withProperty("bonus." + ROLES[r], Double.toString(bonus[r]));
    }
    return noted;
  }

  private static double mean(
      LinearModel model, List<Story> dev, List<List<Features>> features, double[] bonus) {
    Lattice lattice = new Lattice(model);
    int[] right = new int[3];
    int[] all = new int[3];
    for (int s = 0; s < dev.size(); s++) {
      Story story = dev.get(s);
      int[] label = new int[story.label.length];
      for (int b = 0; b < story.blocks.size(); b++) {
        int[] block = story.blocks.get(b);
        lattice.score(features.get(s).get(b));
        for (int first = RoleLabels.SOURCE; first < RoleLabels.LABELS.size(); first += 2) {
          lattice.bias(first, bonus[RoleLabels.role(first)]);
        }
        System.arraycopy(lattice.best(), 0, label, block[0], block[1] - block[0]);
      }
      Set<List<Integer>> gold = segments(RoleSides.of(story));
      for (List<Integer> found : segments(label)) {
        all[found.get(0)]++;
        right[found.get(0)] += gold.contains(found) ? 1 : 0;
      }
      gold.forEach(g -> all[g.get(0)]++);
    }
    double sum = 0;
    for (int r = 0; r < 3; r++) {
      sum += all[r] == 0 ? 0 : 200.0 * right[r] / all[r];
    }
    return sum / 3;
  }

  private static Set<List<Integer>> segments(int[] label) {
    Set<List<Integer>> found = new HashSet<>();
    for (int i = 0; i < label.length; ) {
      int j = i + 1;
      int role = RoleLabels.role(label[i]);
      if (role >= 0) {
        while (j < label.length && RoleLabels.goesOn(label[j])) {
          j++;
        }
        found.add(List.of(role, i, j));
      }
      i = j;
    }
    return found;
  }
}
