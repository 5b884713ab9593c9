package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.Objects;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.TokenTable;

/** Joins a lower and an upper bound: "over 30 and under 90", "at most 70 and at least 15". */
final class TwoBounds {
  private TwoBounds() {}

  /** Joins the second to the first if both bound one amount; the first is then an interval. */
  static boolean join(TokenTable atoms, Draft first, Draft second) {
    boolean up = isLower(first.bound) && isUpper(second.bound);
    boolean down = isUpper(first.bound) && isLower(second.bound);
    Draft lower = up ? first : second;
    Draft upper = up ? second : first;
    boolean two =
        (up || down)
            && !first.isInterval()
            && !second.isInterval()
            && lower.low.compareTo(upper.low) < 0
            && linked(atoms, first, second)
            && fits(first, second);
    if (two) {
      bound(first, lower, upper);
      take(first, second);
    }
    return two;
  }

  private static void bound(Draft first, Draft lower, Draft upper) {
    boolean lowOpen = lower.bound == Bound.MORE_THAN;
    boolean highOpen = upper.bound == Bound.LESS_THAN;
    BigDecimal low = lower.low;
    first.high = upper.low;
    first.low = low;
    first.lowOpen = lowOpen;
    first.highOpen = highOpen;
    first.bound = Bound.EXACT;
  }

  /** Takes the unit or item that only the second has, and its end. */
  private static void take(Draft first, Draft second) {
    first.to = second.itemHead >= 0 ? second.numberTo : second.to;
    first.numberTo = second.numberTo;
    if (first.unit == null) {
      first.unit = second.unit;
      first.kind = second.kind == QuantityKind.COUNT ? first.kind : second.kind;
    }
    if (second.itemHead >= 0 && first.itemHead < 0) {
      first.itemFrom = second.itemFrom;
      first.itemTo = second.itemTo;
      first.itemHead = second.itemHead;
      first.kind = QuantityKind.COUNT;
      first.to = second.to;
    }
    first.bareFrom = -1;
    first.rules |= second.rules;
    first.rule(QuantityRule.TWO_BOUNDS);
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isUpper(Bound bound) {
    return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
  }

  /** Only "and", "but" or a comma stands between. */
  private static boolean linked(TokenTable atoms, Draft first, Draft second) {
    int at = first.to;
    if (atoms.is(at, ',')) {
      at++;
    }
    if (atoms.is(at, "and") || atoms.is(at, "but")) {
      at++;
    }
    return at == second.from
        && at > first.to
        && atoms.sentence(at - 1) == atoms.sentence(first.from);
  }

  private static boolean fits(Draft first, Draft second) {
    if (first.itemHead >= 0) {
      return false;
    }
    return first.unit == null
        || second.unit == null
        || Objects.equals(first.unit, second.unit) && Objects.equals(first.per, second.per);
  }
}
