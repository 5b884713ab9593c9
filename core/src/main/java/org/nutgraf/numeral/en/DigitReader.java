package org.nutgraf.numeral.en;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Reads numbers in digits: groups by comma, point, apostrophe or blank, decimals, exponents. */
final class DigitReader {
  private static final int MAX_DIGITS = 300;
  private static final int MAX_EXPONENT = 300;
  private static final int MAX_POWER = 64;

  /** A row of more groups than this is a column of numbers, none of them grouped. */
  private static final int MAX_GROUPS = 12;

  private final TokenTable atoms;
  private final String text;
  private final NumeralRule.Fired fired;

  /** The token after the number that was read last. */
  private int end;

  DigitReader(TokenTable atoms, NumeralRule.Fired fired) {
    this.atoms = atoms;
    this.fired = fired;
    text = atoms.text();
  }

  int end() {
    return end;
  }

  /** Returns the number whose digits begin at a token, or null; {@link #end()} is after it. */
  @Nullable BigDecimal read(int token) {
    BigDecimal value = plain(token);
    if (value == null) {
      return null;
    }
    end = token + 1;
    if (isGroup(token, 1, 3) && isLooseThousand(token)) {
      end = token + 3;
      fired.add(NumeralRule.GROUPS);
      return value.movePointRight(3).setScale(0);
    }
    if (isGroup(token, 1, 3) && !(atoms.is(token - 1, ',') && touches(token))) {
      value = grouped(token, value);
      if (end == token + 1) {
        value = decimalComma(token, value);
      }
    }
    return exponent(value);
  }

