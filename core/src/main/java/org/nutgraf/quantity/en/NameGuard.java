package org.nutgraf.quantity.en;

import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Numbers that are no quantities: parts of names ("Boeing 747", "Programme 2.0"), addresses,
 * scores, clock times.
 */
final class NameGuard {
  private static final Lexicon STREETS =
      Lexicon.ofWords(
          ("street st st. road rd rd. avenue ave ave. lane ln drive dr dr. boulevard blvd blvd. square"
                  + " place court way terrace crescent parkway highway row plaza broadway")
              .split(" "));

  private static final Lexicon SCORE_WORDS =
      Lexicon.ofWords(
          ("win wins won victory victories defeat defeats loss losses lead draw draws drew tie ties"
                  + " beat score scoreline record down up lost aggregate margin triumph thrashing vote votes"
                  + " thriller split ruling decision home away final advantage deficit result")
              .split(" "));

  /** Units that end in a digit: "24m2". */
  private static final Lexicon POWERS =
      Lexicon.ofWords("m2 m3 km2 km3 cm2 cm3 mm2 mm3 ft2 ft3 in2 in3 yd2 yd3 mi2".split(" "));

  private static final int LAST_YEAR = 2100;
  private static final int PHONE_DIGITS = 7;
  private static final int LONG_WORD = 4;

  private final TokenTable atoms;
  private final Labels labels;

  NameGuard(TokenTable atoms) {
    this.atoms = atoms;
    labels = new Labels(atoms);
  }

  /** Tells whether a number is part of a name or label, whatever follows it. */
  boolean isName(Numeral n) {
    int from = n.from();
    int before = from - 1;
    boolean inside = before >= 0 && atoms.sentence(before) == atoms.sentence(from);
    if (!inside) {
      return isDialled(n) || trailing(n) || PlaceMarks.is(atoms, n) || isAddress(n) || isClock(n);
    }
    if (glued(from) || isDialled(n) || isClock(n) || isAddress(n) || isAttribute(from)) {
      return true;
    }
    return isEdition(n, before)
        || trailing(n)
        || labels.is(n, before)
        || capitalWord(n, before)
        || PlaceMarks.is(atoms, n);
  }

  /** Tells whether only the word before makes it a name ("Pro 16 inch"). */
  boolean isLabel(Numeral n) {
    return n.from() > 0 && !glued(n.from()) && !isClock(n) && !isAddress(n);
  }

  /** {@code id="123"}: a value in a page's markup. */
  private boolean isAttribute(int from) {
    return from > 1
        && atoms.has(from - 1, Shape.QUOTE)
        && atoms.touchesPrevious(from)
        && atoms.is(from - 2, '=')
        && atoms.touchesPrevious(from - 1);
  }

  /** "F-16", "COVID-19", "abc123", "under-21". */
  private boolean glued(int from) {
    int before = from - 1;
    if (!atoms.touchesPrevious(from)) {
      return false;
    }
    if (atoms.has(before, Shape.LETTER)) {
      return atoms.has(before, Shape.DIGIT) || !isCurrencyLetters(before);
    }
    if (atoms.is(before, ',') && atoms.touchesPrevious(before)) {
      return atoms.has(before - 1, Shape.LETTER) && atoms.has(before - 1, Shape.DIGIT); // "X1,200"
    }
    boolean joiner =
        atoms.is(before, '-')
            || atoms.is(before, '/')
            || atoms.is(before, '.')
            || atoms.is(before, '_')
            || atoms.is(before, '+');
    if (!joiner || !atoms.touchesPrevious(before)) {
      return false;
    }
    return atoms.has(before - 1, Shape.LETTER)
        ? isJoinedToWord(before - 1, from)
        : isJoinedToNumber(before - 1, before, from);
  }

  /** "1990-92", "555-1234-5", "5/12": the rest of a year, a chain or a list. */
  private boolean isJoinedToNumber(int number, int joint, int from) {
    if (!atoms.has(number, Shape.NUMBER)) {
      return false;
    }
    if (atoms.is(joint, '+')) {
      return isInCode(number); // "J1149.5+6663"
    }
    boolean year = atoms.length(number) == 4 && atoms.length(from) == 2;
    return atoms.is(joint, '-') && (year || inChain(number))
        || atoms.is(joint, '/') && !atoms.has(from, Shape.LETTER) && atoms.length(from) <= 2;
  }

  /** "F-16", "one-on-one", but not "sub-2-hour" and "mid-five". */
  private boolean isJoinedToWord(int word, int from) {
    return !(atoms.is(word, "sub")
        || atoms.is(word, "minus")
        || atoms.is(word, "plus")
        || atoms.is(word, "pre")
        || atoms.is(word, "near")
        || atoms.has(from, Shape.LETTER)
            && atoms.has(word, Shape.LOWER)
            && !isInCompound(word, from)
            && !atoms.is(from, "one")
            && !atoms.is(from, "zero"));
  }

  /** "a best-in-four-door class", but not "two-to-three-day": hyphens on both sides of a word. */
  private boolean isInCompound(int word, int from) {
    return atoms.is(from + 1, '-')
        && atoms.touchesPrevious(from + 1)
        && atoms.lookup(Words.FUNCTION, word) == 0;
  }

