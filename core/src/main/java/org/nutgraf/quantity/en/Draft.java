package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;

/** A quantity in the making: tokens and values that the rules fill in one after another. */
final class Draft {
  /** The first token, with currency sign and hedges. */
  int from;

  /** The token after the last. */
  int to;

  /** The first token and the token after the last without hedges, or -1. */
  int bareFrom = -1;

  int bareTo = -1;
  int numberFrom;
  int numberTo;
  BigDecimal low;
  BigDecimal high;
  boolean lowOpen;
  boolean highOpen;
  boolean vague;
  boolean words;
  boolean fraction;
  BigDecimal scale = BigDecimal.ONE;
  QuantityKind kind = QuantityKind.NUMBER;
  Bound bound = Bound.EXACT;
  Direction direction = Direction.NONE;
  @Nullable Unit unit;

  /** The entry that named the unit, to tell cents from dollars. */
  UnitTable.@Nullable Entry entry;

  /** Whether the unit stands before the number ("$5"). */
  boolean prefixed;

  /** Whether a word before it says that it is not exact ("about"). */
  boolean hedged;

  @Nullable Unit per;
  @Nullable String relative;
  int itemFrom;
  int itemTo;
  int itemHead = -1;

  /** The first token of a number inside the item ("five of the three-ton trucks"), or -1. */
  int inner = -1;

  /** The rules that have read it, a bit each. */
  long rules;

  Draft(int from, int to, BigDecimal low, BigDecimal high) {
    this.from = from;
    this.to = to;
    numberFrom = from;
    numberTo = to;
    this.low = low;
    this.high = high;
  }

  /** Tells whether hedges are left out of its span: so it is unless things are counted. */
  boolean isBare() {
    return bareFrom >= 0
        && unit != null
        && kind != QuantityKind.COUNT
        && kind != QuantityKind.MULTIPLE;
  }

  /** Tells whether "about" before a plain number is left out of its span. */
  boolean isHedgedNumber() {
    return bareFrom >= 0 && hedged && unit == null && kind == QuantityKind.NUMBER;
  }

  boolean hasUnit() {
    return unit != null;
  }

  /** Tells whether a unit after the number keeps a later scale from it: "5 kg to 2 million". */
  boolean hasOwnUnit() {
    return unit != null && !prefixed;
  }

  boolean isInterval() {
    return low.compareTo(high) != 0;
  }

  boolean isInteger() {
    return !isInterval() && low.stripTrailingZeros().scale() <= 0;
  }

  void times(BigDecimal factor) {
    if (factor.compareTo(BigDecimal.ONE) != 0) {
      low = low.multiply(factor);
      high = high.multiply(factor);
    }
  }

  /** Multiplies and adds. */
  void times(BigDecimal factor, BigDecimal added) {
    times(factor);
    low = low.add(added);
    high = high.add(added);
  }

  void rule(QuantityRule rule) {
    rules |= rule.bit();
  }

  boolean has(QuantityRule rule) {
    return (rules & rule.bit()) != 0;
  }
}
