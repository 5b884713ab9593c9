package org.nutgraf.numeral.en;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Finds the numbers of an English text in one pass over its atoms. */
public final class NumeralScanner {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** Words in -s that a pair of people does, and that are no plural. */
  private static final Lexicon VERBS =
      Lexicon.ofWords(
          "says does whose wants lives gets hopes plans faces claims needs this".split(" "));

  private final TokenTable atoms;
  private final DigitReader digits;
  private final Cardinals cardinals;
  private final Halves halves;
  private final List<Numeral> found = new ArrayList<>();
  private final NumeralRule.Fired fired = new NumeralRule.Fired();
  private int[] rules = new int[16];

  /** The token after the last number found. */
  private int last;

  /** Makes a scanner of these atoms. */
  public NumeralScanner(TokenTable atoms) {
    this.atoms = atoms;
    digits = new DigitReader(atoms, fired);
    cardinals = new Cardinals(atoms, digits, fired);
    halves = new Halves(atoms, fired);
  }

  /** Returns the numbers in text order. */
  public List<Numeral> scan() {
    int size = atoms.size();
    int at = 0;
    while (at < size) {
      fired.clear();
      Numeral numeral = at(at);
      if (numeral == null) {
        at++;
      } else {
        if (found.size() == rules.length) {
          rules = Arrays.copyOf(rules, 2 * rules.length);
        }
        rules[found.size()] = fired.bits();
        found.add(numeral);
        last = numeral.to();
        at = Math.max(last, at + 1);
      }
    }
    return found;
  }

  /** Returns the rules that read a number that was found. */
  Set<NumeralRule> rules(int number) {
    return NumeralRule.Fired.rules(rules[number]);
  }

  private Numeral by(NumeralRule rule, Numeral numeral) {
    fired.add(rule);
    return numeral;
  }

  private @Nullable Numeral at(int token) {
    int shape = atoms.shape(token);
    if ((shape & Shape.DIGIT) != 0) {
      return (shape & Shape.NUMBER) != 0 ? cardinal(token) : rank(token);
    }
    if ((shape & Shape.LETTER) == 0) {
      return symbol(token);
    }
    int entry = atoms.lookup(NumberWords.LEXICON, token);
    return entry == 0 ? null : word(token, entry);
  }

  private @Nullable Numeral word(int token, int entry) {
    int value = NumberWords.value(entry);
    return switch (NumberWords.kind(entry)) {
      case NumberWords.SMALL, NumberWords.ORDINAL -> cardinal(token);
      case NumberWords.SCALE, NumberWords.DOZEN, NumberWords.ORDINAL_SCALE -> bareScale(token);
      case NumberWords.HALF -> halves.half(article(token), token);
      case NumberWords.QUARTER -> halves.quarter(article(token), token);
      case NumberWords.SCALES -> vague(token, BigDecimal.ONE.scaleByPowerOfTen(value));
      case NumberWords.DOZENS -> vague(token, BigDecimal.valueOf(value));
      case NumberWords.SCORES ->
          atoms.is(token + 1, "of") && !determined(token)
              ? vague(token, BigDecimal.valueOf(value))
              : null;
      case NumberWords.FEW -> few(token, value);
      case NumberWords.PAIR ->
          article(token) == token || !atoms.is(token + 1, "of") ? null : couple(token);
      case NumberWords.POINT -> point(token);
      case NumberWords.RELATIVE -> fromTheEnd(token);
      default -> null;
    };
  }

  private @Nullable Numeral fromTheEnd(int token) {
    Numeral rank = RelativeRanks.at(atoms, token);
    return rank == null ? null : by(NumeralRule.RELATIVE, rank);
  }

  private boolean determined(int token) {
    return atoms.is(token - 1, "the")
        || atoms.is(token - 1, "their")
        || atoms.is(token - 1, "its")
        || atoms.is(token - 1, "his")
        || atoms.is(token - 1, "her");
  }

  /** Digits with an ordinal ending ("21st"); "1990s" is no number. */
  private @Nullable Numeral rank(int token) {
    String text = atoms.text();
    int end = atoms.end(token);
    int start = atoms.start(token);
    char c = Character.toLowerCase(text.charAt(end - 1));
    if (end - start < 3 || end - start > 12 || c != 't' && c != 'h' && c != 'd') {
      return null;
    }
    long value = 0;
    for (int i = start; i < end - 2; i++) {
      char d = text.charAt(i);
      if (d != ',' && (d < '0' || d > '9')) {
        return null;
      }
      value = d == ',' ? value : value * 10 + (d - '0');
    }
    char before = Character.toLowerCase(text.charAt(end - 2));
    boolean rank =
        c == 't' ? before == 's' : c == 'h' ? before == 't' : before == 'n' || before == 'r';
    return rank
        ? by(
            NumeralRule.ORDINAL_DIGITS,
            Numeral.of(token, token + 1, BigDecimal.valueOf(value)).ordinal())
        : null;
  }

