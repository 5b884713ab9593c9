package org.nutgraf.tagger.en;

import org.nutgraf.tagger.Features;
import org.nutgraf.text.TokenTable;

/**
 * The features by which parts of speech are learned and tagged. For one text and one thread.
 *
 * @since 0.1.0
 */
public final class PosFeatures implements FormSums.Source {
  static final int OWN = 0;
  static final int BEFORE = 1;
  static final int AFTER = 2;
  static final int SECOND_BEFORE = 3;
  static final int SECOND_AFTER = 4;

  private static final int NONE = -1;

  private final TokenTable words;
  private final Forms forms;

  /**
   * Makes the features of a text.
   *
   * @param words its words
   */
  public PosFeatures(TokenTable words) {
    this.words = words;
    forms = new Forms(words);
  }

  /**
   * Writes all features of a sentence.
   *
   * @param sentence the number of the sentence
   * @param out gets them
   */
  public void sentence(int sentence, Features out) {
    int from = words.sentenceStart(sentence);
    int to = words.sentenceEnd(sentence);
    for (int i = from; i < to; i++) {
      out.token();
      for (int role = 0; role < FormSums.ROLES; role++) {
        form(formAt(i + offset(role), from, to), role, out);
      }
      pairs(i, from, to, out);
    }
  }

  static int offset(int role) {
    return switch (role) {
      case BEFORE -> -1;
      case AFTER -> 1;
      case SECOND_BEFORE -> -2;
      case SECOND_AFTER -> 2;
      default -> 0;
    };
  }

  int formAt(int token, int from, int to) {
    return token < from || token >= to ? NONE : words.form(token);
  }

  /** Writes the features that a form gives to the token itself or to one beside it. */
  @Override
  public void form(int form, int role, Features out) {
    int template = role * 20;
    if (form == NONE) {
      out.add(template, 1);
      return;
    }
    out.add(template, forms.low(form));
    if (role == OWN) {
      out.add(1, forms.cased(form));
      out.add(2, forms.shortShape(form));
      out.add(3, forms.shape(form));
      for (int k = 1; k <= 4; k++) {
        out.add(3 + k, forms.suffix(form, k));
        out.add(7 + k, forms.prefix(form, k));
      }
      out.add(12, forms.suffix(form, 3), forms.shortShape(form));
    } else if (role <= AFTER) {
      out.add(template + 1, forms.suffix(form, 3));
      out.add(template + 2, forms.shortShape(form));
      out.add(template + 3, forms.suffix(form, 2));
    }
  }

  @Override
  public boolean isSameEverywhere(int form, int role) {
    return true;
  }

  /** Writes the features that need more than one form. */
  void pairs(int token, int from, int to, Features out) {
    int own = words.form(token);
    int before = formAt(token - 1, from, to);
    int after = formAt(token + 1, from, to);
    int low = forms.low(own);
    int lowBefore = before == NONE ? 1 : forms.low(before);
    int lowAfter = after == NONE ? 1 : forms.low(after);
    out.add(100, lowBefore, low);
    out.add(101, low, lowAfter);
    out.add(102, lowBefore, forms.suffix(own, 3));
    out.add(103, forms.suffix(own, 3), lowAfter);
    out.add(104, token == from ? 1 : 2, forms.shortShape(own));
    out.add(105, lowBefore, lowAfter);
  }
}
