package org.nutgraf.training;

import java.util.List;
import org.nutgraf.attribution.en.RoleLabels;

/** The roles that a teacher gave to the words of texts, made to follow each other as they may. */
final class TaughtRoles {
  private TaughtRoles() {}

  /**
   * Makes labels follow each other as they may: a segment that goes on without a beginning, as at
   * the start of a block, begins there; words are not between pieces unless a piece stands on both
   * sides of them.
   */
  static void mend(int[] labels, List<int[]> blocks) {
    for (int[] block : blocks) {
      for (int i = block[0]; i < block[1]; i++) {
        int before = i == block[0] ? RoleLabels.OUTSIDE : labels[i - 1];
        if (RoleLabels.goesOn(labels[i]) && before != labels[i] && before != labels[i] - 1) {
          labels[i]--;
        } else if (isBetween(labels[i]) && before != labels[i] && RoleLabels.role(before) < 0) {
          labels[i] = RoleLabels.OUTSIDE;
        }
      }
      for (int i = block[1] - 1; i >= block[0]; i--) {
        int after = i + 1 == block[1] ? RoleLabels.OUTSIDE : labels[i + 1];
        if (isBetween(labels[i]) && after != labels[i] && RoleLabels.role(after) < 0) {
          labels[i] = RoleLabels.OUTSIDE;
        }
      }
    }
  }

  private static boolean isBetween(int label) {
    return label == RoleLabels.OPEN || label == RoleLabels.CUED;
  }
}
