package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.List;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * A bare number that is set against an earlier one is of the same things or unit: "460 vehicles,
 * compared with 63", "6.3 million kettles, up from 5.8 million", "900 passengers, of whom 300",
 * "4.2 percent in May and 3.9 last year".
 */
final class Elision {
  private static final int LOOK_BACK = 4;
  private static final BigDecimal CLOSE = BigDecimal.valueOf(3);
  private static final BigDecimal FAR = BigDecimal.valueOf(12);

  private static final Lexicon CUES =
      Lexicon.ofWords("with", "from", "to", "versus", "vs", "vs.", "against", "and", "of", "than");

  /** Words before a place or time that amounts are told for one after another. */
  private static final Lexicon PLACES = Lexicon.ofWords("in", "from", "at", "for", "to", "near");

  /** How far behind an amount its place may begin. */
  private static final int REACH = 4;

  /** How many tokens the name of a place and what leads to it may have, and a comma. */
  private static final int NAME = 6;

  /** Words that begin the time of a figure. */
  private static final Lexicon TIMES = Lexicon.ofWords("last", "this", "in", "a", "now", "then");

  private final TokenTable atoms;

  Elision(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** Gives a bare number the item or unit of the draft before it that it is set against. */
  void fill(List<Draft> before, Draft d) {
    if (d.kind != QuantityKind.NUMBER || d.unit != null || d.low.signum() <= 0 || d.fraction) {
      return;
    }
    Draft last = before.get(before.size() - 1);
    int cue = d.from - 1;
    if (percent(last, d)
        || converted(before, d)
        || cue < 0
        || some(last, d, cue)
        || placed(last, d, cue)) {
      return;
    }
    if (isBe(cue) || atoms.is(cue, "at")) {
      level(before, d);
      parallel(lastAmount(before), d);
    } else if (atoms.lookup(CUES, cue) != 0) {
      compared(before, d, cue);
    }
  }

  /** "rose by 2 percent, but exports fell by 1": a second change is in percent as well. */
  private boolean percent(Draft p, Draft d) {
    boolean percent =
        p.kind == QuantityKind.PERCENT
            && p.direction != Direction.NONE
            && d.direction != Direction.NONE
            && d.itemHead < 0
            && (atoms.is(d.from - 1, "by") || follows(d))
            && sameSentence(p, d);
    if (percent) {
      unit(d, p);
    }
    return percent;
  }

  /** "2 million yen ($18,000) and 2.3 million ($21,000)": what is converted as the first was. */
  private boolean converted(List<Draft> before, Draft d) {
    if (!atoms.is(d.to, '(') || !isSign(d.to + 1)) {
      return false;
    }
    for (int i = before.size() - 2; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      Draft p = before.get(i);
      Draft other = before.get(i + 1);
      boolean pair =
          p.kind == QuantityKind.MONEY
              && other.kind == QuantityKind.MONEY
              && atoms.is(p.to, '(')
              && other.from == p.to + 1;
      if (pair && near(p.low, d.low) && sameSentence(p, d)) {
        unit(d, p);
        return true;
      }
    }
    return false;
  }

  private boolean isSign(int at) {
    return at < atoms.size() && atoms.has(at, Shape.CURRENCY) || atoms.is(at + 1, '$');
  }

  /** Some of what was counted last: "900 passengers, of whom 300", "Of 40 men, 12 fled". */
  private boolean some(Draft p, Draft d, int cue) {
    boolean ofWhom = atoms.is(cue - 1, "of") && (atoms.is(cue, "whom") || atoms.is(cue, "which"));
    int of = atoms.lookup(Words.DETERMINERS, p.from - 1) != 0 ? p.from - 2 : p.from - 1;
    boolean ofThem =
        atoms.is(cue, ',')
            && p.to == cue
            && atoms.is(of, "of")
            && of == atoms.sentenceStart(atoms.sentence(cue))
            && d.low.compareTo(p.low) <= 0;
    if ((ofWhom || ofThem) && p.itemHead >= 0 && sameSentence(p, d)) {
      item(d, p);
      d.kind = QuantityKind.COUNT;
      d.rule(QuantityRule.ELIDED);
    }
    return ofWhom || ofThem;
  }

  /** "40 cows in Kano, 30 in Jos and 12 in Lagos": as many of the same in other places. */
  private boolean placed(Draft p, Draft d, int cue) {
    boolean joined = atoms.is(cue, ',') || atoms.is(cue, "and");
    boolean same = p.itemHead >= 0 || p.unit != null && p.kind != QuantityKind.AGE;
    if (!joined || !same || !UnitWords.has(atoms, PLACES, d.to) || !isNamed(d.to + 1)) {
      return false;
    }
    for (int i = p.to; i < Math.min(cue, p.to + REACH); i++) {
      boolean likewise = atoms.folded(i).equals(atoms.folded(d.to)) && isNamed(i + 1);
      if (likewise && sameSentence(p, d) && cue - i <= NAME) {
        unit(d, p);
        if (p.itemHead >= 0) {
          item(d, p);
        }
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(int at) {
    return at < atoms.size() && atoms.has(at, Shape.CAPITAL);
  }

  /** "the high was 84.75 cents, the low was 74.07": a figure as fine and about as great. */
  private void level(List<Draft> before, Draft d) {
    int decimals = decimals(d);
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      Draft p = before.get(i);
      if (decimals < 2 || !sameSentence(p, d)) {
        return;
      }
      boolean priced = p.unit != null && !p.isInterval() && decimals(p) == decimals;
      boolean fit = p.kind == QuantityKind.MONEY || isPoints(p);
      BigDecimal value = d.low.multiply(factor(p));
      if (priced && fit && isWithin(p.low, value, CLOSE)) {
        unit(d, p);
        return;
      }
    }
  }

  /** "the first is 40 metres, the second is 55": two clauses of one form. */
  private void parallel(Draft p, Draft d) {
    boolean one = p.kind == QuantityKind.COUNT || isMeasured(p);
    boolean ends =
        d.to >= atoms.size()
            || atoms.has(d.to, Shape.PUNCTUATION)
            || atoms.sentence(d.to) != atoms.sentence(d.numberFrom);
    if (d.unit == null
        && one
        && ends
        && !p.isInterval()
        && isBe(p.from - 1)
        && isBe(d.from - 1)
        && near(p.low.abs(), d.low.multiply(factor(p)))
        && sameSentence(p, d)) {
      unit(d, p);
      if (p.unit == null) {
        item(d, p);
      }
    }
  }

  /** The draft before this one that is no rank. */
  private static Draft lastAmount(List<Draft> before) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).kind == QuantityKind.ORDINAL) {
      at--;
    }
    return before.get(at);
  }