  private @Nullable Numeral symbol(int token) {
    char c = atoms.firstChar(token);
    if (c >= '\u00bc') {
      BigDecimal part = Fractions.vulgar(c);
      return part == null
          ? null
          : by(
              NumeralRule.VULGAR,
              Numeral.of(signFrom(token), token + 1, signed(token, part)).fraction());
    }
    if (c == '.'
        && atoms.length(token) == 1
        && touches(token + 1)
        && atoms.has(token + 1, Shape.NUMBER)
        && !(atoms.touchesPrevious(token) && atoms.has(token - 1, Shape.LETTER | Shape.DIGIT))) {
      return cardinal(token);
    }
    return null;
  }

  private boolean touches(int token) {
    return token < atoms.size() && atoms.touchesPrevious(token);
  }

  /** A number that begins with digits or a number word. */
  private @Nullable Numeral cardinal(int token) {
    if (!cardinals.read(token)) {
      return null;
    }
    BigDecimal value = cardinals.value();
    BigDecimal scale = cardinals.scale();
    int end = cardinals.end();
    boolean words = !atoms.has(token, Shape.DIGIT) && !atoms.is(token, '.');
    if (cardinals.isOrdinal()) {
      return ordinal(token, end, value);
    }
    int from = signFrom(token);
    Fractions fractions = new Fractions(atoms, digits, fired);
    boolean fraction = fractions.after(token, end, value, scale, words);
    if (fraction) {
      value = fractions.value();
      end = fractions.end();
      int entry = end < atoms.size() ? atoms.lookup(NumberWords.LEXICON, end) : 0;
      int kind = NumberWords.kind(entry);
      int next = end;
      if (atoms.is(end, "of") && (atoms.is(end + 1, "a") || atoms.is(end + 1, "one"))) {
        entry = end + 2 < atoms.size() ? atoms.lookup(NumberWords.LEXICON, end + 2) : 0;
        kind = NumberWords.kind(entry);
        next = end + 2;
      }
      if (kind == NumberWords.SCALE || kind == NumberWords.SCALES && next == end) {
        scale = BigDecimal.ONE.scaleByPowerOfTen(NumberWords.value(entry));
        fired.add(NumeralRule.SCALE);
        value = plain(value.multiply(scale, PRECISION));
        end = next + 1;
      } else if (kind == NumberWords.DOZEN) {
        fired.add(NumeralRule.DOZEN);
        value = plain(value.multiply(BigDecimal.valueOf(12), PRECISION));
        end = next + 1;
      }
    }
    Numeral numeral = Numeral.of(from, end, from == token ? value : signed(token, value));
    numeral = fraction ? numeral.fraction() : numeral;
    numeral = scale.compareTo(BigDecimal.ONE) == 0 ? numeral : numeral.scaled(scale);
    return words ? numeral.inWords() : numeral;
  }

  private Numeral ordinal(int token, int end, BigDecimal value) {
    Numeral relative = RelativeRanks.from(atoms, token, end, value);
    if (relative != null) {
      return by(NumeralRule.RELATIVE, relative);
    }
    int from = article(token);
    boolean part =
        from < token && value.compareTo(BigDecimal.valueOf(3)) >= 0 && Fractions.isPart(atoms, end);
    return part
        ? by(
            NumeralRule.NTH_PART,
            Numeral.of(from, end, BigDecimal.ONE.divide(value, PRECISION)).inWords().fraction())
        : by(NumeralRule.ORDINAL_WORDS, Numeral.of(token, end, value).ordinal().inWords());
  }

  /** "a million", "hundred thousand"; a bare "million" is none ("the million-dollar question"). */
  private @Nullable Numeral bareScale(int token) {
    int from = article(token);
    if (!cardinals.readScale(token)) {
      return null;
    }
    int end = cardinals.end();
    BigDecimal value = cardinals.value();
    BigDecimal scale = cardinals.scale();
    if (cardinals.isOrdinal()) {
      return ordinal(token, end, value);
    }
    if (from == token && end == token + 1) {
      return null;
    }
    fired.add(NumeralRule.BARE_SCALE);
    Fractions fractions = new Fractions(atoms, digits, fired);
    if (fractions.after(token, end, value, scale, true)) {
      return Numeral.of(from, fractions.end(), fractions.value())
          .scaled(scale)
          .inWords()
          .fraction();
    }
    return Numeral.of(from, end, value).scaled(scale).inWords();
  }

