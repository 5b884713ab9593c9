package org.nutgraf.tagger.en;

import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The case of names: which words are written as names, and which sentences of a text do without
 * capitals, at least here and there, so that words in lower case may be names: "has anyone been to
 * lagos?", "where can I stay in lagos?".
 */
final class NameCase {
  /** Words written as names are: "Nur", "al-Nur". */
  static final int NAMED = Shape.CAPITAL | Shape.INNER_CAPITAL;

  private static final int SHORT = 3;

  private final TokenTable words;

  NameCase(TokenTable words) {
    this.words = words;
  }

  /** Returns for each sentence whether it is written loosely. */
  boolean[] loose() {
    boolean[] out = new boolean[words.sentenceCount()];
    int count = 0;
    int all = 0;
    for (int s = 0; s < out.length; s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      out[s] = to - from > SHORT && isLoose(from, to);
      count += out[s] ? 1 : 0;
      all += to - from > SHORT ? 1 : 0;
    }
    if (count * 3 >= all) {
      for (int s = 0; s < out.length; s++) {
        out[s] = words.sentenceEnd(s) - words.sentenceStart(s) > SHORT;
      }
    }
    return out;
  }

  /** Tells whether a sentence has no capital, begins without one or has an "i" for "I". */
  private boolean isLoose(int from, int to) {
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= words.has(i, NAMED);
      if (words.is(i, 'i') && i + 1 < to && words.has(i + 1, Shape.LOWER)) {
        return true;
      }
    }
    return !capital || words.has(from, Shape.LOWER);
  }
}
