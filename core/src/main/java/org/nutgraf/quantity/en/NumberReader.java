package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Reads one number with all that belongs to it: unit, denominator, parts, what it counts. */
final class NumberReader {
  private static final int LONGEST_QUOTE = 300;

  /** The length of "1.000". */
  private static final int GROUPED = 5;

  private final TokenTable atoms;
  private final Numerals numerals;
  private final UnitRules units;
  private final MoneyRules money;
  private final PerRules per;
  private final CompoundRules compounds;
  private final AgeRules ages;
  private final MultipleRules multiples;
  private final RatioRules ratios;
  private final ItemRules items;

  NumberReader(
      TokenTable atoms,
      Numerals numerals,
      UnitTable table,
      MultipleRules multiples,
      ItemRules items) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.multiples = multiples;
    this.items = items;
    units = new UnitRules(atoms, table);
    money = new MoneyRules(atoms, table);
    per = new PerRules(atoms, numerals, table);
    compounds = new CompoundRules(atoms, numerals, units, money);
    ages = new AgeRules(atoms);
    ratios = new RatioRules(atoms, numerals);
  }

  /** Tells whether a unit stands after the number. */
  boolean hasUnit(Numeral n) {
    return units.read(new Draft(n.from(), n.to(), n.low(), n.high()));
  }

  /** Tells whether the number is an age between name and verb. */
  boolean isAge(Numeral n) {
    return ages.isLoose(n.from(), n.to());
  }

  /** Tells whether a currency stands before the number. */
  boolean isPriced(Numeral n, int free) {
    return money.before(new Draft(n.from(), n.to(), n.low(), n.high()), free);
  }

  /** Reads one number with its unit, denominator and parts, but not its range or item. */
  Draft single(Numeral n, int free) {
    Draft d = new Draft(n.from(), n.to(), n.low(), n.high());
    d.vague = n.isVague();
    d.words = n.isInWords();
    d.fraction = n.isFraction();
    d.scale = n.scale();
    millions(d);
    odd(d);
    if (money.before(d, free)) {
      compounds.cents(d);
    } else if (money.after(d) || units.read(d)) {
      compounds.read(d);
      if (d.kind == QuantityKind.MONEY) {
        compounds.cents(d);
      }
    }
    if (!d.hasUnit()) {
      compounds.oneAnd(d, free);
      compounds.oneOr(d, free);
    } else {
      compounds.scaleAfter(d);
    }
    compounds.belowZero(d);
    if (d.hasUnit() && !ages.read(d)) {
      per.read(d);
    }
    if (!d.hasUnit()) {
      quotes(d);
      compounds.read(d);
      percentOf(d, free);
      ages.bare(d);
    } else {
      compounds.oneBefore(d, free);
      multiples.times(d);
    }
    return d;
  }

  /** "20-odd years": a few more or less. */
  private void odd(Draft d) {
    int at = d.to + 1;
    if (atoms.is(d.to, '-')
        && (atoms.is(at, "odd") || atoms.is(at, "some"))
        && atoms.touchesPrevious(d.to)
        && atoms.touchesPrevious(at)) {
      d.to = at + 1;
      d.bound = Bound.APPROXIMATE;
      d.rule(QuantityRule.BOUND_AFTER);
    }
  }

  /** "35m of its devices", "1.2m tons": a bare "m" before what is counted is a million. */
  private void millions(Draft d) {
    int at = d.to;
    int next = at + 1;
    if (!atoms.is(at, 'm')
        || next >= atoms.size()
        || !atoms.touchesPrevious(at) && !isCountedApart(next)
        || atoms.sentence(next) != atoms.sentence(at)
        || !atoms.has(next, Shape.LETTER)) {
      return;
    }
    boolean they =
        atoms.is(next, "had")
            || atoms.is(next, "have")
            || atoms.is(next, "were")
            || atoms.is(next, "are"); // "1.3m had paid"
    boolean counted =
        atoms.is(next, "of")
            || they
            || atoms.lookup(Words.FUNCTION, next) == 0 && atoms.lookup(Words.VERBS, next) == 0;
    if (counted) {
      boolean plural = they || atoms.is(next, "of");
      for (int i = next; i < Math.min(next + 5, atoms.size()) && !plural; i++) {
        plural = Nouns.isPlural(atoms.folded(i));
      }
      if (plural) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        d.times(million);
        d.scale = million;
        d.to = next;
        d.numberTo = next;
        d.rule(QuantityRule.BARE_MILLION);
      }
    }
  }

  /** "40 m people", but not "100 m hurdles" and "40 m across". */
  private boolean isCountedApart(int next) {
    return atoms.has(next, Shape.LOWER)
        && Nouns.isPlural(atoms.folded(next))
        && atoms.lookup(Words.NOT_PLURAL, next) == 0
        && atoms.lookup(UnitWords.EXTENT, next) == 0
        && atoms.lookup(UnitWords.COURSES, next) == 0;
  }

  /** "1.000 men": nobody counts men in thousandths, so that the point parts a group. */
  private void thousands(Draft d) {
    int at = d.numberFrom;
    boolean zeros =
        !d.words
            && d.numberTo == at + 1
            && atoms.length(at) >= GROUPED
            && atoms.text().startsWith(".000", atoms.end(at) - GROUPED + 1);
    if (zeros && d.kind == QuantityKind.COUNT) {
      d.times(BigDecimal.valueOf(1000));
    }
  }

  /** 5" and 6': inches and feet, unless the mark closes a quotation. */
  private void quotes(Draft d) {
    int at = d.to;
    boolean breadth = atoms.is(at, '"') && UnitWords.has(atoms, UnitWords.BREADTHS, at + 1);
    if (at >= atoms.size() || !atoms.touchesPrevious(at) && !breadth || d.words) {
      return;
    }
    boolean inch = atoms.is(at, '"') || atoms.is(at, '\u2033') || atoms.is(at, '\u201d');
    if (!inch && !atoms.is(at, '\'') && !atoms.is(at, '\u2032') && !atoms.is(at, '\u2019')) {
      return;
    }
    char mark = atoms.firstChar(at);
    int block = atoms.tokenAt(atoms.block(at).span().start());
    boolean open = false;
    for (int i = Math.max(block, at - LONGEST_QUOTE); i < at; i++) {
      open ^= atoms.is(i, mark) || atoms.is(i, '\u201c') || atoms.is(i, '\u2018');
    }
    if (!open) {
      units.inchOrFoot(d, inch, at + 1);
    }
  }

  /** "a percentage of 10". */
  private void percentOf(Draft d, int free) {
    int at = d.from - 2;
    if (at < free || !atoms.is(at + 1, "of") || numerals.at(at - 1) != null) {
      return;
    }
    if (atoms.is(at, "percents") || atoms.is(at, "percent") && (at == 0 || atoms.is(at - 1, "a"))) {
      units.percent(d);
      d.from = at;
      d.rule(QuantityRule.PERCENT_OF);
    }
  }

  /** Reads a number of money whose sign stands elsewhere: its "m" is a million. */
  Draft scaled(Numeral n) {
    Draft d = new Draft(n.from(), n.to(), n.low(), n.high());
    d.scale = n.scale();
    money.scale(d);
    return d;
  }

  /** Reads the denominator of a range: "$5-6 a kilo". */
  void perRange(Draft d) {
    if (d.hasUnit() && d.kind != QuantityKind.AGE) {
      per.read(d);
    }
  }

  /** Reads what stands behind "-plus" or "or more": "20-plus years", "50 or more wells". */
  void afterBound(Draft d) {
    if (units.read(d)) {
      per.read(d);
    } else {
      items.read(d);
    }
  }

  /** Reads a ratio of two numbers: "a ratio of 2:1", "odds of 3 to 1". */
  boolean versus(Draft d) {
    return !d.hasUnit() && ratios.versus(d);
  }

  /** Gives drafts without a unit what they count, or a ratio; tells whether it found something. */
  void complete(Draft d) {
    if (d.hasUnit() || d.kind == QuantityKind.AGE || multiples.fold(d)) {
      return;
    }
    if (!ratios.read(d)) {
      if (items.read(d)) {
        thousands(d);
        per.counted(d);
      }
    } else {
      items.read(d);
      d.kind = QuantityKind.RATIO;
    }
    boolean part =
        d.kind == QuantityKind.COUNT && d.has(QuantityRule.PART_OF)
            || d.kind == QuantityKind.NUMBER && d.low.compareTo(BigDecimal.ONE) < 0 && isPart(d.to);
    if (d.fraction && part) {
      d.kind = QuantityKind.RATIO;
      d.rule(QuantityRule.PART_OF);
    }
    if (d.kind == QuantityKind.COUNT) {
      per.often(d);
    }
  }

  /** "a quarter of the crop", "half the town". */
  private boolean isPart(int next) {
    return atoms.is(next, "of")
        || next < atoms.size() && atoms.lookup(Words.DETERMINERS, next) != 0;
  }
}
