package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.attribution.en.RoleLabels;
import org.nutgraf.training.RoleCorpus.Story;

/**
 * The labels that are learned from the gold roles of a document: roles told apart by the side on
 * which the cue stands, and words between the pieces of one attribution told from those outside.
 */
final class RoleSides {
  private static final int SOURCE = 0;
  private static final int CUE = 1;
  private static final int CONTENT = 2;
  private static final int[] FIRST = {RoleLabels.SOURCE, RoleLabels.CUE, RoleLabels.CONTENT};

  private final Story story;
  private final int[] labels;

  private RoleSides(Story story) {
    this.story = story;
    labels = new int[story.label.length];
    for (int i = 0; i < labels.length; i++) {
      int role = (story.label[i] - 1) / 2;
      labels[i] = story.label[i] == 0 ? RoleLabels.OUTSIDE : FIRST[role] + inside(i);
    }
  }

  /** Returns the label of each word. */
  static int[] of(Story story) {
    RoleSides sides = new RoleSides(story);
    for (List<List<int[]>> attribution : story.gold) {
      sides.sides(attribution);
      sides.between(attribution);
    }
    sides.unify();
    return sides.labels;
  }

  private int inside(int token) {
    return 1 - (story.label[token] & 1);
  }

  private void sides(List<List<int[]>> attribution) {
    List<int[]> cues = attribution.get(CUE);
    List<int[]> contents = attribution.get(CONTENT);
    if (cues.isEmpty()) {
      return;
    }
    for (int[] piece : attribution.get(SOURCE)) {
      if (!stands(piece, cues)) {
        mark(piece, SOURCE, RoleLabels.SOURCE_AFTER);
      }
    }
    for (int[] piece : contents) {
      if (stands(piece, cues)) {
        mark(piece, CONTENT, RoleLabels.CONTENT_BEFORE);
      }
    }
    for (int[] piece : cues) {
      if (!contents.isEmpty() && !stands(piece, contents)) {
        mark(piece, CUE, RoleLabels.CUE_AFTER);
      }
    }
  }

  /** Returns whether a piece stands before the nearest of others. */
  private static boolean stands(int[] piece, List<int[]> others) {
    int least = Integer.MAX_VALUE;
    boolean before = false;
    for (int[] other : others) {
      int gap = other[0] >= piece[1] ? other[0] - piece[1] : Math.max(0, piece[0] - other[1]);
      if (gap < least) {
        least = gap;
        before = other[0] >= piece[1];
      }
    }
    return before;
  }

  private void mark(int[] piece, int role, int first) {
    for (int i = piece[0]; i < piece[1]; i++) {
      if (story.label[i] != 0 && (story.label[i] - 1) / 2 == role) {
        labels[i] = first + inside(i);
      }
    }
  }

  private void between(List<List<int[]>> attribution) {
    List<int[]> all = new ArrayList<>();
    attribution.forEach(all::addAll);
    all.sort(Comparator.comparingInt(piece -> piece[0]));
    boolean cued = false;
    for (int k = 0; k + 1 < all.size(); k++) {
      cued |= attribution.get(CUE).contains(all.get(k));
      int from = all.get(k)[1];
      int to = all.get(k + 1)[0];
      if (from < to && story.words.sentence(from - 1) == story.words.sentence(to)) {
        for (int i = from; i < to; i++) {
          if (story.label[i] == 0) {
            labels[i] = cued ? RoleLabels.CUED : RoleLabels.OPEN;
          }
        }
      }
    }
  }

  /** A segment that two attributions share has the side of its first word. */
  private void unify() {
    for (int i = 1; i < labels.length; i++) {
      if (RoleLabels.goesOn(labels[i])) {
        int before = labels[i - 1];
        labels[i] = RoleLabels.goesOn(before) ? before : before + 1;
      }
    }
  }
}
