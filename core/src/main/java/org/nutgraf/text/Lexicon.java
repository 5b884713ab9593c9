package org.nutgraf.text;

import java.util.Map;
import org.nutgraf.internal.Fold;

/**
 * A fixed map from folded words to non-zero ints, read straight from the characters of a text: no
 * string is made. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Lexicon {
  private final int mask;
  private final int[] hashes;
  private final String[] words;
  private final int[] values;

  private Lexicon(int capacity) {
    mask = capacity - 1;
    hashes = new int[capacity];
    words = new String[capacity];
    values = new int[capacity];
  }

  /**
   * {@return a lexicon of these words}
   *
   * @param entries word (in any case) to value; no value may be 0, which stands for "absent"
   */
  public static Lexicon of(Map<String, Integer> entries) {
    Lexicon lexicon =
        new Lexicon(Math.max(4, Integer.highestOneBit(Math.max(1, entries.size())) * 4));
    entries.forEach(lexicon::put);
    return lexicon;
  }

  /**
   * {@return a lexicon that gives 1 for each of these words}
   *
   * @param words the words, in any case
   */
  public static Lexicon ofWords(String... words) {
    Lexicon lexicon =
        new Lexicon(Math.max(4, Integer.highestOneBit(Math.max(1, words.length)) * 4));
    for (String word : words) {
      lexicon.put(word, 1);
    }
    return lexicon;
  }

  private void put(String word, int value) {
    if (value == 0) {
      throw new IllegalArgumentException("value of '" + word + "' is 0");
    }
    String folded = Fold.string(word, 0, word.length());
    int hash = Fold.hash(folded, 0, folded.length());
    int slot = slot(hash);
    while (words[slot] != null && !words[slot].equals(folded)) {
      slot = (slot + 1) & mask;
    }
    words[slot] = folded;
    hashes[slot] = hash;
    values[slot] = value;
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B1 >>> 7) & mask;
  }

  /**
   * {@return the value of the word at {@code text[start, end)}, or 0}
   *
   * @param hash the {@link TokenTable#fold} hash of those characters
   * @param text the text
   * @param start the first character
   * @param end the character after the last
   */
  public int find(int hash, CharSequence text, int start, int end) {
    for (int slot = slot(hash); words[slot] != null; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash && Fold.matches(text, start, end, words[slot])) {
        return values[slot];
      }
    }
    return 0;
  }

  /**
   * {@return the value of a word, or 0}
   *
   * @param word a word in lower case
   */
  public int find(String word) {
    return find(Fold.hash(word, 0, word.length()), word, 0, word.length());
  }

  /**
   * {@return whether a word is in the lexicon}
   *
   * @param word a word in lower case
   */
  public boolean contains(String word) {
    return find(word) != 0;
  }
}
