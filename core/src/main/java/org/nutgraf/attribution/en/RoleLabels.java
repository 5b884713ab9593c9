package org.nutgraf.attribution.en;

import java.util.List;
import org.nutgraf.engine.Role;
import org.nutgraf.tagger.Labels;

/**
 * The labels of words: sources and contents told apart by the side on which their cue stands, and
 * words between the pieces of one attribution told from those outside. A label thus remembers what
 * is still to come, which the roles alone would not: after a content before its cue there follows a
 * cue. Stateless.
 */
public final class RoleLabels {
  /** A word outside of any attribution. */
  public static final int OUTSIDE = 0;

  /** A word between pieces of an attribution of which the cue is still to come. */
  public static final int OPEN = 1;

  /** A word between pieces of an attribution after its cue. */
  public static final int CUED = 2;

  /** The first label of a source before its cue; the next ones follow by twos. */
  public static final int SOURCE = 3;

  /** The first label of a source after its cue. */
  public static final int SOURCE_AFTER = 5;

  /** The first label of a cue with its content after it, or with none. */
  public static final int CUE = 7;

  /** The first label of a cue after its content. */
  public static final int CUE_AFTER = 9;

  /** The first label of a content after its cue, or without one. */
  public static final int CONTENT = 11;

  /** The first label of a content before its cue. */
  public static final int CONTENT_BEFORE = 13;

  /** The labels. */
  public static final Labels LABELS =
      Labels.of(
          List.of(
              "O",
              "O-OPEN",
              "O-CUED",
              "B-SOURCE",
              "I-SOURCE",
              "B-SOURCE-AFTER",
              "I-SOURCE-AFTER",
              "B-CUE",
              "I-CUE",
              "B-CUE-AFTER",
              "I-CUE-AFTER",
              "B-CONTENT",
              "I-CONTENT",
              "B-CONTENT-BEFORE",
              "I-CONTENT-BEFORE"),
          RoleLabels::mayFollow);

  private RoleLabels() {}

  private static boolean mayFollow(String from, String to) {
    if (to.startsWith("I-")) {
      return from.length() > 1 && from.substring(2).equals(to.substring(2));
    }
    if (to.startsWith("O-")) {
      return from.equals(to) || from.startsWith("B-") || from.startsWith("I-");
    }
    return !from.startsWith("O-") || to.startsWith("B-");
  }

  /**
   * {@return the role of a label, or -1 for words between or outside}
   *
   * @param label the label
   */
  public static int role(int label) {
    return label < SOURCE ? -1 : label < CUE ? 0 : label < CONTENT ? 1 : 2;
  }

  /**
   * {@return whether a label goes on with the segment before it}
   *
   * @param label the label
   */
  public static boolean goesOn(int label) {
    return label >= SOURCE && (label & 1) == 0;
  }

  /** The roles in the order of {@link #role}. */
  static Role role(int[] labels, int token) {
    return switch (role(labels[token])) {
      case 0 -> Role.SOURCE;
      case 1 -> Role.CUE;
      default -> Role.CONTENT;
    };
  }
}
