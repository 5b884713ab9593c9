package org.nutgraf.opennlp;

import org.nutgraf.text.TokenTable;

/**
 * Hands a table's sentences to a model, the longest in pieces: OpenNLP's beam search copies what it
 * has found at every token.
 */
final class Pieces {
  private static final int LONGEST = 250;

  private Pieces() {}

  /** What takes the tokens of a sentence or of a piece of it. */
  interface Taker {
    void take(int from, String[] tokens);
  }

  static void forEach(TokenTable words, Taker taker) {
    for (int s = 0; s < words.sentenceCount(); s++) {
      int end = words.sentenceEnd(s);
      for (int from = words.sentenceStart(s); from < end; from += LONGEST) {
        String[] tokens = new String[Math.min(LONGEST, end - from)];
        for (int i = 0; i < tokens.length; i++) {
          tokens[i] = Plain.token(words, from + i);
        }
        taker.take(from, tokens);
      }
    }
  }
}
