package org.nutgraf.quantity.en;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of quantities. Each has a name that stays, which {@code rules()} of a quantity tells,
 * and examples and counter-examples in quantity.corpus: a test counts them.
 */
enum QuantityRule {
  NUMBER("number"),
  ORDINAL("ordinal"),
  RANK_WORD("rank word"),

  // Units
  UNIT("unit"),
  FRACTION_OF_A_UNIT("fraction of a unit"),
  INCH_OR_FOOT_MARK("inch or foot mark"),
  PERCENT_OF("percentage of"),
  COMPOUND("compound"),
  ONE_BEFORE("one of the greater unit"),
  ONE_AND_A_PART("one unit and a part"),
  BELOW_ZERO("below zero"),
  BARE_MILLION("bare million"),
  PER_UNIT("per unit"),
  PER_THING("per thing"),

  // Money
  CURRENCY_BEFORE("currency before"),
  CURRENCY_AFTER("currency after"),
  WITH_CENTS("with cents"),
  SCALE_AFTER("scale after the currency"),

  // Ages
  AGE("age"),
  AGE_WITHOUT_UNIT("age without unit"),

  // What is counted
  ITEM("item"),
  ONE_ITEM("one item"),
  MODIFIER_ITEM("modifier item"),
  HYPHENATED_ITEM("hyphenated item"),
  PART_OF("part of"),
  CASUALTIES("casualties"),
  ELIDED("elided"),

  // Several numbers
  RANGE("range"),
  TWO_BOUNDS("two bounds"),
  SHARED_UNIT("shared unit"),
  SHARED_ITEM("shared item"),
  RATIO("ratio"),
  MULTIPLE("multiple"),

  // Hedges and changes
  BOUND_BEFORE("bound before"),
  BOUND_AFTER("bound after"),
  CHANGE("change"),
  CHANGE_BY("change by"),
  CHANGE_TO("change to"),
  PLUS_SIGN("plus sign"),
  OTHER_MEASURE("other measure");

  private static final QuantityRule[] ALL = values();

  private final String label;

  QuantityRule(String label) {
    this.label = label;
  }

  /** Returns the name. */
  String label() {
    return label;
  }

  /** Returns the rule as a set of one; such sets are never stored. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** Returns the names of the rules of a set. */
  static List<String> names(long set) {
    List<String> names = new ArrayList<>(Long.bitCount(set));
    for (long rest = set; rest != 0; rest &= rest - 1) {
      names.add(ALL[Long.numberOfTrailingZeros(rest)].label);
    }
    return names;
  }
}
