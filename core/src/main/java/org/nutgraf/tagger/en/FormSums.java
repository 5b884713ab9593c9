package org.nutgraf.tagger.en;

import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;

/**
 * The summed weights of the features that depend on one written form and its place beside the token
 * alone: computed once for each form of a text, as forms repeat, but for texts with very many
 * forms, where they take turns in the same place.
 */
final class FormSums {
  /** The places of a form: the token itself, and two on each side. */
  static final int ROLES = 5;

  /** Writes the features of a form (-1 beyond the ends of the sentence) in a role. */
  interface Source {
    void features(int form, int role, Features out);
  }

  private static final int MOST_FORMS = 1 << 12;

  private final LinearModel model;
  private final int capacity;
  private final Source source;
  private final Features buffer = new Features();
  private final int[][] sums;
  private final int[] known;

  FormSums(LinearModel model, int forms, Source source) {
    this.model = model;
    this.source = source;
    capacity = Math.min(forms + 1, MOST_FORMS);
    known = new int[capacity * ROLES];
    sums = new int[known.length][];
  }

  /**
   * Sums up what the forms around a token give to its labels.
   *
   * @param forms a form for each role
   * @param out gets a sum for each label
   */
  void window(int[] forms, int[] out) {
    int[] a = row(forms[0], 0);
    int[] b = row(forms[1], 1);
    int[] c = row(forms[2], 2);
    int[] d = row(forms[3], 3);
    int[] e = row(forms[4], 4);
    for (int k = 0; k < out.length; k++) { // no offsets, so that it is done several at a time
      out[k] = a[k] + b[k] + c[k] + d[k] + e[k];
    }
  }

  /** Returns the sums of a form in a role, made now if need be. */
  private int[] row(int form, int role) {
    int row = (form + 1) % capacity * ROLES + role;
    if (known[row] != form + 2) {
      known[row] = form + 2;
      sums[row] = new int[model.labels().size()];
      buffer.clear();
      buffer.token();
      source.features(form, role, buffer);
      buffer.addTo(model, sums[row], 0);
    }
    return sums[row];
  }
}