  /** "49ers", "4x4": letters touch the digits that are neither a scale nor a unit. */
  private boolean trailing(Numeral n) {
    int at = n.to();
    return at < atoms.size()
        && atoms.touchesPrevious(at)
        && (isChain(at, n.from())
            || atoms.is(at, "ers")
            || atoms.is(at, "'s")
            || atoms.firstChar(at) == '_'
            || atoms.is(at, "x")
            || isGrownOn(at)
            || atoms.has(at, Shape.DIGIT)
                && atoms.has(at, Shape.LETTER)
                && atoms.lookup(POWERS, at) == 0);
  }

  /** "4chan", but not "40km" or "200people" where a blank was lost. */
  private boolean isGrownOn(int at) {
    return atoms.length(at) >= LONG_WORD
        && atoms.has(at, Shape.LETTER)
        && !Nouns.isPlural(atoms.folded(at));
  }

  /** "24/7", "555-123-4567": digits go on behind a mark that is neither a range nor a fraction. */
  private boolean isChain(int mark, int from) {
    int next = mark + 1;
    boolean joined =
        next < atoms.size()
            && atoms.touchesPrevious(next)
            && atoms.has(next, Shape.NUMBER)
            && atoms.has(from, Shape.DIGIT);
    if (!joined || atoms.is(mark, '/')) {
      return joined;
    }
    boolean more =
        atoms.is(next + 1, '-')
            && atoms.touchesPrevious(next + 1)
            && next + 2 < atoms.size()
            && atoms.touchesPrevious(next + 2)
            && atoms.has(next + 2, Shape.NUMBER);
    return atoms.is(mark, '-') && (more || inChain(from));
  }

  /** Tells whether letters and digits begin what touches a number to its left. */
  private boolean isInCode(int number) {
    int first = number;
    while (first > 0 && first > number - LONG_WORD && atoms.touchesPrevious(first)) {
      first--;
    }
    return atoms.has(first, Shape.LETTER) && atoms.has(first, Shape.DIGIT);
  }

  private boolean inChain(int from) {
    return from >= 2
        && atoms.touchesPrevious(from)
        && atoms.is(from - 1, '-')
        && atoms.touchesPrevious(from - 1)
        && atoms.has(from - 2, Shape.NUMBER);
  }

  /** "+4512345678": a plus and more digits than an amount is written with without groups. */
  private boolean isDialled(Numeral n) {
    int last = n.to() - 1;
    return last > n.from()
        && atoms.is(n.from(), '+')
        && atoms.length(last) >= PHONE_DIGITS
        && digitsOnly(last);
  }

  private boolean isCurrencyLetters(int at) {
    return atoms.has(at, Shape.ALL_CAPS)
        || atoms.is(at, "rs")
        || atoms.is(at, "rm")
        || atoms.is(at, "us")
        || atoms.length(at) <= 4;
  }

  private boolean follows(int after, int from) {
    return after < atoms.size() && atoms.sentence(after) == atoms.sentence(from);
  }

  /** A number beside a capitalised word that is no function word: "Model 3", "Team Seven". */
  private boolean capitalWord(Numeral n, int before) {
    if (n.isOrdinal()) {
      return atoms.has(n.from(), Shape.LETTER) && isTitle(n.from()) && isCapitalAfter(n);
    }
    if (n.isInWords()) {
      boolean name =
          isCapital(before) || atoms.is(before, "of") && isCapital(before - 1) || isCapitalAfter(n);
      return name
          && isTitle(n.from())
          && n.from() > atoms.sentenceStart(atoms.sentence(n.from()))
          && n.scale().intValue() <= 1;
    }
    return isPlainInteger(n)
        && isCapital(before)
        && atoms.has(before, Shape.LETTER)
        && !Character.isDigit(atoms.firstChar(before))
        && (!follows(n.to(), n.from()) || isNoCount(n, before));
  }

  private boolean isTitle(int at) {
    return atoms.has(at, Shape.CAPITAL) && atoms.block(at).kind() != BlockKind.HEADING;
  }

  private boolean isCapitalAfter(Numeral n) {
    return follows(n.to(), n.from()) && atoms.has(n.to(), Shape.CAPITAL);
  }

  /** At most four digits and nothing else. */
  private boolean isPlainInteger(Numeral n) {
    return n.isInteger()
        && n.scale().intValue() <= 1
        && n.to() == n.from() + 1
        && atoms.length(n.from()) <= 4
        && digitsOnly(n.from());
  }

  /** Tells whether what follows a number shows that it counts nothing: a mark, a small word. */
  private boolean isNoCount(Numeral n, int before) {
    int after = n.to();
    if (atoms.has(after, Shape.LOWER)) {
      boolean team = atoms.has(before, Shape.ALL_CAPS) && atoms.length(n.from()) == 1;
      boolean function =
          atoms.lookup(Words.FUNCTION, after) != 0
              && !atoms.is(after, "percent")
              && !atoms.is(after, "per");
      return team && !Nouns.isPlural(atoms.folded(after))
          || function
          || atoms.lookup(Words.VERBS, after) != 0;
    }
    return !atoms.is(after, '%')
        && !atoms.is(after, '-')
        && !atoms.is(after, '$')
        && !isUnitSign(after);
  }