  /** "dozens", "hundreds of thousands", "tens of millions". */
  private Numeral vague(int token, BigDecimal unit) {
    BigDecimal low = unit;
    int end = token + 1;
    while (atoms.is(end, "of") && end + 1 < atoms.size()) {
      int entry = atoms.lookup(NumberWords.LEXICON, end + 1);
      if (NumberWords.kind(entry) != NumberWords.SCALES || low.precision() - low.scale() > 30) {
        break;
      }
      low = low.multiply(BigDecimal.ONE.scaleByPowerOfTen(NumberWords.value(entry)));
      end += 2;
    }
    return by(
        NumeralRule.PLURAL,
        Numeral.vague(token, end, plain(low), plain(low.multiply(BigDecimal.TEN))));
  }

  /** "several hundred", "a few dozen", "a couple of"; "a few" alone is no number. */
  private @Nullable Numeral few(int token, int least) {
    int next = token + 1;
    boolean couple = least == 2;
    if (couple && article(token) == token) {
      return null;
    }
    if (couple && atoms.is(next, "of")) {
      next++;
    }
    int from = article(token);
    int entry = next < atoms.size() ? atoms.lookup(NumberWords.LEXICON, next) : 0;
    int kind = NumberWords.kind(entry);
    BigDecimal unit = BigDecimal.ONE;
    int end = next;
    while (kind == NumberWords.SCALE || kind == NumberWords.DOZEN) {
      unit =
          unit.multiply(
              kind == NumberWords.DOZEN
                  ? BigDecimal.valueOf(12)
                  : BigDecimal.ONE.scaleByPowerOfTen(NumberWords.value(entry)));
      end++;
      entry = end < atoms.size() ? atoms.lookup(NumberWords.LEXICON, end) : 0;
      kind = NumberWords.kind(entry);
    }
    if (end == next) {
      return couple && isCounting(token + 1) ? couple(token) : null;
    }
    BigDecimal most = BigDecimal.valueOf(couple ? 2 : atoms.is(token, "few") ? 5 : 9);
    return by(
        NumeralRule.FEW,
        Numeral.vague(
            from,
            end,
            plain(unit.multiply(BigDecimal.valueOf(least))),
            plain(unit.multiply(most))));
  }

  /** "a couple of", "a couple more", "a couple days", but not "a couple said". */
  private boolean isCounting(int next) {
    return atoms.is(next, "of")
        || atoms.is(next, "more")
        || next < atoms.size()
            && atoms.length(next) > 3
            && atoms.lastChar(next) == 's'
            && atoms.lookup(VERBS, next) == 0;
  }

  private Numeral couple(int token) {
    BigDecimal two = BigDecimal.valueOf(2);
    return by(NumeralRule.COUPLE, Numeral.vague(article(token), token + 1, two, two));
  }

  /** "point 77" at the beginning of a sentence or after a word. */
  private @Nullable Numeral point(int token) {
    int next = token + 1;
    if (next >= atoms.size() || atoms.length(next) > 9 || !atoms.has(next, Shape.NUMBER)) {
      return null;
    }
    BigDecimal read = digits.read(next);
    return read == null || read.scale() != 0 || digits.end() != next + 1 || token > 0
        ? null
        : by(
            NumeralRule.LEADING_POINT,
            Numeral.of(token, next + 1, read.movePointLeft(atoms.length(next))));
  }

  /** The token "a" or "an" that stands before a token, or the token itself. */
  private int article(int token) {
    return token > last && (atoms.is(token - 1, "a") || atoms.is(token - 1, "an"))
        ? token - 1
        : token;
  }

  private int signFrom(int token) {
    int sign = token - 1;
    if (sign < last) {
      return token;
    }
    if (atoms.is(sign, "minus") || atoms.is(sign, "negative")) {
      return atoms.is(sign - 1, "or") ? token : sign; // "plus or minus 3"
    }
    char c = atoms.firstChar(sign);
    if (c == '-' && sign > last && atoms.is(sign - 1, "minus") && atoms.touchesPrevious(sign)) {
      return sign - 1;
    }
    boolean mark = c == '-' || c == '\u2212' || c == '\u2013' || c == '+';
    if (!mark || atoms.length(sign) != 1 || !atoms.touchesPrevious(token)) {
      return token;
    }
    boolean either = atoms.is(sign - 1, '/') && atoms.is(sign - 2, '+'); // "+/-3"
    boolean free =
        !atoms.touchesPrevious(sign) && !either
            || atoms.has(sign - 1, Shape.PUNCTUATION)
                && !either
                && !atoms.is(sign - 1, ')')
                && !atoms.is(sign - 1, '%');
    return free && !(sign == last && sign > 0 && c != '\u2212') ? sign : token;
  }

  private BigDecimal signed(int token, BigDecimal value) {
    int sign = signFrom(token);
    if (sign < token) {
      fired.add(NumeralRule.SIGN);
    }
    return sign == token || atoms.is(sign, '+') ? value : value.negate();
  }

  /** Returns an integer without an exponent, so that equal numbers are equal. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
