package org.nutgraf.quantity.en;

import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * What a quantity is divided by: "an hour", "per square foot", "/kg", "a share", "each", "per 100
 * km".
 */
final class PerRules {
  private static final int BRACKET = 7;

  private final TokenTable atoms;
  private final Numerals numerals;
  private final UnitTable units;

  PerRules(TokenTable atoms, Numerals numerals, UnitTable units) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.units = units;
  }

  /** "63 people per square mile", "12 rooms per floor": what counted things are divided by. */
  void counted(Draft d) {
    int noun = d.to + 1;
    if (!atoms.is(d.to, "per")
        || noun >= atoms.size()
        || atoms.sentence(noun) != atoms.sentence(d.numberFrom)
        || many(d)) {
      return;
    }
    long match = units.match(atoms, noun);
    if (match != 0 && !units.entry(match).unit().isCurrency()) {
      per(d, units.entry(match).unit(), noun + Phrases.length(match), QuantityRule.PER_UNIT);
    } else if (match == 0 && isThing(noun, true)) {
      per(d, Unit.thing(Nouns.singular(atoms.folded(noun))), noun + 1, QuantityRule.PER_THING);
    }
  }

  /** Reads the denominator after a unit, if there is one. */
  void read(Draft d) {
    if (d.unit == null || d.per != null || atoms.is(d.to, "per") && many(d)) {
      return;
    }
    int at = atoms.is(d.to, '-') ? d.to + 1 : d.to;
    if (atoms.is(at, '(')) {
      afterBracket(d, at);
      return;
    }
    boolean slash = atoms.is(at, '/');
    boolean per = atoms.is(at, "per") || atoms.is(at, "every") || atoms.is(at, "each");
    boolean article = atoms.is(at, "a") || atoms.is(at, "an");
    int noun = atoms.is(at + 1, '-') ? at + 2 : at + 1;
    if (!slash && !per && !article
        || atoms.is(noun, '/')
        || noun >= atoms.size()
        || atoms.sentence(noun) != atoms.sentence(d.numberFrom)) {
      return;
    }
    long match = units.match(atoms, noun);
    if (match == 0) {
      if ((d.unit.isCurrency() || atoms.is(at, "per")) && isThing(noun, per)) {
        per(d, Unit.thing(Nouns.singular(atoms.folded(noun))), noun + 1, QuantityRule.PER_THING);
      }
      return;
    }
    UnitTable.Entry entry = units.entry(match);
    Unit unit = entry.unit();
    int end = noun + Phrases.length(match);
    boolean named = slash || !entry.symbol() || atoms.length(noun) > 1 || atoms.is(at, "per");
    boolean share = article && unit.dimension().equals("fraction");
    if (named && !unit.isCurrency() && !share && !UnitWords.has(atoms, UnitWords.LATER, end)) {
      per(d, unit, end, QuantityRule.PER_UNIT);
    }
  }

  private static void per(Draft d, Unit unit, int end, QuantityRule rule) {
    d.per = unit;
    d.to = end;
    d.rule(rule);
  }

  /** "$4 (3 euros) a litre": the denominator stands behind what is in brackets. */
  private void afterBracket(Draft d, int open) {
    int close = open + 1;
    while (close < Math.min(open + BRACKET, atoms.size()) && !atoms.is(close, ')')) {
      close++;
    }
    if (atoms.is(close, ')') && (atoms.is(close + 1, "a") || atoms.is(close + 1, "per"))) {
      int end = d.to;
      d.to = close + 1;
      read(d);
      d.to = end;
    }
  }

  /** "40 people a day", "3,000 calls per hour": how often things are counted. */
  void often(Draft d) {
    int at = d.to;
    boolean joint =
        atoms.is(at, "a") || atoms.is(at, "an") || atoms.is(at, "per") || atoms.is(at, "every");
    if (!joint || d.per != null || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return;
    }
    long match = units.match(atoms, at + 1);
    int end = at + 1 + Phrases.length(match);
    if (match != 0
        && !units.entry(match).symbol()
        && units.entry(match).unit().dimension().equals("time")
        && !UnitWords.has(atoms, UnitWords.LATER, end)) {
      per(d, units.entry(match).unit(), end, QuantityRule.PER_UNIT);
    }
  }

  /** "9 litres per 100 km", "13 deaths per 100,000 people": so many of a unit or of things. */
  private boolean many(Draft d) {
    Numeral n = numerals.at(d.to + 1);
    if (n == null
        || !n.isInteger()
        || n.isOrdinal()
        || n.to() >= atoms.size()
        || atoms.sentence(n.to()) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    long match = units.match(atoms, n.to());
    Unit unit = match == 0 ? null : units.entry(match).unit();
    if (unit != null && !unit.isCurrency()) {
      per(d, unit.times(n.value()), n.to() + Phrases.length(match), QuantityRule.PER_UNIT);
      return true;
    }
    if (!atoms.has(n.to(), Shape.LOWER) || !Nouns.isPlural(atoms.folded(n.to()))) {
      return false;
    }
    String things = atoms.span(n.from(), n.to() + 1).in(atoms.text());
    per(d, Unit.thing(things), n.to() + 1, QuantityRule.PER_THING);
    return true;
  }

  private boolean isThing(int noun, boolean per) {
    if (!atoms.has(noun, Shape.LETTER)
        || !atoms.has(noun, Shape.LOWER)
        || atoms.lookup(Words.FUNCTION, noun) != 0) {
      return false;
    }
    return per && !atoms.is(noun, "way") || UnitWords.has(atoms, UnitWords.SOLD, noun);
  }
}
