package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Parts of a whole: "one in five voters", "9 out of 10", "1 over 3". */
final class RatioRules {
  private final TokenTable atoms;
  private final Numerals numerals;

  RatioRules(TokenTable atoms, Numerals numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
  }

  boolean read(Draft d) {
    int at = d.to;
    if (d.isInterval() || d.low.signum() <= 0 || at >= atoms.size()) {
      return false;
    }
    boolean in = atoms.is(at, "in");
    int next = at + 1;
    if (atoms.is(at, "of") && atoms.is(next, "every")) {
      next++;
    } else if (atoms.is(at, "out") && atoms.is(next, "of")) {
      next++;
      if (atoms.is(next, "every")) {
        next++;
      }
    } else if (in && atoms.is(next, "every")) {
      next++;
    } else if (!in && !atoms.is(at, "over")) {
      return false;
    }
    Numeral whole = numerals.at(next);
    if (whole == null
        || !whole.isInteger()
        || whole.isOrdinal()
        || whole.value().compareTo(d.low) <= 0
        || atoms.sentence(next) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    boolean one = d.low.compareTo(BigDecimal.ONE) == 0;
    boolean round = isRound(whole.value()) && d.isInteger(); // "4 in 10", "1 in 250"
    if (in && !(d.words && whole.isInWords() || one || round)) {
      return false;
    }
    if (atoms.is(at, "over")
        && !(one && (whole.to() >= atoms.size() || !atoms.has(whole.to(), Shape.LETTER)))) {
      return false;
    }
    if (in && whole.to() < atoms.size() && isTime(whole.to())) {
      return false;
    }
    d.low = d.low.divide(whole.value(), MathContext.DECIMAL128);
    d.high = d.low;
    d.fraction = true;
    d.to = whole.to();
    d.numberTo = whole.to();
    d.kind = org.nutgraf.quantity.QuantityKind.RATIO;
    d.rule(QuantityRule.RATIO);
    return true;
  }

  private static boolean isRound(BigDecimal whole) {
    return whole.compareTo(BigDecimal.TEN) == 0 || whole.compareTo(BigDecimal.valueOf(100)) == 0;
  }

  private boolean isTime(int at) {
    return atoms.is(at, "years")
        || atoms.is(at, "days")
        || atoms.is(at, "weeks")
        || atoms.is(at, "months")
        || atoms.is(at, "hours")
        || atoms.is(at, "games")
        || atoms.is(at, "matches")
        || atoms.is(at, "seasons")
        || atoms.is(at, "innings")
        || atoms.is(at, "appearances")
        || atoms.is(at, "cities")
        || atoms.is(at, "countries")
        || atoms.is(at, "states")
        || atoms.is(at, "minutes");
  }
}
