package org.nutgraf.numeral.en;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Reads the fraction that follows a cardinal: "2½", "2 1/4", "two and a half", "two-thirds", "three
 * twenty-firsts", "3 million and a half".
 */
final class Fractions {
  private static final MathContext PRECISION = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String VULGAR =
      "\u00bc\u00bd\u00be\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e";
  private static final int[] OVER = {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};
  private static final int[] UPPER = {1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};

  private static final Lexicon PERIODS =
      Lexicon.ofWords("past", "last", "next", "previous", "first");

  private final TokenTable atoms;
  private final DigitReader digits;
  private final NumeralRule.Fired fired;
  private BigDecimal value = BigDecimal.ZERO;
  private int end;

  Fractions(TokenTable atoms, DigitReader digits, NumeralRule.Fired fired) {
    this.atoms = atoms;
    this.fired = fired;
    this.digits = digits;
  }

  BigDecimal value() {
    return value;
  }

  int end() {
    return end;
  }

  /** Returns the value of a character such as "½", or null. */
  static @Nullable BigDecimal vulgar(char c) {
    int at = VULGAR.indexOf(c);
    return at < 0 ? null : divide(BigDecimal.valueOf(UPPER[at]), BigDecimal.valueOf(OVER[at]));
  }

  /** Tells whether what follows lets "a third" be a part: "of", a mark or the end. */
  static boolean isPart(TokenTable atoms, int next) {
    return next >= atoms.size()
        || atoms.is(next, "of")
        || atoms.has(next, Shape.PUNCTUATION) && !atoms.is(next, '-')
        || atoms.sentence(next) != atoms.sentence(next - 1);
  }

  /** Reads the fraction after a cardinal; the result counts the cardinal in. */
  boolean after(int from, int at, BigDecimal whole, BigDecimal scale, boolean words) {
    if (at >= atoms.size()) {
      return false;
    }
    if (!atoms.has(at, Shape.LETTER)) {
      return marked(from, at, whole, scale, words);
    }
    if (atoms.is(at, "and")) {
      return and(at, whole, scale);
    }
    return parts(from, at, whole, words, false);
  }

  private boolean marked(int from, int at, BigDecimal whole, BigDecimal scale, boolean words) {
    BigDecimal vulgar = vulgar(atoms.firstChar(at));
    if (vulgar != null) {
      return !words && set(NumeralRule.VULGAR, whole.add(vulgar), at + 1);
    }
    if (atoms.is(at, '-') && atoms.is(at + 1, "and") && atoms.touchesPrevious(at + 1)) {
      return and(at + 1, whole, scale); // "two-and-a-half"
    }
    if (atoms.is(at, '-')) {
      return words && at + 1 < atoms.size() && parts(from, at + 1, whole, true, true)
          || !words && at + 1 < atoms.size() && mixed(at + 1, whole, scale);
    }
    if (words) {
      return false;
    }
    if (atoms.is(at, '/') || atoms.is(at, '\u2044')) {
      BigDecimal part = atoms.touchesPrevious(at) ? over(whole, at + 1) : null;
      return part != null
          && !(atoms.is(from - 1, '/') && atoms.touchesPrevious(from))
          && set(NumeralRule.SLASH, part, at + 2);
    }
    return mixed(at, whole, scale);
  }

  /** "2 1/4", "2-1/4". */
  private boolean mixed(int at, BigDecimal whole, BigDecimal scale) {
    if (!atoms.has(at, Shape.NUMBER)
        || atoms.length(at) > 2
        || whole.scale() > 0
        || scale.compareTo(BigDecimal.ONE) != 0
        || !(atoms.is(at + 1, '/') && atoms.touchesPrevious(at + 1))) {
      return false;
    }
    BigDecimal upper = digits.read(at);
    BigDecimal part = upper == null ? null : over(upper, at + 2);
    return part != null && set(NumeralRule.MIXED, whole.add(part), at + 3);
  }

  /** Returns a proper fraction of two touching whole numbers, no date and no "24/7", or null. */
  private @Nullable BigDecimal over(BigDecimal upper, int at) {
    if (at >= atoms.size()
        || !atoms.touchesPrevious(at)
        || !atoms.has(at, Shape.NUMBER)
        || atoms.length(at) > 3
        || upper.scale() > 0
        || atoms.is(at + 1, '/') && atoms.touchesPrevious(at + 1)) {
      return null;
    }
    BigDecimal lower = digits.read(at);
    if (lower == null
        || lower.scale() > 0
        || digits.end() != at + 1
        || atoms.firstChar(at) == '0') {
      return null;
    }
    boolean terror = upper.intValue() == 9 && lower.intValue() == 11;
    return terror || upper.signum() == 0 || upper.compareTo(lower) >= 0
        ? null
        : divide(upper, lower);
  }

