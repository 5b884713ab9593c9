package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.TokenTable;

/** The unit that stands right after a number, with a hyphen, in brackets or after an article. */
final class UnitRules {
  private final TokenTable atoms;
  private final UnitTable units;
  private final UnitFit fit;

  UnitRules(TokenTable atoms, UnitTable units) {
    this.atoms = atoms;
    this.units = units;
    fit = new UnitFit(atoms);
  }

  /** Reads the unit after the number of a draft, with a hyphen or in brackets too. */
  boolean read(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    boolean hyphen = atoms.is(at, '-');
    if (hyphen) {
      boolean tight = atoms.touchesPrevious(at);
      at++;
      if (at >= atoms.size() || atoms.touchesPrevious(at) != tight) {
        return false;
      }
    }
    if (d.vague && atoms.is(at, "of")) {
      at++;
    } else if (!hyphen) {
      at = afterAdjective(at);
    }
    int open = at;
    boolean bracket = !hyphen && (atoms.is(at, '(') || atoms.is(at, '[') || atoms.is(at, '<'));
    if (bracket) {
      at++;
    }
    long match = units.match(atoms, at);
    int end = at + Phrases.length(match);
    if (match == 0 && !hyphen) {
      return article(d);
    }
    if (match == 0 || bracket && !closes(open, end)) {
      return false;
    }
    UnitTable.Entry entry = units.entry(match);
    if (!fit.fits(d, entry, at, end, hyphen)) {
      return article(d);
    }
    set(d, choose(d, entry, at, end), bracket ? end + 1 : end);
    return true;
  }

  /** "2 more minutes", "three consecutive years". */
  private int afterAdjective(int at) {
    if (atoms.lookup(UnitWords.BETWEEN, at) == 0
        || at + 1 >= atoms.size()
        || units.match(atoms, at) != 0) {
      return at;
    }
    long match = units.match(atoms, at + 1);
    return match != 0 && !units.entry(match).symbol() ? at + 1 : at;
  }

  private boolean closes(int open, int end) {
    char c = atoms.firstChar(open);
    char close = c == '(' ? ')' : c == '[' ? ']' : '>';
    return atoms.is(end, close) && end - open <= 3;
  }

  /** "half an hour", "a quarter of a mile", "two-thirds of a pint". */
  private boolean article(Draft d) {
    int at = d.to;
    if (!d.fraction && !d.words && d.low.signum() != 0
        || !d.fraction && d.low.compareTo(BigDecimal.ONE) >= 0) {
      return false;
    }
    boolean of = atoms.is(at, "of");
    if (of) {
      at++;
    }
    boolean one = atoms.is(at, "one") || of && atoms.is(at, "1"); // "half of 1 percent"
    if (one || atoms.is(at, "a") || atoms.is(at, "an")) {
      at++;
    }
    if (at == d.to || at >= atoms.size()) {
      return false;
    }
    long match = units.match(atoms, at);
    if (match == 0 || units.entry(match).symbol()) {
      return false;
    }
    set(d, units.entry(match), at + Phrases.length(match));
    d.rule(QuantityRule.FRACTION_OF_A_UNIT);
    return true;
  }

  private void set(Draft d, UnitTable.Entry entry, int end) {
    d.unit = entry.unit();
    d.entry = entry;
    d.rule(QuantityRule.UNIT);
    d.times(entry.factor());
    d.to = end;
    d.kind = kind(d, entry.unit());
    if (d.kind == QuantityKind.COUNT) {
      d.itemHead = end - 1;
      d.itemFrom = end - 1;
      d.itemTo = end;
    }
  }

  /** Makes a number feet or inches. */
  void inchOrFoot(Draft d, boolean inch, int end) {
    long match = units.find(inch ? "inch" : "foot");
    set(d, units.entry(match), end);
    d.rule(QuantityRule.INCH_OR_FOOT_MARK);
  }

  /** Makes a number degrees. */
  void degree(Draft d) {
    set(d, units.entry(units.find("degree")), d.to);
    d.kind = QuantityKind.TEMPERATURE;
  }

  /** Makes a number a percentage. */
  void percent(Draft d) {
    set(d, units.entry(units.find("percent")), d.to);
  }

  private QuantityKind kind(Draft d, Unit unit) {
    return switch (unit.dimension()) {
      case "money" -> QuantityKind.MONEY;
      case "time" -> QuantityKind.DURATION;
      case "temperature" -> QuantityKind.TEMPERATURE;
      case "fraction" ->
          unit.code().equals("%") || unit.code().equals("{bp}")
              ? QuantityKind.PERCENT
              : QuantityKind.MEASURE;
      case "angle" ->
          unit.code().equals("deg")
                  && !UnitWords.near(atoms, d, UnitWords.ANGLE, 6)
                  && !isCompass(d)
              ? QuantityKind.TEMPERATURE
              : QuantityKind.MEASURE;
      case "points", "times" -> QuantityKind.COUNT;
      default -> QuantityKind.MEASURE;
    };
  }

  /** Pounds are money or a mass, "kn" are knots or kunas. */
  private UnitTable.Entry choose(Draft d, UnitTable.Entry entry, int at, int end) {
    if (end != at + 1) {
      return entry;
    }
    boolean pound = atoms.is(at, "pound") || atoms.is(at, "pounds");
    if (pound && isSterling(d, at)) {
      return money("GBP", entry);
    }
    boolean kuna = atoms.is(at, "kn") && UnitWords.near(atoms, d, UnitWords.MONEY, 8);
    return kuna ? money("HRK", entry) : entry;
  }

  private UnitTable.Entry money(String code, UnitTable.Entry other) {
    Unit unit = units.currency(code);
    return unit == null ? other : new UnitTable.Entry(unit, BigDecimal.ONE, false, null);
  }

  private boolean isSterling(Draft d, int at) {
    int end = at + 1;
    int sentence = atoms.sentence(at);
    boolean whole = atoms.sentenceStart(sentence) >= d.from && end >= atoms.sentenceEnd(sentence);
    boolean weighs =
        atoms.is(end, "of") || atoms.is(at - 1, '-') || UnitWords.near(atoms, d, UnitWords.MASS, 8);
    return !weighs
        && (whole
            || d.scale.intValue() >= 1_000_000
            || UnitWords.near(atoms, d, UnitWords.MONEY, 12));
  }

  /** "21 degrees North". */
  private boolean isCompass(Draft d) {
    return UnitWords.has(atoms, UnitWords.COMPASS, d.to);
  }
}
