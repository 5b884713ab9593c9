package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Parts of a whole: "one in five voters", "9 out of 10", "1 over 3". */
final class RatioRules {
  private static final int REACH = 8;

  private static final Lexicon COMPARISONS =
      Lexicon.ofWords(
          "ratio", "ratios", "odds", "proportion", "outnumber", "outnumbered", "outnumbers");

  /** What "one in ten" is no part of: "one in ten years". */
  private static final Lexicon SPANS =
      Lexicon.ofWords(
          ("years days weeks months hours minutes games matches seasons innings appearances cities"
                  + " countries states")
              .split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;

  RatioRules(TokenTable atoms, Numerals numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
  }

  /** "one in five", "9 out of every 10", "two of every three", "1 over 3". */
  boolean read(Draft d) {
    if (d.isInterval() || d.low.signum() <= 0 || d.to >= atoms.size()) {
      return false;
    }
    int next = whole(d.to);
    Numeral whole = next < 0 ? null : numerals.at(next);
    boolean greater =
        whole != null
            && whole.isInteger()
            && !whole.isOrdinal()
            && whole.value().compareTo(d.low) > 0
            && atoms.sentence(next) == atoms.sentence(d.numberFrom);
    if (whole == null || !greater || !isShare(d, whole)) {
      return false;
    }
    ratio(d, whole);
    d.fraction = true;
    return true;
  }

  /** Returns where the whole stands behind "in", "out of", "of every" and "over", or -1. */
  private int whole(int at) {
    boolean out = atoms.is(at, "out") && atoms.is(at + 1, "of");
    int next = out ? at + 2 : at + 1;
    if (atoms.is(next, "every") && (out || atoms.is(at, "in") || atoms.is(at, "of"))) {
      return next + 1;
    }
    return out || atoms.is(at, "in") || atoms.is(at, "over") ? next : -1;
  }

  /** Tells a share from a number in a place: "5 in 12" is none, nor "two in ten years". */
  private boolean isShare(Draft d, Numeral whole) {
    int after = whole.to();
    boolean one = d.low.compareTo(BigDecimal.ONE) == 0;
    if (atoms.is(d.to, "over")) {
      return one && (after >= atoms.size() || !atoms.has(after, Shape.LETTER));
    }
    if (!atoms.is(d.to, "in")) {
      return true;
    }
    boolean round = isRound(whole.value()) && d.isInteger(); // "4 in 10"
    boolean words = d.words && whole.isInWords();
    return (words || one || round) && !UnitWords.has(atoms, SPANS, after);
  }

  private static void ratio(Draft d, Numeral whole) {
    d.low = d.low.divide(whole.value(), MathContext.DECIMAL128);
    d.high = d.low;
    d.to = whole.to();
    d.numberTo = whole.to();
    d.kind = QuantityKind.RATIO;
    d.rule(QuantityRule.RATIO);
  }

  /** "a ratio of 2:1", "odds of 3 to 1", "outnumbered 5-to-1": so many of the one to one other. */
  boolean versus(Draft d) {
    int at = d.to;
    boolean hyphen = atoms.is(at, '-') && atoms.is(at + 1, "to") && atoms.is(at + 2, '-');
    boolean colon = atoms.is(at, ':') && atoms.touchesPrevious(at);
    if (!hyphen && !colon && !atoms.is(at, "to")) {
      return false;
    }
    Numeral other = numerals.at(hyphen ? at + 3 : at + 1);
    if (other == null
        || d.isInterval()
        || other.isOrdinal()
        || other.value().signum() <= 0
        || other.low().compareTo(other.high()) != 0
        || atoms.sentence(other.from()) != atoms.sentence(d.numberFrom)
        || !isCompared(d.numberFrom, other.to())) {
      return false;
    }
    ratio(d, other);
    return true;
  }

  /**
   * Tells whether a word shortly before the numbers or right behind them says that they compare.
   */
  private boolean isCompared(int from, int to) {
    int start = Math.max(atoms.sentenceStart(atoms.sentence(from)), from - REACH);
    for (int i = from - 1; i >= start; i--) {
      if (atoms.lookup(COMPARISONS, i) != 0) {
        return true;
      }
    }
    return to < atoms.size() && atoms.lookup(COMPARISONS, to) != 0;
  }

  private static boolean isRound(BigDecimal whole) {
    return whole.compareTo(BigDecimal.TEN) == 0 || whole.compareTo(BigDecimal.valueOf(100)) == 0;
  }
}
