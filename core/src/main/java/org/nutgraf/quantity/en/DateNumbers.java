package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Shape;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.DateType;
import org.nutgraf.time.Dates;

/** The numbers that belong to dates and clock times, and are no quantities. For one pass. */
final class DateNumbers {
  private final TokenTable atoms;
  private final Numerals numerals;
  private final UnitRules units;
  private final List<Span> taken = new ArrayList<>();
  private int takenAt;

  DateNumbers(TokenTable atoms, Numerals numerals, Dates dates, UnitTable table) {
    this.atoms = atoms;
    this.numerals = numerals;
    units = new UnitRules(atoms, table);
    for (DateMention date : dates) {
      if (date.type() == DateType.DATE || date.type() == DateType.TIME) {
        taken.add(date.span());
      }
    }
  }

  /** Returns the spans of the dates and clock times, in order. */
  List<Span> spans() {
    return taken;
  }

  /** Tells whether a number is part of a date, unless a unit of time makes it a length. */
  boolean contains(Numeral n) {
    int start = atoms.start(n.from());
    while (takenAt < taken.size() && taken.get(takenAt).end() <= start) {
      takenAt++;
    }
    if (takenAt == taken.size() || taken.get(takenAt).start() >= atoms.end(n.to() - 1)) {
      return isYearOfEra(n);
    }
    if (n.isOrdinal()) {
      return true;
    }
    Draft d = new Draft(n.from(), n.to(), n.low(), n.high());
    Span date = taken.get(takenAt);
    int first = atoms.tokenAt(date.start());
    boolean hedged =
        first == n.from() - 1
            && (atoms.is(first, "about") || atoms.is(first, "around") || atoms.is(first, "some"));
    boolean bare = (first >= n.from() || hedged) && date.end() <= atoms.end(n.to() - 1);
    if (isRangeOfUnits(n) || isOneOrTwo(n)) {
      return false;
    }
    if (units.read(d)) {
      return d.kind != QuantityKind.DURATION && !bare;
    }
    return !bare || isYear(n) && !isMeasured(atoms, n.from() - 1);
  }

  /** "between A.D. 400 and 1160", "from AD 300 to 650": the era of the year before is meant. */
  private boolean isYearOfEra(Numeral n) {
    int joint = n.from() - 1;
    boolean joined =
        atoms.is(joint, "and")
            || atoms.is(joint, "to")
            || atoms.is(joint, "or")
            || atoms.is(joint, '-');
    int era = joint - 2;
    return joined
        && n.isInteger()
        && !n.isInWords()
        && atoms.length(n.from()) <= 4
        && era >= 0
        && atoms.sentence(era) == atoms.sentence(n.from())
        && (atoms.is(era, "ad") && atoms.has(era, Shape.ALL_CAPS) || atoms.is(era, "a.d."))
        && atoms.has(era + 1, Shape.NUMBER);
  }

  /** "an average of 1500", "more than 2000": what is measured is no year. */
  static boolean isMeasured(TokenTable atoms, int before) {
    boolean of =
        atoms.is(before, "of")
            && (atoms.is(before - 1, "average")
                || atoms.is(before - 1, "total")
                || atoms.is(before - 1, "maximum")
                || atoms.is(before - 1, "minimum"));
    boolean than =
        atoms.is(before, "than")
            && (atoms.is(before - 1, "more")
                || atoms.is(before - 1, "less")
                || atoms.is(before - 1, "fewer"));
    return of || than;
  }

  /** "5-10 points": a unit after the second number shows that it is no date. */
  private boolean isRangeOfUnits(Numeral n) {
    boolean dash = atoms.is(n.to(), '-') || atoms.is(n.to(), '\u2013');
    Numeral next = dash ? numerals.at(n.to() + 1) : null;
    return next != null && units.read(new Draft(next.from(), next.to(), next.low(), next.high()));
  }

  /** "in a week or two": a length, though told as a date. */
  private boolean isOneOrTwo(Numeral n) {
    int or = n.from() - 1;
    boolean one = atoms.is(or, "or") && (atoms.is(or - 2, "a") || atoms.is(or - 2, "an"));
    return one && units.read(new Draft(or - 2, or - 1, BigDecimal.ONE, BigDecimal.ONE));
  }

  /** Tells whether a bare number that was taken for a date can be the year it is taken for. */
  private boolean isYear(Numeral n) {
    int value = n.value().intValue();
    return n.isInWords() || value >= 1500 && value < 2100;
  }
}