  /** "and a half", "and one third", "and three quarters". */
  private boolean and(int at, BigDecimal whole, BigDecimal scale) {
    int next = dashed(at + 1);
    if (next >= atoms.size()) {
      return false;
    }
    BigDecimal upper = BigDecimal.ONE;
    if (!atoms.is(next, "a") && !atoms.is(next, "an")) {
      int entry = atoms.lookup(NumberWords.LEXICON, next);
      int kind = NumberWords.kind(entry);
      if (kind == NumberWords.HALF || kind == NumberWords.QUARTER) {
        return part(next, upper, true) && add(whole, scale);
      }
      if (kind != NumberWords.SMALL) {
        return digitPart(next, whole, scale);
      }
      upper = BigDecimal.valueOf(NumberWords.value(entry) - 1L);
    }
    int over = dashed(next + 1);
    int ones = ones(over, upper);
    if (ones > 0) {
      upper = upper.add(BigDecimal.valueOf(ones));
      over = dashed(over + 1);
    }
    if (over >= atoms.size() || !part(over, upper, true)) {
      return false;
    }
    boolean improper = value.compareTo(BigDecimal.ONE) > 0 && whole.compareTo(HUNDRED) >= 0;
    return improper ? set(divide(value.multiply(whole.add(upper)), upper), end) : add(whole, scale);
  }

  private int dashed(int at) {
    return atoms.is(at, '-') ? at + 1 : at;
  }

  /** The ones that follow tens ("thirty-two fifths"), or 0. */
  private int ones(int at, BigDecimal tens) {
    int number = tens.intValue();
    int entry = at < atoms.size() ? atoms.lookup(NumberWords.LEXICON, at) : 0;
    int ones = NumberWords.kind(entry) == NumberWords.SMALL ? NumberWords.value(entry) - 1 : 0;
    return number >= 20 && number % 10 == 0 && ones < 10 ? ones : 0;
  }

  private boolean add(BigDecimal whole, BigDecimal scale) {
    BigDecimal unit = scale.compareTo(MILLION) >= 0 ? scale : BigDecimal.ONE;
    return set(
        NumeralRule.AND_FRACTION,
        whole.add(NumeralScanner.plain(value.multiply(unit, PRECISION))),
        end);
  }

  private boolean digitPart(int at, BigDecimal whole, BigDecimal scale) {
    return mixed(at, whole, scale);
  }

  /** "two thirds", "one-fifth", "three twenty-firsts", "5 eighths". */
  private boolean parts(int from, int at, BigDecimal whole, boolean words, boolean dash) {
    if (whole.scale() > 0 || whole.signum() == 0 || !words && dash) {
      return false;
    }
    if (!part(at, whole, dash || isOnePart(from, at)) || isPeriod(from, at)) {
      return false;
    }
    fired.add(NumeralRule.PARTS);
    return true;
  }

  /** "one fifth and two thirds", "one tenth or less": no noun follows. */
  private boolean isOnePart(int from, int at) {
    int next = at + 1;
    return at == from + 1
        && atoms.is(from, "one")
        && (atoms.is(next, "and")
            || atoms.is(next, "or")
            || atoms.is(next, "to")
            || atoms.is(next, "but"));
  }

  /** "the past three quarters" are times of the year. */
  private boolean isPeriod(int from, int at) {
    boolean period = from > 0 && atoms.lookup(PERIODS, from - 1) != 0;
    return atoms.is(at, "quarters") && (period || atoms.has(from, Shape.DIGIT));
  }

  private boolean part(int at, BigDecimal upper, boolean sure) {
    int entry = atoms.lookup(NumberWords.LEXICON, at);
    int number = NumberWords.value(entry);
    boolean one = upper.compareTo(BigDecimal.ONE) == 0;
    return switch (NumberWords.kind(entry)) {
      case NumberWords.PARTS ->
          number > 1 && !one && set(divide(upper, BigDecimal.valueOf(number)), at + 1);
      case NumberWords.PARTS_SCALE -> set(upper.movePointLeft(number), at + 1);
      case NumberWords.HALF, NumberWords.QUARTER ->
          (one || sure && number == 4 && upper.intValue() == 3)
              && set(divide(upper, BigDecimal.valueOf(number)), at + 1);
      case NumberWords.ORDINAL ->
          one
              && number >= 3
              && (sure || isPart(atoms, at + 1))
              && set(divide(upper, BigDecimal.valueOf(number)), at + 1);
      case NumberWords.SMALL -> tens(at, number - 1, upper, one, sure);
      default -> false;
    };
  }

  private boolean tens(int at, int tens, BigDecimal upper, boolean one, boolean sure) {
    int next = atoms.is(at + 1, '-') ? at + 2 : at + 1;
    if (tens < 20 || tens % 10 != 0 || next >= atoms.size()) {
      return false;
    }
    int entry = atoms.lookup(NumberWords.LEXICON, next);
    int kind = NumberWords.kind(entry);
    int unit = NumberWords.value(entry);
    boolean plural = kind == NumberWords.PARTS && !one;
    boolean singular = kind == NumberWords.ORDINAL && one && (sure || isPart(atoms, next + 1));
    return (plural || singular)
        && unit > 0
        && unit < 10
        && set(divide(upper, BigDecimal.valueOf(tens + unit)), next + 1);
  }

  private boolean set(NumeralRule rule, BigDecimal newValue, int newEnd) {
    fired.add(rule);
    return set(newValue, newEnd);
  }

  private boolean set(BigDecimal newValue, int newEnd) {
    value = newValue;
    end = newEnd;
    return true;
  }

  private static BigDecimal divide(BigDecimal upper, BigDecimal lower) {
    return NumeralScanner.plain(upper.divide(lower, PRECISION));
  }
}
