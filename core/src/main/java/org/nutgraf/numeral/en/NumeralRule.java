package org.nutgraf.numeral.en;

import java.util.EnumSet;
import java.util.Set;

/** The rules of numbers; each has examples and counter-examples in numeral.corpus. */
enum NumeralRule {
  DIGITS("digits"),
  GROUPS("groups of digits"),
  DECIMAL_COMMA("decimal comma"),
  EXPONENT("exponent"),
  POWER("power"),
  LEADING_POINT("leading point"),
  SIGN("sign"),
  WORDS("words"),
  SPOKEN_DECIMALS("decimals in words"),
  PAIR("pair of numbers"),
  SCALE("scale"),
  SUFFIX("suffix"),
  DOZEN("dozen"),
  BARE_SCALE("scale without a number"),

  // Fractions
  VULGAR("fraction in one character"),
  SLASH("fraction in digits"),
  MIXED("whole number and fraction"),
  AND_FRACTION("number and a fraction"),
  PARTS("parts"),
  HALF("half"),
  QUARTER("quarter"),
  NTH_PART("nth part"),

  // Ranks
  ORDINAL_DIGITS("rank in digits"),
  ORDINAL_WORDS("rank in words"),
  RELATIVE("rank from the end"),

  // Vague numbers
  PLURAL("plural of a scale"),
  FEW("few or several"),
  COUPLE("couple");

  private final String label;

  NumeralRule(String label) {
    this.label = label;
  }

  /** Returns the name. */
  String label() {
    return label;
  }

  /** Returns the rule as a set of one; such sets are never stored. */
  @SuppressWarnings("EnumOrdinal")
  private int bit() {
    return 1 << ordinal();
  }

  /** The rules that have read the number at hand, a bit each. For one thread. */
  static final class Fired {
    private int bits;

    void clear() {
      bits = 0;
    }

    void add(NumeralRule rule) {
      bits |= rule.bit();
    }

    int bits() {
      return bits;
    }

    /** Takes back what was added since. */
    void reset(int before) {
      bits = before;
    }

    static Set<NumeralRule> rules(int bits) {
      Set<NumeralRule> rules = EnumSet.noneOf(NumeralRule.class);
      for (NumeralRule rule : values()) {
        if ((bits & rule.bit()) != 0) {
          rules.add(rule);
        }
      }
      return rules;
    }
  }
}
