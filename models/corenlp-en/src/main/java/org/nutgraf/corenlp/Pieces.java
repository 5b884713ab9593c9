// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Hands a table's sentences to a model, the longest sentences and words in part. */
final class Pieces {
  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_WORD = 100;

  private Pieces() {}

  /** What takes the tokens of a sentence or of a piece of it. */
  interface Taker {
    void take(int from, List<CoreLabel> tokens);
  }

  static void forEach(TokenTable words, Taker taker) {
    for (int s = 0; s < words.sentenceCount(); s++) {
      int end = words.sentenceEnd(s);
      for (int from = words.sentenceStart(s); from < end; from += LONGEST_SENTENCE) {
        int to = Math.min(from + LONGEST_SENTENCE, end);
        List<CoreLabel> tokens = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
          tokens.add(label(words, i));
        }
        taker.take(from, tokens);
      }
    }
  }

  private static CoreLabel label(TokenTable words, int token) {
    int start = words.start(token);
    int end = Math.min(words.end(token), start + LONGEST_WORD);
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = words.text().charAt(i);
      word.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
    }
    String known = isSymbol(words, token) ? "..." : word.toString();
    CoreLabel label = new CoreLabel();
    label.setWord(known);
    label.setValue(known);
    return label;
  }

  /** Rows of emoji or points: unknown words, for each of which the tagger tries all its tags. */
  private static boolean isSymbol(TokenTable words, int token) {
    return words.has(token, Shape.PUNCTUATION)
        && (words.length(token) > 3 || Character.isSurrogate(words.firstChar(token)));
  }
}
