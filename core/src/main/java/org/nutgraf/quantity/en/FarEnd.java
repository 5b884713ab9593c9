package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The far end of a range that says more about its near one: "from 20 tonnes in 2008 to 29 tonnes",
 * "from 5% of output to 4%".
 */
final class FarEnd {
  private static final int REACH = 6;
  private static final int HEDGES = 3;
  private static final BigDecimal FAR = BigDecimal.valueOf(12);

  /** Words that do not belong to an amount: behind them "to" has another sense. */
  private static final Lexicon ENDS =
      Lexicon.ofWords(
          "and or but by with than that which who whose when while as from is are was were be been"
              .split(" "));

  private FarEnd() {}

  /** Returns the "to" some words behind an amount that "from" begins, or -1. */
  static int joint(TokenTable atoms, Draft first) {
    if (!first.hasUnit() || !isFrom(atoms, first.from - 1)) {
      return -1;
    }
    int end = Math.min(first.to + REACH, atoms.sentenceEnd(atoms.sentence(first.numberFrom)) - 1);
    for (int i = first.to; i < end; i++) {
      if (atoms.is(i, "to")) {
        return i;
      }
      boolean dash = atoms.is(i, '-') && atoms.has(i - 1, Shape.NUMBER); // "in 2010-15"
      boolean year =
          dash || atoms.has(i, Shape.NUMBER) && (atoms.length(i) == 4 || atoms.is(i - 1, '-'));
      boolean word =
          atoms.has(i, Shape.LETTER)
              && atoms.lookup(ENDS, i) == 0
              && atoms.lookup(Words.VERBS, i) == 0;
      if (!year && !word) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFrom(TokenTable atoms, int last) {
    int at = last;
    while (at > 0 && at > last - HEDGES && BoundWords.BEFORE.match(atoms, at) != 0) {
      at--;
    }
    return atoms.is(at, "from");
  }

  /** Tells whether the second is an amount as the first, and no date or thing. */
  static boolean isAmount(TokenTable atoms, Draft first, Draft second) {
    if (second.hasUnit()) {
      return true;
    }
    boolean free =
        second.to >= atoms.size()
            || atoms.has(second.to, Shape.PUNCTUATION)
            || atoms.lookup(Words.FUNCTION, second.to) != 0;
    return free
        && first.low.multiply(FAR).compareTo(second.low) >= 0
        && second.low.multiply(FAR).compareTo(first.low) >= 0;
  }
}
