package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.List;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/**
 * A bare number that is set against an earlier one is of the same things: "460 vehicles, compared
 * with 63", "6.3 million kettles, up from 5.8 million", "900 passengers, of whom 300".
 */
final class Elision {
  private static final int LOOK_BACK = 4;
  private static final BigDecimal CLOSE = BigDecimal.valueOf(3);
  private static final BigDecimal FAR = BigDecimal.valueOf(12);

  private static final Lexicon CUES =
      Lexicon.ofWords("with", "from", "to", "versus", "vs", "vs.", "against", "and", "of", "than");

  private Elision() {}

  /** "rose by 2 percent, but exports fell by 1": a second change is in percent as well. */
  private static boolean percent(TokenTable atoms, Draft p, Draft d) {
    boolean percent =
        p.kind == QuantityKind.PERCENT
            && p.direction != Direction.NONE
            && d.direction != Direction.NONE
            && d.itemHead < 0
            && (atoms.is(d.from - 1, "by") || follows(atoms, d))
            && atoms.sentence(p.numberFrom) == atoms.sentence(d.numberFrom);
    if (percent) {
      d.unit = p.unit;
      d.kind = p.kind;
      d.rule(QuantityRule.ELIDED);
    }
    return percent;
  }

  /** "the high was 84.75 cents, the low was 74.07": a figure as fine and about as great. */
  private static void level(TokenTable atoms, List<Draft> before, Draft d) {
    int decimals = decimals(atoms, d);
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      Draft p = before.get(i);
      if (decimals < 2 || atoms.sentence(p.numberFrom) != atoms.sentence(d.numberFrom)) {
        return;
      }
      boolean priced = p.unit != null && !p.isInterval() && decimals(atoms, p) == decimals;
      boolean fit = p.kind == QuantityKind.MONEY || p.unit != null && p.unit.code().equals("point");
      BigDecimal factor = p.entry == null ? BigDecimal.ONE : p.entry.factor();
      BigDecimal value = d.low.multiply(factor);
      if (priced
          && fit
          && p.low.multiply(CLOSE).compareTo(value) >= 0
          && value.multiply(CLOSE).compareTo(p.low) >= 0) {
        d.times(factor);
        d.entry = p.entry;
        d.unit = p.unit;
        d.kind = p.kind;
        d.rule(QuantityRule.ELIDED);
        return;
      }
    }
  }

  private static int decimals(TokenTable atoms, Draft d) {
    int at = d.numberFrom;
    int point = atoms.text().indexOf('.', atoms.start(at));
    return point < 0 || point >= atoms.end(at) ? 0 : atoms.end(at) - point - 1;
  }

  /** Gives a bare number the item or unit of the draft before it that it is set against. */
  static void fill(TokenTable atoms, List<Draft> before, Draft d) {
    if (d.kind != QuantityKind.NUMBER || d.unit != null || d.low.signum() <= 0 || d.fraction) {
      return;
    }
    if (percent(atoms, before.get(before.size() - 1), d)) {
      return;
    }
    int cue = d.from - 1;
    if (atoms.is(cue - 1, "of") && (atoms.is(cue, "whom") || atoms.is(cue, "which"))) {
      ofWhom(atoms, before, d);
      return;
    }
    if (cue >= 0 && (atoms.is(cue, "is") || atoms.is(cue, "was") || atoms.is(cue, "at"))) {
      level(atoms, before, d);
      return;
    }
    if (cue < 0 || atoms.lookup(CUES, cue) == 0) {
      return;
    }
    boolean to = atoms.is(cue, "to");
    boolean weak = to || atoms.is(cue, "and") || atoms.is(cue, "of");
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      Draft p = before.get(i);
      if (atoms.sentence(p.numberFrom) != atoms.sentence(d.numberFrom)) {
        return;
      }
      boolean points = p.unit != null && p.unit.code().equals("point");
      boolean counted =
          p.kind == QuantityKind.COUNT
              && (!weak || points || atoms.is(cue, "and") && follows(atoms, d));
      boolean money = p.kind == QuantityKind.MONEY && !weak && !p.isInterval();
      BigDecimal factor = money && p.entry != null ? p.entry.factor() : BigDecimal.ONE;
      if ((counted || money) && (points && to || near(p.low, d.low.multiply(factor)))) {
        d.times(factor);
        d.entry = p.entry;
        d.unit = p.unit;
        d.kind = p.kind;
        d.per = money ? p.per : null;
        if (counted && !points) {
          d.itemFrom = p.itemFrom;
          d.itemTo = p.itemTo;
          d.itemHead = p.itemHead;
        }
        d.rule(QuantityRule.ELIDED);
        return;
      }
    }
  }

  /** "900 passengers, of whom 300 were children": some of what was counted last. */
  private static void ofWhom(TokenTable atoms, List<Draft> before, Draft d) {
    Draft p = before.get(before.size() - 1);
    if (p.itemHead >= 0 && atoms.sentence(p.numberFrom) == atoms.sentence(d.numberFrom)) {
      d.itemFrom = p.itemFrom;
      d.itemTo = p.itemTo;
      d.itemHead = p.itemHead;
      d.kind = QuantityKind.COUNT;
      d.rule(QuantityRule.ELIDED);
    }
  }

  /** Only a small word or the end follows: "and 187 by tender". */
  private static boolean follows(TokenTable atoms, Draft d) {
    return d.to >= atoms.size()
        || atoms.lookup(Words.FUNCTION, d.to) != 0
        || atoms.sentence(d.to) != atoms.sentence(d.numberFrom)
        || atoms.is(d.to, '.')
        || atoms.is(d.to, ',');
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    return a.multiply(FAR).compareTo(b) >= 0 && b.multiply(FAR).compareTo(a) >= 0;
  }
}
