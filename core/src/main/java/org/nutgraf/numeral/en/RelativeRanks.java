package org.nutgraf.numeral.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.TokenTable;

/** Ranks counted from the end: "the last but one", "next to last", "penultimate". */
final class RelativeRanks {
  private static final int MOST = 20;

  private RelativeRanks() {}

  /** Returns the rank at "last", "next" or "penultimate", or null. */
  static @Nullable Numeral at(TokenTable atoms, int token) {
    int from = atoms.is(token - 1, "the") ? token - 1 : token;
    if (atoms.is(token, "penultimate")) {
      return Numeral.relative(token, token + 1, "end-1");
    }
    if (atoms.is(token, "antepenultimate")) {
      return Numeral.relative(token, token + 1, "end-2");
    }
    if (atoms.is(token, "last") && atoms.is(token + 1, "but")) {
      int steps = atoms.is(token + 2, "one") ? 1 : atoms.is(token + 2, "two") ? 2 : 0;
      return steps == 0 ? null : Numeral.relative(from, token + 3, "end-" + steps);
    }
    int end = atoms.is(token, "next") ? toLast(atoms, token + 1) : 0;
    return end == 0 ? null : Numeral.relative(token, end, "end-1");
  }

  /** Returns the rank that an ordinal begins ("second to last", "third-from-last"), or null. */
  static @Nullable Numeral from(TokenTable atoms, int token, int end, BigDecimal value) {
    int stop = toLast(atoms, end);
    if (stop == 0) {
      int next = atoms.is(end, '-') ? end + 1 : end;
      stop = next > end && atoms.is(next, "last") ? next + 1 : 0;
    }
    int steps = value.compareTo(BigDecimal.valueOf(MOST)) > 0 ? 0 : value.intValue() - 1;
    return stop == 0 || steps < 1 ? null : Numeral.relative(token, stop, "end-" + steps);
  }

  /** Returns the token after "to last", "from the end" and the like, or 0. */
  private static int toLast(TokenTable atoms, int token) {
    int at = atoms.is(token, '-') ? token + 1 : token;
    if (!atoms.is(at, "to") && !atoms.is(at, "from")) {
      return 0;
    }
    at++;
    if (atoms.is(at, '-') || atoms.is(at, "the")) {
      at++;
    }
    return atoms.is(at, "last") || atoms.is(at, "end") && atoms.is(at - 2, "from") ? at + 1 : 0;
  }
}