  private boolean isCapital(int at) {
    return at >= 0 && atoms.has(at, Shape.CAPITAL) && atoms.lookup(Words.FUNCTION, at) == 0;
  }

  /** "Programme 2.0", "Covid - 19". */
  private boolean isEdition(Numeral n, int before) {
    int at = n.from();
    boolean point =
        atoms.length(at) == 3 && !n.isInWords() && n.isInteger() && atoms.lastChar(at) == '0';
    return point && isCapital(before) && !(follows(n.to(), at) && isUnitSign(n.to()))
        || atoms.is(before, '-') && atoms.is(before - 1, "covid") && atoms.is(at, "19");
  }

  private boolean isUnitSign(int at) {
    char c = atoms.firstChar(at);
    return c == '\u20ac' || c == '\u00a3' || c == '\u00b0' || c == '"' || c == '\u00b5';
  }

  private boolean digitsOnly(int at) {
    for (int i = atoms.start(at); i < atoms.end(at); i++) {
      if (!Character.isDigit(atoms.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "10 Downing Street", "16-18 Industrial Avenue". */
  private boolean isAddress(Numeral n) {
    int at = n.to();
    if ((atoms.is(at, '-') || atoms.is(at, '\u2013'))
        && at + 1 < atoms.size()
        && atoms.has(at + 1, Shape.NUMBER)) {
      at += 2;
    }
    if (n.isInWords()
        || !n.isInteger()
        || !follows(at, n.from())
        || !atoms.has(at, Shape.CAPITAL)) {
      return false;
    }
    for (int i = at;
        i < Math.min(at + 4, atoms.size()) && atoms.has(i, Shape.CAPITAL) && follows(i, n.from());
        i++) {
      if (i > at && atoms.lookup(STREETS, i) != 0) {
        return true;
      }
    }
    return false;
  }

  /** "11 a.m.", "8 o'clock", "5pm". */
  private boolean isClock(Numeral n) {
    int at = n.to();
    if (!follows(at, n.from()) || n.value().signum() < 0 || n.value().intValue() > 2400) {
      return false;
    }
    return atoms.is(at, "a.m.")
        || atoms.is(at, "p.m.")
        || atoms.is(at, "a.m")
        || atoms.is(at, "p.m")
        || atoms.is(at, "o'clock")
        || atoms.is(at, "gmt")
        || (atoms.is(at, "am") || atoms.is(at, "pm"))
            && (atoms.touchesPrevious(at)
                || n.isInteger() && n.value().intValue() <= 12 && !n.isFraction());
  }

  /** "1538-9", "(710-794)": years of long ago. */
  boolean isYears(Numeral first, Numeral second) {
    int from = first.from();
    int end = second.to();
    boolean digits =
        digitsOnly(from)
            && digitsOnly(second.from())
            && first.to() == from + 1
            && end == second.from() + 1
            && first.value().intValue() < LAST_YEAR
            && second.value().intValue() < LAST_YEAR;
    boolean shortened = atoms.length(from) == 4 && atoms.length(second.from()) <= 2;
    boolean bracket =
        atoms.is(from - 1, '(')
            && atoms.is(end, ')')
            && atoms.length(from) >= 3
            && atoms.length(second.from()) >= 3;
    boolean alone =
        !follows(end, from)
            || atoms.has(end, Shape.PUNCTUATION) && !atoms.is(end, '%') && !isUnitSign(end)
            || atoms.lookup(Words.FUNCTION, end) != 0 && !atoms.is(end, "percent");
    return digits && alone && (shortened || bracket);
  }

  /** Two whole numbers joined by a hyphen that are a score ("2-2", "a 9-2 lead"). */
  boolean isScore(Numeral first, Numeral second) {
    if (!first.isInteger() || !second.isInteger() || first.isInWords()) {
      return false;
    }
    int a = first.value().abs().intValue();
    int b = second.value().abs().intValue();
    if (a >= 250 || b >= 250 || atoms.length(first.from()) > 3) {
      return false;
    }
    int after = second.to();
    boolean unit =
        follows(after, first.from())
            && (atoms.is(after, '%') || isUnitSign(after) || atoms.has(after, Shape.CURRENCY));
    if (unit && a < b) {
      return false; // "30-40%"
    }
    boolean teams =
        isCapital(first.from() - 1)
            && follows(after, first.from())
            && atoms.has(after, Shape.CAPITAL)
            && atoms.sentence(first.from() - 1) == atoms.sentence(first.from());
    boolean scored = follows(after, first.from()) && atoms.lookup(SCORE_WORDS, after) != 0;
    return scored
        || teams
        || a >= b
        || !follows(after, first.from())
        || !atoms.has(after, Shape.LETTER)
        || atoms.lookup(Words.FUNCTION, after) != 0;
  }
}
