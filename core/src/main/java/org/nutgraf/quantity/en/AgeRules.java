package org.nutgraf.quantity.en;

import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Ages: "18-year-old", "aged 62", "29 years old", "Smith, 45, said", "over the age of 21". */
final class AgeRules {
  private static final int OLDEST = 130;

  private final TokenTable atoms;

  AgeRules(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** Turns a length of time into an age if "old" or "of age" follows. */
  boolean read(Draft d) {
    Unit unit = d.unit;
    if (unit == null || d.kind != QuantityKind.DURATION) {
      return false;
    }
    int at = d.to;
    boolean hyphen = atoms.is(at, '-');
    int old = hyphen ? at + 1 : at;
    int end;
    if (atoms.is(old, "old") || atoms.is(old, "olds")) {
      end = old + 1;
    } else if (atoms.is(at, "of") && atoms.is(at + 1, "age")) {
      end = at + 2;
    } else if (atoms.is(at, "younger") || atoms.is(at, "older")) {
      return false;
    } else {
      return agedBefore(d) && age(d, d.to);
    }
    return age(d, end);
  }

  private boolean age(Draft d, int end) {
    d.kind = QuantityKind.AGE;
    d.to = end;
    d.rule(QuantityRule.AGE);
    return true;
  }

  /** "aged 5 years", "under the age of 5 years". */
  private boolean agedBefore(Draft d) {
    int at = d.numberFrom - 1;
    return atoms.is(at, "aged")
        || atoms.is(at, "of") && atoms.is(at - 1, "age")
        || atoms.is(at, "age");
  }

  /** Ages without a unit. */
  boolean bare(Draft d) {
    if (!d.isInteger() && !d.isInterval()
        || d.low.signum() <= 0
        || d.high.intValue() > OLDEST
        || d.scale.intValue() > 1) {
      return false;
    }
    int at = d.numberFrom - 1;
    if (at < 0 || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    boolean cue =
        atoms.is(at, "aged")
            || (atoms.is(at, "age") || atoms.is(at, "ages"))
                && (d.to >= atoms.size()
                    || !atoms.has(d.to, Shape.LETTER)
                    || atoms.lookup(Words.FUNCTION, d.to) != 0)
            || atoms.is(at, "of") && atoms.is(at - 1, "age") && !atoms.is(at - 2, "average")
            || whoWas(d)
            || bracket(d)
            || yearsOld(d)
            || apposition(d);
    if (!cue) {
      return false;
    }
    d.kind = QuantityKind.AGE;
    d.unit = YEAR;
    d.rule(QuantityRule.AGE_WITHOUT_UNIT);
    return true;
  }

  private static final Unit YEAR =
      Unit.of("a", "a", "year", "time", java.math.BigDecimal.valueOf(31_557_600));

  /** "Ann Lee (34)". */
  private boolean bracket(Draft d) {
    int at = d.numberFrom;
    return !d.words
        && atoms.length(at) == 2
        && atoms.is(at - 1, '(')
        && atoms.is(d.numberTo, ')')
        && at >= 3
        && atoms.has(at - 2, Shape.CAPITAL)
        && atoms.has(at - 3, Shape.CAPITAL)
        && !atoms.has(at - 2, Shape.ALL_CAPS)
        && !atoms.has(at - 3, Shape.ALL_CAPS);
  }

  /** "87 yo", "87 y/o". */
  private boolean yearsOld(Draft d) {
    if (atoms.is(d.to, "yo")) {
      d.to++;
      return true;
    }
    return false;
  }

  /** "her daughter, who was 10". */
  private boolean whoWas(Draft d) {
    int at = d.numberFrom - 1;
    boolean be =
        atoms.is(at, "was")
            || atoms.is(at, "is")
            || atoms.is(at, "turned")
            || atoms.is(at, "turns");
    return be
        && atoms.is(at - 1, "who")
        && (d.to >= atoms.size() || atoms.has(d.to, Shape.PUNCTUATION) || atoms.is(d.to, "when"));
  }

  /** "Smith, 45, said": a capitalised word, commas around whole digits. */
  private boolean apposition(Draft d) {
    int at = d.numberFrom;
    if (d.words
        || d.numberTo != at + 1
        || atoms.length(at) > 2
        || atoms.length(at) < 2 && d.low.intValue() < 4
        || !atoms.is(at - 1, ',')
        || at < 2
        || !atoms.has(at - 2, Shape.CAPITAL)
        || !atoms.has(at - 2, Shape.LETTER)
        || atoms.lookup(Words.MONTHS, at - 2) != 0
        || atoms.has(at - 2, Shape.ALL_CAPS) && atoms.length(at - 2) <= 3) {
      return false;
    }
    int next = d.numberTo;
    boolean comma = atoms.is(next, ',') && atoms.touchesPrevious(next);
    boolean stop =
        (atoms.is(next, '.') || atoms.is(next, ';'))
            && atoms.sentenceStart(atoms.sentence(at)) <= at - 3;
    return comma && !(next + 1 < atoms.size() && atoms.has(next + 1, Shape.DIGIT))
        || stop && at >= 3 && atoms.has(at - 3, Shape.CAPITAL);
  }
}
