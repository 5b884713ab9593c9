package org.nutgraf.numeral.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Halves and quarters, alone or of something: "half the money", "a quarter of a million". */
final class Halves {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Lexicon DETERMINERS =
      Lexicon.ofWords("the its their his her our your my these those this that".split(" "));

  /** Units that "half" stands before: "a half mile". */
  private static final Lexicon HALVED =
      Lexicon.ofWords(
          ("day hour minute mile year month week pint century decade turn inch kilometre kilometer"
                  + " metre meter pound ounce gallon acre ton tonne litre liter")
              .split(" "));

  private final TokenTable atoms;
  private final NumeralRule.Fired fired;

  Halves(TokenTable atoms, NumeralRule.Fired fired) {
    this.atoms = atoms;
    this.fired = fired;
  }

  private Numeral by(NumeralRule rule, Numeral numeral) {
    fired.add(rule);
    return numeral;
  }

  /** "half a million", "half million", "half a dozen", "a half", "half of". */
  @Nullable Numeral half(int from, int token) {
    int next = token + 1;
    if (atoms.is(next, "of")) {
      next++;
    }
    if (atoms.is(next, '-')) {
      next++;
    }
    if (atoms.is(next, "a") || atoms.is(next, "an")) {
      next++;
    }
    Numeral scaled = times(from, next, HALF);
    if (scaled != null) {
      return by(NumeralRule.HALF, scaled);
    }
    boolean joined =
        atoms.is(token + 1, "a")
            || atoms.is(token + 1, "an")
            || isJoined(token + 1)
            || isHalved(token + 1)
            || isHalfOf(from, token + 1);
    return joined
            || from < token && (Fractions.isPart(atoms, token + 1) || atoms.is(from - 1, "and"))
            || atoms.is(token + 1, "of")
                && !atoms.is(token - 1, "first")
                && !atoms.is(token - 1, "second")
        ? by(NumeralRule.HALF, Numeral.of(from, token + 1, HALF).inWords().fraction())
        : null;
  }

  /** "a quarter of", "quarter million", "a quarter of a million". */
  @Nullable Numeral quarter(int from, int token) {
    int next = token + 1;
    boolean of = atoms.is(next, "of");
    if (of && (atoms.is(next + 1, "a") || atoms.is(next + 1, "one"))) {
      next += 2;
    } else if (atoms.is(next, '-')) {
      next++;
    }
    BigDecimal value = new BigDecimal("0.25");
    Numeral scaled = times(from, next, value);
    if (scaled != null) {
      return by(NumeralRule.QUARTER, scaled);
    }
    return isJoined(token + 1)
            || from < token && (of || isHalved(token + 1) || atoms.is(token + 1, "point"))
            || from < token && (isPartApart(token + 1) || isOtherPart(from, token + 1))
        ? by(NumeralRule.QUARTER, Numeral.of(from, token + 1, value).inWords().fraction())
        : null;
  }

  /** "nearly half the money", "more than half, he said". */
  private boolean isHalfOf(int from, int next) {
    int before = from - 1;
    boolean game =
        atoms.is(before, "first") || atoms.is(before, "second") || atoms.is(before, "other");
    if (!game && next < atoms.size() && atoms.lookup(DETERMINERS, next) != 0) {
      return true;
    }
    return (atoms.is(before, "than") || atoms.is(before, "nearly") || atoms.is(before, "almost"))
        && Fractions.isPart(atoms, next);
  }

  /** "half day", "half mile". */
  private boolean isHalved(int next) {
    return next < atoms.size() && atoms.lookup(HALVED, next) != 0;
  }

  /** "half-hour": a hyphen that touches a word. */
  private boolean isJoined(int dash) {
    return atoms.is(dash, '-')
        && dash + 1 < atoms.size()
        && atoms.touchesPrevious(dash)
        && atoms.touchesPrevious(dash + 1)
        && atoms.has(dash + 1, Shape.LOWER);
  }

  private @Nullable Numeral times(int from, int scaleAt, BigDecimal part) {
    int entry = scaleAt < atoms.size() ? atoms.lookup(NumberWords.LEXICON, scaleAt) : 0;
    int kind = NumberWords.kind(entry);
    if (kind == NumberWords.DOZEN) {
      return Numeral.of(
              from, scaleAt + 1, NumeralScanner.plain(part.multiply(BigDecimal.valueOf(12))))
          .inWords();
    }
    if (kind != NumberWords.SCALE) {
      return null;
    }
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(NumberWords.value(entry));
    return Numeral.of(from, scaleAt + 1, NumeralScanner.plain(part.multiply(scale)))
        .scaled(scale)
        .inWords();
  }

  /** "a quarter and a third of them", "a quarter to a half": another part behind a joint. */
  private boolean isOtherPart(int from, int joint) {
    boolean joined = atoms.is(joint, "and") || atoms.is(joint, "to") || atoms.is(joint, "or");
    boolean article = atoms.is(joint + 1, "a") || atoms.is(joint + 1, "one");
    int at = atoms.is(joint + 2, '-') ? joint + 3 : joint + 2;
    if (!joined || !article || at >= atoms.size() || !Fractions.isPart(atoms, at + 1)) {
      return false;
    }
    int entry = atoms.lookup(NumberWords.LEXICON, at);
    int kind = NumberWords.kind(entry);
    boolean half = // "a quarter and a half" is a length of time
        kind == NumberWords.HALF && (!atoms.is(joint, "and") || atoms.is(from - 1, "between"));
    return half || kind == NumberWords.ORDINAL && NumberWords.value(entry) >= 3;
  }

  /** Tells whether a part can end here and no mark touches it. */
  private boolean isPartApart(int next) {
    return Fractions.isPart(atoms, next) && !(next < atoms.size() && atoms.touchesPrevious(next));
  }
}
