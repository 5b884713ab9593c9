package org.nutgraf.quantity.en;

import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Scores of cricket, whose numbers are no quantities: "214 for 6", "4 for 52", "310-7 declared",
 * "73 not out".
 */
final class CricketScores {
  private static final int WICKETS = 10;
  private static final int MOST = 999;
  private static final int NEAR = 25;

  /** Words that are about cricket wherever they stand. */
  private static final Lexicon CRICKET =
      Lexicon.ofWords(
          ("wicket wickets innings overs batsman batsmen batter batters bowler bowlers bowled lbw"
                  + " stumps declared unbeaten cricket ashes century centuries pacer pacers crease")
              .split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;

  CricketScores(TokenTable atoms, Numerals numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
  }

  /** Returns the token after a score that begins with a number, or -1. */
  int end(Numeral n) {
    int at = n.to();
    if (atoms.is(at, "not") && atoms.is(at + 1, "out") && isPlain(n, MOST)) {
      return at + 2;
    }
    boolean dash = atoms.is(at, '-') && atoms.touchesPrevious(at);
    if (!dash && !atoms.is(at, "for")) {
      return -1;
    }
    Numeral second = numerals.at(at + 1);
    return second != null && isScore(n, second) && isCricket(n.from(), second.to())
        ? second.to()
        : -1;
  }

  /** So many runs and at most ten wickets, on either side. */
  private boolean isScore(Numeral n, Numeral second) {
    boolean wickets = isPlain(n, WICKETS) || isPlain(second, WICKETS);
    int next = second.to();
    boolean ends =
        next >= atoms.size()
            || atoms.has(next, Shape.PUNCTUATION)
            || atoms.lookup(Words.FUNCTION, next) != 0
            || atoms.is(next, "declared")
            || atoms.sentence(next) != atoms.sentence(n.from());
    return wickets && ends && isPlain(n, MOST) && isPlain(second, MOST);
  }

  private static boolean isPlain(Numeral n, int most) {
    return n.isInteger()
        && !n.isOrdinal()
        && n.value().signum() >= 0
        && n.value().intValue() <= most
        && n.scale().intValue() == 1;
  }

  /** Tells whether a word of cricket is near. */
  private boolean isCricket(int from, int to) {
    int end = Math.min(atoms.size(), to + NEAR);
    for (int i = Math.max(0, from - NEAR); i < end; i++) {
      if (atoms.lookup(CRICKET, i) != 0) {
        return true;
      }
    }
    return false;
  }
}
