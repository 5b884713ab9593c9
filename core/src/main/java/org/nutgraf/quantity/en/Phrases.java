package org.nutgraf.quantity.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/**
 * Phrases of one or more atoms with a value each, matched longest first, forwards or backwards,
 * without regard to case. Immutable and thread-safe.
 */
final class Phrases {
  private final Lexicon words;
  private final Map<Long, Integer> steps;
  private final int[] values;
  private final boolean backwards;

  private Phrases(Builder b) {
    words = Lexicon.of(b.words);
    steps = Map.copyOf(b.steps);
    values = b.values.stream().mapToInt(Integer::intValue).toArray();
    backwards = b.backwards;
  }

  static Builder forwards() {
    return new Builder(false);
  }

  static Builder backwards() {
    return new Builder(true);
  }

  /**
   * Returns the longest phrase that begins (or, backwards, ends) at a token, as its number of
   * tokens in the high half and its value in the low half; 0 if there is none. Never leaves the
   * sentence.
   */
  long match(TokenTable atoms, int token) {
    if (token < 0 || token >= atoms.size()) {
      return 0;
    }
    int sentence = atoms.sentence(token);
    int node = 0;
    long best = 0;
    int step = backwards ? -1 : 1;
    int length = 0;
    for (int at = token; at >= 0 && at < atoms.size(); at += step) {
      if (atoms.sentence(at) != sentence) {
        break;
      }
      int word = word(atoms, at);
      Integer next = word == 0 ? null : steps.get((long) node << 32 | word);
      if (next == null) {
        break;
      }
      node = next;
      length++;
      if (values[node] != 0) {
        best = (long) length << 32 | values[node];
      }
    }
    return best;
  }

  /** The number of a word; "ft." counts as "ft". */
  private int word(TokenTable atoms, int at) {
    int word = atoms.lookup(words, at);
    if (word == 0 && atoms.lastChar(at) == '.' && atoms.length(at) > 1) {
      int start = atoms.start(at);
      int end = atoms.end(at) - 1;
      word = words.find(Fold.hash(atoms.text(), start, end), atoms.text(), start, end);
    }
    return word;
  }

  static int length(long match) {
    return (int) (match >>> 32);
  }

  static int value(long match) {
    return (int) match;
  }

  static final class Builder {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<Integer> values = new ArrayList<>(List.of(0));
    private final boolean backwards;

    private Builder(boolean backwards) {
      this.backwards = backwards;
    }

    /** Adds phrases parted by commas, all with one value; a phrase added before keeps its own. */
    Builder add(int value, String phrases) {
      for (String phrase : phrases.split(",")) {
        one(value, phrase.trim());
      }
      return this;
    }

    Builder one(int value, String phrase) {
      TokenTable atoms = TokenTable.atoms(phrase);
      int node = 0;
      int size = atoms.size();
      for (int i = 0; i < size; i++) {
        String word = atoms.folded(backwards ? size - 1 - i : i);
        word =
            word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        int id = words.computeIfAbsent(word, w -> words.size() + 1);
        long key = (long) node << 32 | id;
        Integer next = steps.get(key);
        if (next == null) {
          next = values.size();
          values.add(0);
          steps.put(key, next);
        }
        node = next;
      }
      if (values.get(node) == 0) {
        values.set(node, value);
      }
      return this;
    }

    Phrases build() {
      return new Phrases(this);
    }
  }
}
