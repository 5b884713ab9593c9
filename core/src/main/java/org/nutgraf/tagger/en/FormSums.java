package org.nutgraf.tagger.en;

import java.util.Arrays;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;

/**
 * The summed weights of the features that depend on one written form and its place beside the token
 * alone: computed once for each form of a text, as forms repeat, but for texts with very many
 * forms, where they take turns in the same place.
 */
final class FormSums {
  /** Writes the features of a form (-1 beyond the ends of the sentence) in a role. */
  interface Source {
    void features(int form, int role, Features out);
  }

  private static final int MOST_FORMS = 1 << 12;

  private final LinearModel model;
  private final int size;
  private final int capacity;
  private final int roles;
  private final Source source;
  private final Features buffer = new Features();
  private final int[] sums;
  private final int[] known;

  FormSums(LinearModel model, int forms, int roles, Source source) {
    this.model = model;
    this.roles = roles;
    this.source = source;
    size = model.labels().size();
    capacity = Math.min(forms + 1, MOST_FORMS);
    known = new int[capacity * roles];
    sums = new int[known.length * size];
  }

  void addTo(int form, int role, Lattice lattice, int token) {
    lattice.add(token, sums, row(form, role));
  }

  void addTo(int form, int role, int[] scores, int token) {
    int from = row(form, role);
    for (int k = 0; k < size; k++) {
      scores[token * size + k] += sums[from + k];
    }
  }

  /** Returns where the sums of a form in a role begin, made now if need be. */
  private int row(int form, int role) {
    int row = (form + 1) % capacity * roles + role;
    if (known[row] != form + 2) {
      if (known[row] != 0) {
        Arrays.fill(sums, row * size, (row + 1) * size, 0);
      }
      known[row] = form + 2;
      buffer.clear();
      buffer.token();
      source.features(form, role, buffer);
      buffer.addTo(model, sums, row * size);
    }
    return row * size;
  }
}
