package org.nutgraf.tagger.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * The summed weights of the features that depend on one written form and its place beside the token
 * alone: computed once for each form of a text, as forms repeat, but for texts with very many
 * forms, where they take turns in the same place. For one text and one thread.
 */
final class FormSums {
  /** The places of a form: the token itself, and two on each side. */
  static final int ROLES = 5;

  /** Where the features come from. */
  interface Source {
    /** Writes the features of a form (-1 beyond the ends of the sentence) in a role. */
    void form(int form, int role, Features out);

    /** Tells whether these features are the same in every text. */
    boolean isSameEverywhere(int form, int role);
  }

  private static final int MOST_FORMS = 1 << 12;

  private final LinearModel model;
  private final FormMemo memo;
  private final TokenTable words;
  private final Source source;
  private final int capacity;
  private final Features buffer = new Features();
  private final int[][] sums;
  private final int[] known;
  private final FormMemo.@Nullable Entry[] entries;
  private final int[] entered;

  /**
   * Makes the sums of a text.
   *
   * @param model the weights
   * @param memo sums of other texts with the same weights
   * @param words the text
   * @param source its features
   */
  FormSums(LinearModel model, FormMemo memo, TokenTable words, Source source) {
    this.model = model;
    this.memo = memo;
    this.words = words;
    this.source = source;
    capacity = Math.min(words.formCount() + 1, MOST_FORMS);
    known = new int[capacity * ROLES];
    sums = new int[known.length][];
    entries = new FormMemo.@Nullable Entry[capacity];
    entered = new int[capacity];
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

  /** Returns the sums of a form in a role. */
  private int[] row(int form, int role) {
    int place = (form + 1) % capacity;
    int row = place * ROLES + role;
    if (known[row] != form + 2) {
      known[row] = form + 2;
      sums[row] =
          form >= 0 && source.isSameEverywhere(form, role)
              ? entry(form, place).sums(role, () -> make(form, role))
              : make(form, role);
    }
    return sums[row];
  }

  private FormMemo.Entry entry(int form, int place) {
    FormMemo.Entry entry = entries[place];
    if (entry == null || entered[place] != form) {
      entry = memo.entry(words, form);
      entries[place] = entry;
      entered[place] = form;
    }
    return entry;
  }

  private int[] make(int form, int role) {
    buffer.clear();
    buffer.token();
    source.form(form, role, buffer);
    int[] made = new int[model.labels().size()];
    buffer.addTo(model, made, 0);
    return made;
  }
}
