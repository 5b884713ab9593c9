package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Amounts of several parts: "7 feet 10 inches", "$20 and 43c", "an hour and 45 minutes". */
final class CompoundRules {
  private static final BigDecimal MOST = BigDecimal.valueOf(4);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int INCHES = 12;

  /** Dimensions whose amounts have parts of smaller units. */
  private static final Set<String> PARTED = Set.of("length", "mass", "time", "volume", "angle");

  private final TokenTable atoms;
  private final Numerals numerals;
  private final UnitRules units;
  private final MoneyRules money;

  CompoundRules(TokenTable atoms, Numerals numerals, UnitRules units, MoneyRules money) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.units = units;
    this.money = money;
  }

  /** "7 feet 10 inches", "2 years, 3 months", "6-foot-2": the sum in the first unit. */
  void read(Draft d) {
    boolean parts = true;
    while (parts && d.unit != null && !d.isInterval()) {
      parts = part(d);
    }
  }

  private boolean part(Draft d) {
    Unit unit = d.unit;
    if (unit == null || !isParted(unit)) {
      return false;
    }
    boolean comma = atoms.is(d.to, ',');
    int joint = comma ? d.to + 1 : d.to;
    boolean and = atoms.is(joint, "and");
    boolean hyphen = !comma && atoms.is(joint, '-') && atoms.touchesPrevious(joint);
    int at = and || hyphen ? joint + 1 : joint;
    Numeral n = numerals.at(at);
    if (n == null) {
      boolean half = atoms.is(at, "half") || atoms.is(at, "a") && atoms.is(at + 1, "half");
      return and && half && half(d, atoms.is(at, "a") ? at + 2 : at + 1);
    }
    if (n.isOrdinal() || n.isVague() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    if (and && n.isFraction() && n.value().compareTo(BigDecimal.ONE) < 0 && n.to() <= at + 2) {
      // "two hours and three quarters", but not "two pounds and a half of it"
      return !isPartOf(n.to()) && add(d, n.value(), n.to());
    }
    return smaller(d, unit, n)
        || hyphen
            && unit.code().equals("[ft_i]")
            && n.value().intValue() < INCHES
            && add(d, n.value().divide(BigDecimal.valueOf(INCHES), MathContext.DECIMAL128), n.to());
  }

  /** "of a mile", "of it": a fraction before it is of that. */
  private boolean isPartOf(int of) {
    return atoms.is(of, "of")
        && (atoms.is(of + 1, "a")
            || atoms.is(of + 1, "an")
            || atoms.is(of + 1, "it")
            || atoms.is(of + 1, "them"));
  }

  private static boolean isParted(Unit unit) {
    return !unit.isCurrency()
        && !unit.code().equals("%")
        && !unit.dimension().equals("temperature");
  }

  private static boolean add(Draft d, BigDecimal more, int end) {
    d.low = d.low.add(more);
    d.high = d.low;
    d.to = end;
    d.rule(QuantityRule.COMPOUND);
    return true;
  }

  /** "10 inches" behind feet: a number of a smaller unit of the same kind. */
  private boolean smaller(Draft d, Unit unit, Numeral n) {
    Draft part = new Draft(n.from(), n.to(), n.low(), n.high());
    boolean mark = unit.dimension().equals("length") && isMark(n.to());
    if (mark) {
      units.inchOrFoot(part, atoms.is(n.to(), '"'), n.to() + 1);
    }
    if (!mark && !units.read(part) || part.unit == null) {
      return false;
    }
    boolean less =
        PARTED.contains(unit.dimension())
            && part.unit.dimension().equals(unit.dimension())
            && part.unit.toBase(BigDecimal.ONE).compareTo(unit.toBase(BigDecimal.ONE)) < 0
            && part.low.compareTo(BigDecimal.valueOf(1000)) < 0;
    BigDecimal added = less ? part.unit.convert(part.low, unit).orElse(null) : null;
    return added != null && add(d, added, part.to);
  }

  private boolean isMark(int at) {
    return at < atoms.size()
        && atoms.touchesPrevious(at)
        && (atoms.is(at, '\'') || atoms.is(at, '"'))
        && !(at + 1 < atoms.size()
            && atoms.touchesPrevious(at + 1)
            && atoms.has(at + 1, Shape.LETTER));
  }

  private boolean half(Draft d, int end) {
    return !atoms.is(end, "of") && add(d, HALF, end);
  }

  /** "an hour and 45 minutes": one of the greater unit stands before. */
  void oneBefore(Draft d, int free) {
    int at = d.from - 3;
    Unit unit = d.unit;
    boolean article = at >= free && (atoms.is(at, "a") || atoms.is(at, "an"));
    if (!article || unit == null || !atoms.is(at + 2, "and") || d.isInterval()) {
      return;
    }
    Draft one = new Draft(at, at + 1, BigDecimal.ONE, BigDecimal.ONE);
    if (units.read(one)
        && one.to == at + 2
        && one.unit != null
        && one.unit.dimension().equals(unit.dimension())
        && !unit.isCurrency()) {
      one.unit.convert(BigDecimal.ONE, unit).ifPresent(more -> d.times(BigDecimal.ONE, more));
      d.from = at;
      d.rule(QuantityRule.ONE_BEFORE);
    }
  }

  /** "a month and a half": one of the unit stands before the fraction. */
  void oneAnd(Draft d, int free) {
    int at = d.from - 3;
    boolean article = at >= free && (atoms.is(at, "a") || atoms.is(at, "an"));
    if (!article || !d.fraction || !atoms.is(at + 2, "and") || !atoms.is(d.from, "a")) {
      return;
    }
    Draft one = new Draft(at, at + 1, BigDecimal.ONE, BigDecimal.ONE);
    boolean parts = // "between a quarter and a third"
        atoms.is(at + 1, "quarter") && d.low.compareTo(HALF) != 0;
    if (!parts
        && units.read(one)
        && one.to == at + 2
        && one.unit != null
        && !one.unit.isCurrency()) {
      d.low = d.low.add(BigDecimal.ONE);
      d.high = d.low;
      d.unit = one.unit;
      d.entry = one.entry;
      d.kind = one.kind;
      d.from = at;
      d.numberFrom = at;
      d.rule(QuantityRule.ONE_AND_A_PART);
    }
  }

  /** "a week or two": from one of the unit to so many. */
  void oneOr(Draft d, int free) {
    int at = d.from - 3;
    boolean article = at >= free && (atoms.is(at, "a") || atoms.is(at, "an"));
    if (!article || !d.words || !atoms.is(at + 2, "or") || d.low.compareTo(MOST) > 0) {
      return;
    }
    Draft one = new Draft(at, at + 1, BigDecimal.ONE, BigDecimal.ONE);
    if (d.isInteger() && units.read(one) && one.to == at + 2 && one.unit != null) {
      d.low = BigDecimal.ONE;
      d.unit = one.unit;
      d.entry = one.entry;
      d.kind = one.kind;
      d.from = at;
      d.numberFrom = at;
      d.rule(QuantityRule.ONE_AND_A_PART);
    }
  }

  /** "20 degrees below zero", "5 below zero". */
  void belowZero(Draft d) {
    int at = d.to;
    boolean degrees = d.kind == QuantityKind.TEMPERATURE || d.kind == QuantityKind.NUMBER;
    if (degrees
        && d.low.signum() > 0
        && atoms.is(at, "below")
        && atoms.is(at + 1, "zero")
        && atoms.sentence(at + 1) == atoms.sentence(d.numberFrom)) {
      if (d.unit == null) {
        units.degree(d);
      }
      BigDecimal low = d.low;
      d.low = d.high.negate();
      d.high = low.negate();
      d.to = at + 2;
      d.rule(QuantityRule.BELOW_ZERO);
    }
  }

  /** "75 USD million": the scale behind the currency. */
  void scaleAfter(Draft d) {
    int at = d.to;
    Numeral none = numerals.at(at);
    boolean bare = none == null && at < atoms.size() && d.scale.compareTo(BigDecimal.ONE) == 0;
    if (bare && d.kind == QuantityKind.MONEY && !d.prefixed && d.low.signum() > 0) {
      int power = atoms.is(at, "million") ? 6 : atoms.is(at, "billion") ? 9 : 0;
      if (power > 0 && atoms.sentence(at) == atoms.sentence(d.numberFrom)) {
        d.scale = BigDecimal.ONE.scaleByPowerOfTen(power);
        d.times(d.scale);
        d.to++;
        d.rule(QuantityRule.SCALE_AFTER);
      }
    }
  }

  /** "$20 and 43c", "20 dollars 43", "3 GBP 1 pence". */
  void cents(Draft d) {
    int at = d.to;
    if (d.entry != null && d.entry.factor().compareTo(BigDecimal.ONE) != 0
        || d.scale.intValue() > 1) {
      return;
    }
    boolean and = atoms.is(at, "and");
    Numeral n = numerals.at(and ? at + 1 : at);
    if (n == null
        || !n.isInteger()
        || n.isOrdinal()
        || atoms.sentence(n.from()) != atoms.sentence(d.numberFrom)
        || n.value().signum() < 0
        || n.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
      return;
    }
    Draft part = new Draft(n.from(), n.to(), n.low(), n.high());
    boolean named = money.after(part) || units.read(part);
    if (named
        && part.entry != null
        && part.entry.factor().signum() > 0
        && part.entry.factor().compareTo(new BigDecimal("0.01")) == 0
        && !part.prefixed) {
      d.low = d.low.add(part.low);
      d.high = d.high.add(part.low);
      d.to = part.to;
      d.rule(QuantityRule.WITH_CENTS);
    } else if (!named && d.isInteger() && isAmountEnd(n.to()) && (!d.prefixed || and)) {
      BigDecimal cents = n.value().movePointLeft(2);
      d.low = d.low.add(cents);
      d.high = d.high.add(cents);
      d.to = n.to();
      d.rule(QuantityRule.WITH_CENTS);
    }
  }

  private boolean isAmountEnd(int at) {
    return at >= atoms.size()
        || atoms.has(at, Shape.PUNCTUATION)
            && !atoms.is(at, '-')
            && !atoms.is(at, '$')
            && !atoms.has(at, Shape.CURRENCY)
            && !atoms.is(at, '%')
        || atoms.sentence(at) != atoms.sentence(at - 1);
  }
}