  /** Returns the value of one token of digits, commas and points, or null ("10:30", "1.2.3"). */
  private @Nullable BigDecimal plain(int token) {
    int start = atoms.start(token);
    int stop = atoms.end(token);
    if (stop - start > MAX_DIGITS) {
      return null;
    }
    int point = -1;
    int points = 0;
    int commas = 0;
    long value = 0;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      } else if (c == '.') {
        points++;
        point = i;
      } else if (c == ',' && points == 0) {
        commas++;
      } else {
        return null;
      }
    }
    if (points > 1) {
      if (commas > 0 || !pointsGroup(start, stop)) {
        return null;
      }
      fired.add(NumeralRule.GROUPS);
      return digits(start, stop, true);
    }
    if (commas > 0) {
      fired.add(NumeralRule.GROUPS);
    }
    if (stop - start > 18) {
      return digits(start, stop, false);
    }
    return points == 0 ? BigDecimal.valueOf(value) : BigDecimal.valueOf(value, stop - point - 1);
  }

  /** Tells whether points part groups of three ("1.234.567"). */
  private boolean pointsGroup(int start, int stop) {
    int run = 0;
    boolean first = true;
    for (int i = start; i <= stop; i++) {
      if (i < stop && text.charAt(i) != '.') {
        run++;
      } else if (first ? run > 3 : run != 3) {
        return false;
      } else {
        first = false;
        run = 0;
      }
    }
    return true;
  }

  private BigDecimal digits(int start, int stop, boolean pointsGroup) {
    StringBuilder out = new StringBuilder(stop - start);
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c != ',' && !(c == '.' && pointsGroup)) {
        out.append(c);
      }
    }
    return new BigDecimal(out.toString());
  }

  /** Joins groups of three that a blank or an apostrophe parts ("1 234 567", "12'000"). */
  private BigDecimal grouped(int token, BigDecimal first) {
    BigDecimal value = first;
    int at = token;
    boolean loose = false;
    int groups = 0;
    while (true) {
      int next = at + 1;
      char gap = gap(next);
      if (gap == 0 && atoms.is(next, '\'') && touches(next) && touches(next + 1)) {
        next++;
        gap = '\'';
      }
      if (gap == 0 || !isLastGroup(next)) {
        break;
      }
      loose |= gap == ' ';
      BigDecimal group = plain(next);
      if (group == null) {
        break;
      }
      value = value.movePointRight(3).add(group);
      at = next;
      if (++groups > MAX_GROUPS) {
        return first;
      }
      if (!isGroup(next, 3, 3)) {
        break;
      }
    }
    boolean one = at == token + 1;
    if (at == token || loose && one && !atoms.is(at, "000")) {
      return first;
    }
    if (loose && at + 1 < atoms.size() && atoms.has(at + 1, Shape.NUMBER) && gap(at + 1) != 0) {
      return first;
    }
    end = at + 1;
    fired.add(NumeralRule.GROUPS);
    return value;
  }

  /** "10, 000": a blank that a careless hand has left behind the comma. */
  private boolean isLooseThousand(int token) {
    return atoms.is(token + 1, ',')
        && touches(token + 1)
        && atoms.is(token + 2, "000")
        && gap(token + 2) == ' '
        && !(atoms.is(token - 1, ',') && touches(token));
  }

  /** The one blank that stands before a token, or 0. */
  private char gap(int token) {
    if (token >= atoms.size() || atoms.start(token) - atoms.end(token - 1) != 1) {
      return 0;
    }
    char c = text.charAt(atoms.start(token) - 1);
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\u2007' ? c : 0;
  }

  private boolean touches(int token) {
    return token < atoms.size() && atoms.touchesPrevious(token);
  }

  private boolean isGroup(int token, int min, int max) {
    int length = atoms.length(token);
    if (length < min || length > max || !atoms.has(token, Shape.NUMBER)) {
      return false;
    }
    for (int i = atoms.start(token); i < atoms.end(token); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return length < 2 || atoms.firstChar(token) != '0' || min == 3;
  }

  /** Three digits, or three digits with decimals after them. */
  private boolean isLastGroup(int token) {
    if (token >= atoms.size() || !atoms.has(token, Shape.NUMBER)) {
      return false;
    }
    int start = atoms.start(token);
    int length = atoms.length(token);
    return length >= 3
        && !text.startsWith(",", start + 3)
        && (length == 3 || text.charAt(start + 3) == '.')
        && text.charAt(start + 1) != '.'
        && text.charAt(start + 2) != '.';
  }

  /** "1,3" as it is written on the continent; no list, no score. */
  private BigDecimal decimalComma(int token, BigDecimal whole) {
    int last = token + 2;
    if (last < atoms.size()
        && atoms.is(token + 1, ',')
        && touches(token + 1)
        && touches(last)
        && isGroup(last, 1, 2)
        && !(atoms.is(last + 1, ',') && touches(last + 1))
        && !(atoms.is(last + 1, '-') && touches(last + 1))) {
      BigDecimal part = plain(last);
      if (part != null) {
        end = last + 1;
        fired.add(NumeralRule.DECIMAL_COMMA);
        return whole.add(part.movePointLeft(atoms.length(last)));
      }
    }
    return whole;
  }

  /** "1.3e6", "12.32e+14", "6.2x10^-4". */
  private BigDecimal exponent(BigDecimal mantissa) {
    if (end >= atoms.size()) {
      return mantissa;
    }
    char c = atoms.firstChar(end);
    if (c == 'x' || c == '\u00d7') {
      return timesTen(mantissa, c);
    }
    if (!touches(end)) {
      return mantissa;
    }
    if (c == '^') {
      return raised(mantissa, end + 1);
    }
    if (c == 'e' || c == 'E') {
      if (atoms.length(end) > 1) {
        int power = power(atoms.start(end) + 1, atoms.end(end));
        return power < 0 ? mantissa : scale(mantissa, power, end + 1);
      }
      return signed(mantissa, end + 1);
    }
    return mantissa;
  }

  /** "6.2x10^-4", "3 × 10^8", "2.5×10−5" where the raised digits were lost. */
  private BigDecimal timesTen(BigDecimal mantissa, char sign) {
    boolean joined = atoms.is(end, "x10");
    int power = joined ? end + 1 : end + 2;
    if (!joined && !atoms.is(end + 1, "10")) {
      return mantissa;
    }
    if (atoms.is(power, '^')) {
      return signed(mantissa, power + 1);
    }
    return sign == '\u00d7' && isMinus(power) && touches(power)
        ? signed(mantissa, power)
        : mantissa;
  }

  private boolean isMinus(int at) {
    return atoms.is(at, '-') || atoms.is(at, '\u2212');
  }

  /** "2^10", "10^-6". */
  private BigDecimal raised(BigDecimal base, int at) {
    boolean minus = atoms.is(at, '-');
    int digits = minus || atoms.is(at, '+') ? at + 1 : at;
    if (digits >= atoms.size() || !touches(at) || !touches(digits)) {
      return base;
    }
    int power = power(atoms.start(digits), atoms.end(digits));
    if (power < 0 || power > MAX_POWER || base.precision() > MAX_POWER || base.signum() == 0) {
      return base;
    }
    end = digits + 1;
    fired.add(NumeralRule.POWER);
    BigDecimal value = base.pow(power);
    return minus ? BigDecimal.ONE.divide(value, MathContext.DECIMAL128) : value;
  }

  private BigDecimal signed(BigDecimal mantissa, int at) {
    boolean minus = isMinus(at);
    int digits = minus || atoms.is(at, '+') ? at + 1 : at;
    if (digits >= atoms.size() || !touches(at) || !touches(digits)) {
      return mantissa;
    }
    int power = power(atoms.start(digits), atoms.end(digits));
    return power < 0 ? mantissa : scale(mantissa, minus ? -power : power, digits + 1);
  }

  private BigDecimal scale(BigDecimal mantissa, int power, int newEnd) {
    end = newEnd;
    fired.add(NumeralRule.EXPONENT);
    return mantissa.scaleByPowerOfTen(power);
  }

  private int power(int start, int stop) {
    int value = 0;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || value > MAX_EXPONENT) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return start == stop || value > MAX_EXPONENT ? -1 : value;
  }
}