  private boolean isBe(int at) {
    return atoms.is(at, "is") || atoms.is(at, "was") || atoms.is(at, "are") || atoms.is(at, "were");
  }

  /** Goes back to the number that this one is compared with. */
  private void compared(List<Draft> before, Draft d, int cue) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      Draft p = before.get(i);
      if (!sameSentence(p, d)) {
        return;
      }
      boolean points = isPoints(p);
      boolean counted = p.kind == QuantityKind.COUNT && (points || isCounted(d, cue));
      boolean measured = !points && isMeasured(p) && isSameMeasure(p, d, cue);
      boolean level = points && atoms.is(cue, "to");
      BigDecimal value = measured ? d.low.multiply(factor(p)) : d.low;
      if ((counted || measured) && (level || near(p.low.abs(), value))) {
        unit(d, p);
        d.per = measured ? p.per : null;
        if (counted && !points) {
          item(d, p);
        }
        return;
      }
    }
  }

  /** "compared with 63"; "and 63", if no thing of its own follows. */
  private boolean isCounted(Draft d, int cue) {
    return atoms.is(cue, "and") ? follows(d) : !atoms.is(cue, "to") && !atoms.is(cue, "of");
  }

  private boolean isSameMeasure(Draft p, Draft d, int cue) {
    if (atoms.is(cue, "to")) { // "from 14-18 mpg to 24"
      return p.isInterval() && (atoms.is(p.from, "from") || atoms.is(p.from - 1, "from"));
    }
    boolean weak = atoms.is(cue, "and") || atoms.is(cue, "of");
    return !p.isInterval() && (!weak || atoms.is(cue, "and") && isLater(p, d));
  }

  /** "4.2 percent in May and 3.9 last year": as fine a figure, with a time of its own. */
  private boolean isLater(Draft p, Draft d) {
    int decimals = decimals(d);
    return decimals > 0
        && decimals(p) == decimals
        && p.to < d.from - 1
        && UnitWords.has(atoms, TIMES, d.to);
  }

  private static boolean isMeasured(Draft p) {
    return p.kind == QuantityKind.MONEY
        || p.kind == QuantityKind.PERCENT
        || p.kind == QuantityKind.MEASURE
        || p.kind == QuantityKind.TEMPERATURE;
  }

  private static boolean isPoints(Draft p) {
    return p.unit != null && p.unit.code().equals("point");
  }

  private static BigDecimal factor(Draft p) {
    return p.entry == null ? BigDecimal.ONE : p.entry.factor();
  }

  private static void unit(Draft d, Draft p) {
    d.times(factor(p));
    d.entry = p.entry;
    d.unit = p.unit;
    d.kind = p.kind;
    d.rule(QuantityRule.ELIDED);
  }

  private static void item(Draft d, Draft p) {
    d.itemFrom = p.itemFrom;
    d.itemTo = p.itemTo;
    d.itemHead = p.itemHead;
  }

  private boolean sameSentence(Draft p, Draft d) {
    return atoms.sentence(p.numberFrom) == atoms.sentence(d.numberFrom);
  }

  private int decimals(Draft d) {
    int token = d.numberFrom; // or behind "minus"
    while (token < d.numberTo - 1 && !atoms.has(token, Shape.DIGIT)) {
      token++;
    }
    int end = atoms.end(token);
    for (int i = atoms.start(token); i < end; i++) {
      if (atoms.text().charAt(i) == '.') {
        return end - i - 1;
      }
    }
    return 0;
  }

  /** Only a small word or the end follows: "and 187 by tender". */
  private boolean follows(Draft d) {
    return d.to >= atoms.size()
        || atoms.lookup(Words.FUNCTION, d.to) != 0
        || atoms.sentence(d.to) != atoms.sentence(d.numberFrom)
        || atoms.is(d.to, '.')
        || atoms.is(d.to, ',');
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    return isWithin(a, b, FAR);
  }

  private static boolean isWithin(BigDecimal a, BigDecimal b, BigDecimal times) {
    return a.multiply(times).compareTo(b) >= 0 && b.multiply(times).compareTo(a) >= 0;
  }
}
