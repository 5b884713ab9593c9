package org.nutgraf.tagger.en;

import java.util.Arrays;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * What the rest of the document says of each written form: whether it is also seen in lower case,
 * the fullest run of capitalised words that it stands in elsewhere, whether its sentence is in
 * capitals, and what the document is about.
 */
final class NameContext {
  /** Facts about the fullest run that a form stands in. */
  static final int LENGTH = 0;

  static final int PLACE = 1;
  static final int FIRST = 2;
  static final int LAST = 3;
  static final int BEFORE = 4;
  static final int AFTER = 5;
  private static final int SCORE = 6;
  private static final int FACTS = 7;

  /** The places of a form that are looked at for what stands beside it. */
  static final int MENTIONS = 4;

  private final TokenTable words;
  private final Forms forms;
  private final int[] facts;
  private final int[] counts;
  private final int[] beside;
  private final boolean[] seenLow;
  private final boolean[] upper;
  private final int[] expansions;

  NameContext(TokenTable words, Forms forms) {
    this.words = words;
    this.forms = forms;
    facts = new int[forms.count() * FACTS];
    counts = new int[forms.count()];
    beside = new int[forms.count() * MENTIONS * 2];
    upper = new boolean[words.sentenceCount()];
    seenLow = new boolean[forms.count()];
    markLow();
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      upper[s] = inCapitals(from, to);
      if (!upper[s]) {
        runs(from, to);
      }
    }
    expansions = new Acronyms(words, forms).expansions();
  }

  /** Marks the capitalised forms that the text also has in lower case. */
  private void markLow() {
    int[] lows = new int[forms.count()];
    int count = 0;
    for (int form = 0; form < lows.length; form++) {
      if ((forms.bits(form) & Shape.LOWER) != 0) {
        lows[count++] = forms.low(form);
      }
    }
    Arrays.sort(lows, 0, count);
    for (int form = 0; form < seenLow.length; form++) {
      seenLow[form] =
          forms.capital(form) && Arrays.binarySearch(lows, 0, count, forms.low(form)) >= 0;
    }
  }

  private boolean inCapitals(int from, int to) {
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (words.has(i, Shape.LETTER)) {
        letters++;
        capitals += words.has(i, Shape.LOWER) || !allCapitals(i) ? 0 : 1;
      }
    }
    return letters >= 3 && capitals * 5 >= letters * 4;
  }

  private boolean allCapitals(int token) {
    return words.has(token, Shape.ALL_CAPS) || words.length(token) == 1;
  }

  private void runs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.has(i, NameCase.NAMED)) {
        continue;
      }
      int end = i + 1;
      while (end < to && words.has(end, NameCase.NAMED)) {
        end++;
      }
      int length = end - i;
      mentions(i, end, from, to);
      if (i > from || length > 1) {
        int score = Math.min(length, 4) * 2 + (i > from ? 2 : 1);
        for (int k = i; k < end; k++) {
          note(k, i, end, score, from, to);
        }
      }
      i = end;
    }
  }

  /** Notes what stands before and after a run, for each of its words. */
  private void mentions(int start, int end, int from, int to) {
    int before = start > from ? forms.low(words.form(start - 1)) : 1;
    int after = end < to ? forms.low(words.form(end)) : 2;
    for (int k = start; k < end; k++) {
      int form = words.form(k);
      if (counts[form] < MENTIONS) {
        int place = (k == start ? 0 : 1) + (k == end - 1 ? 0 : 2);
        int at = (form * MENTIONS + counts[form]) * 2;
        beside[at] = before * 4 + place;
        beside[at + 1] = after * 4 + place;
      }
      counts[form]++;
    }
  }

  private void note(int token, int start, int end, int score, int from, int to) {
    int at = words.form(token) * FACTS;
    if (score > facts[at + SCORE]) {
      facts[at + SCORE] = score;
      facts[at + LENGTH] = Math.min(end - start, 5);
      facts[at + PLACE] = token == start ? 0 : token == end - 1 ? 2 : 1;
      facts[at + FIRST] = forms.low(words.form(start));
      facts[at + LAST] = forms.low(words.form(end - 1));
      facts[at + BEFORE] = start > from ? forms.low(words.form(start - 1)) : 1;
      facts[at + AFTER] = end < to ? forms.low(words.form(end)) : 2;
    }
  }

  /** Returns how often a form stands in sentences that are not all in capitals. */
  int count(int form) {
    return counts[form];
  }

  /**
   * Returns what stands before the run of a mention of a form, with the place of the form in it.
   */
  int before(int form, int mention) {
    return beside[(form * MENTIONS + mention) * 2];
  }

  /** Returns what stands after the run of a mention of a form, with the place of the form in it. */
  int after(int form, int mention) {
    return beside[(form * MENTIONS + mention) * 2 + 1];
  }

  /** Returns a hash of the last word of what a form is the acronym of, 0 if of nothing. */
  int expansion(int form) {
    return expansions[form];
  }

  boolean upper(int sentence) {
    return upper[sentence];
  }

  boolean seenLow(int form) {
    return seenLow[form];
  }

  /** Tells whether a form stands in a run of capitalised words that says anything. */
  boolean known(int form) {
    return facts[form * FACTS + SCORE] > 0;
  }

  int fact(int form, int fact) {
    return facts[form * FACTS + fact];
  }
}
