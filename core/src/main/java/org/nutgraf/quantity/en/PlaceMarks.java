package org.nutgraf.quantity.en;

import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Numbers that mark a place and count nothing: items of a list ("1.", "2)", "(3)"), days that
 * follow the day of a date ("May 4 and 5", "sept. 30"), notes ("[12]").
 */
final class PlaceMarks {
  private static final int LAST_DAY = 31;
  private static final int LONGEST = 12;

  private PlaceMarks() {}

  static boolean is(TokenTable atoms, Numeral n) {
    boolean days = n.isFraction() && !n.isInWords() && isMonth(atoms, n.from() - 1); // "May 4/5"
    boolean digits = n.to() == n.from() + 1 && !n.isInWords() && !n.isOrdinal() && n.isInteger();
    return days
        || digits && isReference(atoms, n)
        || digits
            && atoms.length(n.from()) <= 2
            && (isListMark(atoms, n) || isBracketed(atoms, n) || isDay(atoms, n));
  }

  /** "1." or "2)" at the beginning of a block, "1 ) … 2 )" in a line. */
  private static boolean isListMark(TokenTable atoms, Numeral n) {
    int at = n.to();
    if (at + 1 >= atoms.size() || !atoms.block(at + 1).equals(atoms.block(at))) {
      return false;
    }
    boolean close = atoms.is(at, ')');
    boolean first =
        n.from() == 0 || atoms.block(n.from() - 1).span().end() <= atoms.start(n.from());
    if (first && (close || atoms.is(at, '.')) && atoms.touchesPrevious(at)) {
      return true;
    }
    return close && isLoose(atoms, n.from());
  }

  /** Tells whether no bracket is open before a token of its sentence. */
  private static boolean isLoose(TokenTable atoms, int token) {
    int start = Math.max(atoms.sentenceStart(atoms.sentence(token)), token - LONGEST);
    for (int i = token - 1; i >= start; i--) {
      if (atoms.is(i, '(') || atoms.is(i, ')')) {
        return atoms.is(i, ')');
      }
    }
    return true;
  }

  /** "[12]": the number of a note or source. */
  private static boolean isReference(TokenTable atoms, Numeral n) {
    return atoms.length(n.from()) <= 3 && atoms.is(n.from() - 1, '[') && atoms.is(n.to(), ']');
  }

  /** "(4)" after a word, but not the age in "Ann Lee (34)". */
  private static boolean isBracketed(TokenTable atoms, Numeral n) {
    return atoms.length(n.from()) == 1
        && n.from() > 1
        && atoms.is(n.from() - 1, '(')
        && atoms.is(n.to(), ')')
        && atoms.has(n.from() - 2, Shape.LETTER | Shape.NUMBER);
  }

  private static boolean isDay(TokenTable atoms, Numeral n) {
    int before = n.from() - 1;
    if (n.value().intValue() > LAST_DAY || n.value().signum() <= 0 || before < 1) {
      return false;
    }
    boolean joined = atoms.is(before, "and") || atoms.is(before, "or") || atoms.is(before, ',');
    int month = atoms.is(before, '.') && isMonth(atoms, before - 1) ? before - 1 : before;
    while (joined && month > before - LONGEST && isDayOrJoint(atoms, month)) {
      month--;
    }
    return isMonth(atoms, month) && !counts(atoms, n);
  }

  private static boolean isDayOrJoint(TokenTable atoms, int at) {
    return atoms.is(at, "and")
        || atoms.is(at, "or")
        || atoms.is(at, ',')
        || at >= 0 && atoms.has(at, Shape.NUMBER) && atoms.length(at) <= 2;
  }

  private static boolean isMonth(TokenTable atoms, int at) {
    return at >= 0
        && atoms.lookup(Words.MONTHS, at) != 0
        && (atoms.has(at, Shape.CAPITAL)
            || atoms.lastChar(at) == '.'
            || !(atoms.is(at, "may") || atoms.is(at, "march") || atoms.is(at, "mar")));
  }

  /** Tells whether a thing or a unit follows, so that it is no day: "in June 30 boats sank". */
  private static boolean counts(TokenTable atoms, Numeral n) {
    int at = n.to();
    return at < atoms.size()
        && atoms.sentence(at) == atoms.sentence(n.from())
        && (atoms.has(at, Shape.LETTER)
                && atoms.lookup(Words.FUNCTION, at) == 0
                && atoms.lookup(Words.VERBS, at) == 0
            || atoms.is(at, "percent")
            || atoms.is(at, "per")
            || atoms.is(at, '%')
            || atoms.is(at, '-')
            || atoms.has(at, Shape.CURRENCY));
  }
}
