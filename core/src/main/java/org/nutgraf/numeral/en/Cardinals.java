package org.nutgraf.numeral.en;

import java.math.BigDecimal;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Reads cardinals and ordinals: groups of digits or small number words, each with its scales,
 * falling in size ("two million three hundred thousand and five", "2.7 million", "3 hundred and
 * 21", "3.5 lakh crore").
 */
final class Cardinals {
  private final TokenTable atoms;
  private final DigitReader digits;
  private final NumeralRule.Fired fired;

  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ONE;
  private boolean ordinal;
  private int end;

  // the group that was read last
  private BigDecimal groupValue = BigDecimal.ZERO;
  private int groupPower;
  private int groupEnd;
  private boolean groupOrdinal;
  private boolean groupDigits;

  Cardinals(TokenTable atoms, DigitReader digits, NumeralRule.Fired fired) {
    this.atoms = atoms;
    this.fired = fired;
    this.digits = digits;
  }

  BigDecimal value() {
    return value;
  }

  /** The scale of the first group, or 1. */
  BigDecimal scale() {
    return scale;
  }

  boolean isOrdinal() {
    return ordinal;
  }

  int end() {
    return end;
  }

  /** Reads a number that begins with digits, ".5" or a small number word. */
  boolean read(int token) {
    if (!group(token)) {
      return false;
    }
    goOn(token);
    return true;
  }

  /** Reads a number that begins with a scale word ("million", "hundred and five", "thousandth"). */
  boolean readScale(int token) {
    groupValue = BigDecimal.ONE;
    groupEnd = token;
    groupOrdinal = false;
    groupDigits = false;
    scales(token);
    if (groupEnd == token) {
      return false;
    }
    goOn(token);
    return true;
  }

  private void goOn(int token) {
    value = groupValue;
    end = groupEnd;
    ordinal = groupOrdinal;
    int power = groupPower;
    scale = power >= 2 ? BigDecimal.ONE.scaleByPowerOfTen(power) : BigDecimal.ONE;
    boolean between = atoms.is(token - 1, "between");
    if (power == 0 && !ordinal && !groupDigits) {
      pair();
    }
    while (power >= 2 && !ordinal) {
      int next = end;
      boolean and = atoms.is(next, "and");
      if (and) {
        next++;
      }
      int before = fired.bits();
      if (next >= atoms.size() || between && and || !group(next)) {
        fired.reset(before);
        return;
      }
      boolean fits = groupPower < power && smaller(power);
      boolean mixed = groupOrdinal && atoms.has(token, Shape.DIGIT);
      boolean digitsFit =
          !groupDigits || groupPower >= 2 || and && power == 2 && groupValue.signum() > 0;
      if (!fits || !digitsFit || mixed) {
        fired.reset(before);
        return;
      }
      value = value.add(groupValue);
      end = groupEnd;
      ordinal = groupOrdinal;
      power = groupPower;
    }
  }

  private boolean smaller(int power) {
    return groupValue.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0 && !partsFollow();
  }

  /** Tells whether the group counts parts ("two thirds"), so that it is no group of the number. */
  private boolean partsFollow() {
    if (groupPower != 0 || groupOrdinal) {
      return false;
    }
    int next = atoms.is(groupEnd, '-') ? groupEnd + 1 : groupEnd;
    if (next >= atoms.size()) {
      return false;
    }
    int entry = atoms.lookup(NumberWords.LEXICON, next);
    int kind = NumberWords.kind(entry);
    return (kind == NumberWords.PARTS
            || kind == NumberWords.PARTS_SCALE
            || kind == NumberWords.HALF
            || kind == NumberWords.QUARTER
            || kind == NumberWords.ORDINAL && groupValue.compareTo(BigDecimal.ONE) == 0)
        && (atoms.is(end, "and") || tensOfParts());
  }

  /** "nineteen eighty-four" and "one twenty two": hundreds without the word. */
  private void pair() {
    int first = value.intValue();
    int next = end;
    if (first == 0 || value.scale() > 0 || next >= atoms.size() || !small(next)) {
      return;
    }
    int second = groupValue.intValue();
    boolean joined = groupEnd > next + 1;
    boolean shape = first >= 10 ? second >= 10 : joined && second > 20;
    if (shape
        && !atoms.is(groupEnd, '-')
        && !groupOrdinal
        && (first < 10 || first >= 13 && first <= 21)) {
      value = BigDecimal.valueOf(first * 100 + second);
      fired.add(NumeralRule.PAIR);
      end = groupEnd;
    }
  }

  /** Reads one group with its scales. */
  private boolean group(int token) {
    groupPower = 0;
    groupOrdinal = false;
    groupDigits = false;
    if (atoms.has(token, Shape.DIGIT) || atoms.is(token, '.')) {
      return digitGroup(token);
    }
    if (!small(token)) {
      return false;
    }
    if (groupOrdinal) {
      return true;
    }
    fired.add(NumeralRule.WORDS);
    decimals();
    hundreds(token);
    if (!groupOrdinal) {
      scales(groupEnd);
    }
    return true;
  }

  private boolean digitGroup(int token) {
    boolean point = atoms.is(token, '.');
    int first = point ? token + 1 : token;
    BigDecimal read =
        first < atoms.size() && atoms.has(first, Shape.NUMBER) ? digits.read(first) : null;
    if (read == null || point && (atoms.length(first) > 30 || digits.end() != first + 1)) {
      return false;
    }
    groupDigits = true;
    fired.add(point ? NumeralRule.LEADING_POINT : NumeralRule.DIGITS);
    groupValue = point ? read.movePointLeft(atoms.length(first)) : read;
    groupEnd = digits.end();
    suffix();
    scales(groupEnd);
    return true;
  }

  /** "4k", "1.2bn", "5 bn"; a bare "m" may be metres or minutes and is left alone. */
  private void suffix() {
    if (groupEnd >= atoms.size() || !atoms.has(groupEnd, Shape.LETTER)) {
      return;
    }
    int at = groupEnd;
    boolean touches = atoms.touchesPrevious(at);
    if (atoms.is(at, 'M') && (touches || isLast(at))) {
      power(6);
      return;
    }
    int entry = atoms.lookup(NumberWords.SUFFIXES, at);
    boolean apart =
        !NumberWords.mustTouch(entry) || isLast(at) && !atoms.is(at, "b") || isBillion(at);
    if (entry != 0 && (touches || apart)) {
      power(NumberWords.power(entry));
    }
  }

  /** Tells whether nothing but a mark follows in the sentence. */
  private boolean isLast(int at) {
    int next = at + 1;
    return next >= atoms.size() || atoms.sentence(next) != atoms.sentence(at);
  }

  /** "8 B people". */
  private boolean isBillion(int at) {
    return atoms.is(at, 'B') && at + 1 < atoms.size() && atoms.has(at + 1, Shape.LOWER);
  }

  private void power(int exponent) {
    groupValue = NumeralScanner.plain(groupValue.scaleByPowerOfTen(exponent));
    groupPower = exponent;
    groupEnd++;
    fired.add(NumeralRule.SUFFIX);
  }

  /** Reads words below a hundred: "seven", "forty-two", "forty second". */
  private boolean small(int token) {
    int entry = atoms.lookup(NumberWords.LEXICON, token);
    int kind = NumberWords.kind(entry);
    if (kind == NumberWords.ORDINAL) {
      groupValue = BigDecimal.valueOf(NumberWords.value(entry));
      groupOrdinal = true;
      groupEnd = token + 1;
      return true;
    }
    if (kind != NumberWords.SMALL) {
      return false;
    }
    int number = NumberWords.value(entry) - 1;
    groupOrdinal = false;
    groupEnd = token + 1;
    if (number >= 20 && number % 10 == 0) {
      int next = token + 1;
      if (isDash(next)) {
        next++;
      }
      int unit = next < atoms.size() ? atoms.lookup(NumberWords.LEXICON, next) : 0;
      int unitKind = NumberWords.kind(unit);
      int low = NumberWords.value(unit) - (unitKind == NumberWords.SMALL ? 1 : 0);
      if ((unitKind == NumberWords.SMALL || unitKind == NumberWords.ORDINAL)
          && low > 0
          && low < 10) {
        number += low;
        groupOrdinal = unitKind == NumberWords.ORDINAL;
        groupEnd = next + 1;
      }
    }
    groupValue = BigDecimal.valueOf(number);
    return true;
  }

  private boolean isDash(int token) {
    if (token >= atoms.size() || atoms.length(token) != 1) {
      return false;
    }
    char c = atoms.firstChar(token);
    boolean touching = atoms.touchesPrevious(token);
    return c == '-'
        || touching && (c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014');
  }

  /** "five point five", "nought point nought three". */
  private void decimals() {
    if (!atoms.is(groupEnd, "point") || groupEnd + 1 >= atoms.size()) {
      return;
    }
    StringBuilder decimals = new StringBuilder();
    int at = groupEnd + 1;
    BigDecimal whole = groupValue;
    int wholeEnd = groupEnd;
    while (at < atoms.size() && decimals.length() < 30 && small(at) && !groupOrdinal) {
      decimals.append(groupValue.toPlainString());
      at = groupEnd;
    }
    groupOrdinal = false;
    if (!decimals.isEmpty()) {
      fired.add(NumeralRule.SPOKEN_DECIMALS);
    }
    groupEnd = decimals.isEmpty() ? wholeEnd : at;
    groupValue = decimals.isEmpty() ? whole : whole.add(new BigDecimal("0." + decimals));
  }

  /** "two hundred and five", "nineteen hundred". */
  private void hundreds(int token) {
    int entry = groupEnd < atoms.size() ? atoms.lookup(NumberWords.LEXICON, dashed(groupEnd)) : 0;
    int kind = NumberWords.kind(entry);
    if (NumberWords.value(entry) != 2
        || kind != NumberWords.SCALE
            && kind != NumberWords.SCALES
            && kind != NumberWords.ORDINAL_SCALE) {
      return;
    }
    BigDecimal hundreds = NumeralScanner.plain(groupValue.scaleByPowerOfTen(2));
    int after = dashed(groupEnd) + 1;
    fired.add(NumeralRule.SCALE);
    if (kind == NumberWords.ORDINAL_SCALE) {
      set(hundreds, after, true);
      return;
    }
    groupPower = 2;
    set(hundreds, after, false);
    boolean and = atoms.is(after, "and");
    int next = and ? after + 1 : after;
    if (and && atoms.is(token - 1, "between") || next >= atoms.size() || !small(next)) {
      set(hundreds, after, false);
      decimals();
      return;
    }
    int rest = groupEnd;
    BigDecimal sum = hundreds.add(groupValue);
    boolean rank = groupOrdinal;
    int follow = rest < atoms.size() ? atoms.lookup(NumberWords.LEXICON, rest) : 0;
    boolean newHundred =
        NumberWords.kind(follow) == NumberWords.SCALE && NumberWords.value(follow) == 2;
    end = after;
    if (newHundred
        || partsAfter(and)
        || !and && tensOfParts()
        || rank && and && groupValue.intValue() < 3) {
      set(hundreds, after, false);
      return;
    }
    set(sum, rest, rank);
    groupPower = 0;
    decimals();
  }

  private boolean partsAfter(boolean and) {
    int power = groupPower;
    groupPower = 0;
    boolean parts = and && partsFollow();
    groupPower = power;
    return parts;
  }

  /** "one hundred thirty-fifths": what is divided by. */
  private boolean tensOfParts() {
    int next = isDash(groupEnd) ? groupEnd + 1 : groupEnd;
    int entry = next < atoms.size() ? atoms.lookup(NumberWords.LEXICON, next) : 0;
    return groupValue.intValue() >= 20
        && groupValue.intValue() % 10 == 0
        && NumberWords.kind(entry) == NumberWords.PARTS
        && NumberWords.value(entry) < 10;
  }

  private int dashed(int token) {
    return atoms.is(token, '-') && token + 1 < atoms.size() && touchesBoth(token)
        ? token + 1
        : token;
  }

  private boolean touchesBoth(int token) {
    return atoms.touchesPrevious(token)
        && token + 1 < atoms.size()
        && atoms.touchesPrevious(token + 1);
  }

  private void set(BigDecimal newValue, int newEnd, boolean rank) {
    groupValue = newValue;
    groupEnd = newEnd;
    groupOrdinal = rank;
  }

  /** "million", "hundred thousand", "lakh crore", "dozen", with a hyphen or without. */
  private void scales(int token) {
    int at = token;
    while (at < atoms.size()) {
      int word = dashed(at);
      int entry = atoms.lookup(NumberWords.LEXICON, word);
      int kind = NumberWords.kind(entry);
      if (kind == NumberWords.DOZEN || kind == NumberWords.DOZENS && at == token) {
        groupValue = groupValue.multiply(BigDecimal.valueOf(12));
        fired.add(NumeralRule.DOZEN);
        groupEnd = word + 1;
        return;
      }
      boolean plural = kind == NumberWords.SCALES && NumberWords.value(entry) > 1;
      if (kind != NumberWords.SCALE && kind != NumberWords.ORDINAL_SCALE && !plural
          || groupValue.precision() - groupValue.scale() > 40) {
        return;
      }
      int power = NumberWords.value(entry);
      fired.add(NumeralRule.SCALE);
      groupValue = NumeralScanner.plain(groupValue.scaleByPowerOfTen(power));
      groupPower = groupPower == 0 || power > groupPower ? power : groupPower;
      groupEnd = word + 1;
      at = groupEnd;
      if (kind == NumberWords.ORDINAL_SCALE) {
        groupOrdinal = true;
        return;
      }
      if (plural && atoms.is(at, "of")) {
        return;
      }
    }
  }
}
