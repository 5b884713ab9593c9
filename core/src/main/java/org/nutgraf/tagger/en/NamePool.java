package org.nutgraf.tagger.en;

import java.util.Arrays;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.text.TokenTable;

/**
 * What the tagger thinks of each capitalised form in all places of a text where it stands, so that
 * the clear places help the others. A form within a longer name of a person counts as that person.
 * Forms that stand beside the same capitalised words share all their labels, so that a longer name
 * has the same ends everywhere.
 */
final class NamePool {
  private static final double FLOOR = 0.02;
  private static final int TYPES = NameType.values().length;
  private static final int WIDTH = TYPES + 1;

  private final LinearNameFinder finder;
  private final TokenTable words;
  private final int origin;
  private final int size;
  private final int[] kinds;
  private final boolean[] single;
  private final int[] formRows;
  private final double[] formSums;
  private final int[] runRows;
  private final double[] runSums;

  @SuppressWarnings("EnumOrdinal") // columns of a table that lives for one call
  NamePool(LinearNameFinder finder, TokenTable words, int from, int to) {
    this.finder = finder;
    this.words = words;
    origin = from;
    size = finder.model().labels().size();
    kinds = new int[size];
    single = new boolean[size];
    for (int label = 0; label < size; label++) {
      NameType type = finder.type(label);
      single[label] = type == null || finder.begins(label) && finder.ends(label);
      boolean counts = single[label] || type == NameType.PERSON;
      kinds[label] = type == null ? TYPES : counts ? type.ordinal() : -1;
    }
    formRows = new int[words.formCount()];
    int[] seen = new int[formRows.length];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (words.has(i, NameCase.NAMED) && ++seen[words.form(i)] == 2) {
        formRows[words.form(i)] = ++count;
      }
    }
    formSums = new double[(count + 1) * WIDTH];
    runRows = new int[to - from];
    runSums = new double[(numberRuns(to) + 1) * size];
  }

  /** Numbers the places of tokens within runs that occur more than once. */
  private int numberRuns(int to) {
    int capacity = Integer.highestOneBit(Math.max(8, runRows.length)) * 2;
    int[] keys = new int[capacity];
    int[] firsts = new int[capacity];
    int count = 0;
    for (int i = origin; i < to; i++) {
      int before = neighbour(i, i - 1, to);
      int after = neighbour(i, i + 1, to);
      if (!words.has(i, NameCase.NAMED) || before < 0 && after < 0) {
        continue;
      }
      int key = Features.hash(words.form(i), before, after);
      int slot = key & capacity - 1;
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & capacity - 1;
      }
      if (keys[slot] == 0) {
        keys[slot] = key;
        firsts[slot] = i;
      } else {
        int first = firsts[slot] - origin;
        runRows[first] = runRows[first] == 0 ? ++count : runRows[first];
        runRows[i - origin] = runRows[first];
      }
    }
    return count;
  }

  private int neighbour(int token, int other, int to) {
    boolean near =
        other >= origin
            && other < to
            && words.sentence(other) == words.sentence(token)
            && words.has(other, NameCase.NAMED);
    return near ? words.form(other) : -1;
  }

  private boolean pooled(int token) {
    return formRows[words.form(token)] > 0;
  }

  /** Tells whether some of these tokens are pooled. */
  boolean wants(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pooled(i)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what the lattice of these tokens says. */
  void note(Lattice lattice, int from, int to) {
    double[] probabilities = new double[size];
    for (int i = from; i < to; i++) {
      if (pooled(i)) {
        int form = formRows[words.form(i)] * WIDTH;
        int run = runRows[i - origin] * size;
        lattice.probabilities(i - from, probabilities);
        for (int label = 0; label < size; label++) {
          if (kinds[label] >= 0) {
            formSums[form + kinds[label]] += probabilities[label];
          }
          runSums[run + label] += probabilities[label];
        }
      }
    }
  }

  /** Makes the lattice of these tokens know what was noted. */
  void apply(Lattice lattice, int from, int to) {
    double[] formLogs = new double[WIDTH];
    double[] runLogs = new double[size];
    for (int i = from; i < to; i++) {
      if (!pooled(i)) {
        continue;
      }
      logs(formSums, formRows[words.form(i)] * WIDTH, formLogs);
      for (int label = 0; label < size; label++) {
        if (kinds[label] >= 0 && single[label]) {
          lattice.add(i - from, label, finder.pooling() * formLogs[kinds[label]]);
        }
      }
      if (runRows[i - origin] > 0 && finder.runPooling() > 0) {
        logs(runSums, runRows[i - origin] * size, runLogs);
        for (int label = 0; label < size; label++) {
          lattice.add(i - from, label, finder.runPooling() * runLogs[label]);
        }
      }
    }
  }

  /** Writes the logarithms of the parts of a row, that of the greatest 0. */
  private static void logs(double[] sums, int row, double[] out) {
    double all = 1e-9;
    for (int k = 0; k < out.length; k++) {
      all += sums[row + k];
    }
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.log(sums[row + k] / all + FLOOR);
    }
    double most = Arrays.stream(out).max().orElse(0);
    for (int k = 0; k < out.length; k++) {
      out[k] -= most;
    }
  }
}
