package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.DateType;
import org.nutgraf.time.Dates;

/** One pass over the numbers of one text. For one thread. */
final class Scan {
  private final TokenTable atoms;
  private final Numerals numerals;
  private final UnitRules unitRules;
  private final MoneyRules money;
  private final BoundRules bounds;
  private final ItemRules items;
  private final NameGuard guard;
  private final RangeRules ranges;
  private final AgeRules ages;
  private final RatioRules ratios;
  private final ConceptRules concepts;
  private final MultipleRules multiples;
  private final List<Span> taken = new ArrayList<>();
  private int takenAt;
  private final List<Draft> drafts = new ArrayList<>();

  /** The token after the last quantity: nothing to the left of it is free. */
  private int floor;

  Scan(TokenTable atoms, Numerals numerals, Dates dates, UnitTable units, Lexicon itemWords) {
    this.atoms = atoms;
    this.numerals = numerals;
    unitRules = new UnitRules(atoms, units);
    money = new MoneyRules(atoms, units);
    bounds = new BoundRules(atoms);
    items = new ItemRules(atoms, numerals, itemWords);
    guard = new NameGuard(atoms);
    ranges = new RangeRules(atoms, numerals, this, guard);
    ages = new AgeRules(atoms);
    ratios = new RatioRules(atoms, numerals);
    concepts = new ConceptRules(atoms);
    multiples = new MultipleRules(atoms, bounds);
    for (DateMention date : dates) {
      if (date.type() == DateType.DATE || date.type() == DateType.TIME) {
        taken.add(date.span());
      }
    }
  }

  List<Quantity> run() {
    for (Numeral n : numerals) {
      if (n.from() < floor) {
        continue;
      }
      numeral(n);
    }
    int counted = drafts.size();
    new RankWords(atoms, taken).words(drafts);
    multiples.words(drafts);
    if (drafts.size() > counted) {
      drafts.sort(Comparator.comparingInt((Draft d) -> d.numberFrom));
    }
    List<Quantity> out = new ArrayList<>(drafts.size());
    for (Draft d : drafts) {
      out.add(finish(d));
    }
    return out;
  }

  private void numeral(Numeral n) {
    if (isTaken(n)) {
      return;
    }
    if (n.isOrdinal()) {
      ordinal(n);
      return;
    }
    Draft probe = new Draft(n.from(), n.to(), n.low(), n.high());
    if (!money.before(probe, floor)
        && guard.isName(n)
        && !(guard.isLabel(n) && unitRules.read(probe) && n.to() + 1 < atoms.size())) {
      floor = n.to();
      return;
    }
    List<Draft> group = ranges.read(n, floor);
    if (group.isEmpty()) {
      return;
    }
    for (Draft d : group) {
      if (!isQuantity(d)) {
        continue;
      }
      int end = d.to;
      bounds.read(d, floor);
      if (d.to > end && d.kind == QuantityKind.NUMBER) {
        items.read(d);
      }
      if (!drafts.isEmpty()) {
        Draft previous = drafts.get(drafts.size() - 1);
        if (TwoBounds.join(atoms, previous, d)) {
          floor = Math.max(floor, d.to);
          continue;
        }
        bounds.inherit(d, previous);
        Elision.fill(atoms, drafts, d);
      }
      drafts.add(d);
      floor = Math.max(floor, d.to);
    }
    floor = Math.max(floor, group.get(group.size() - 1).numberTo);
  }

  /** Reads one number with its unit, denominator and parts, but not its range or item. */
  @Nullable Draft single(Numeral n, int free) {
    Draft d = new Draft(n.from(), n.to(), n.low(), n.high());
    d.vague = n.isVague();
    d.words = n.isInWords();
    d.fraction = n.isFraction();
    d.scale = n.scale();
    millions(d);
    if (money.before(d, free)) {
      cents(d);
    } else if (money.after(d) || unitRules.read(d)) {
      compound(d);
      if (d.kind == QuantityKind.MONEY) {
        cents(d);
      }
    }
    if (d.hasUnit() && !ages.read(d)) {
      unitRules.per(d);
    }
    if (!d.hasUnit()) {
      quotes(d);
      percentOf(d, free);
      ages.bare(d);
    } else {
      oneBefore(d, free);
      multiples.times(d);
    }
    return d;
  }

  /** "35m of its devices", "1.2m tons": a bare "m" before what is counted is a million. */
  private void millions(Draft d) {
    int at = d.to;
    int next = at + 1;
    if (!atoms.is(at, 'm')
        || !atoms.touchesPrevious(at)
        || next >= atoms.size()
        || atoms.sentence(next) != atoms.sentence(at)
        || !atoms.has(next, Shape.LETTER)) {
      return;
    }
    boolean counted =
        atoms.is(next, "of")
            || atoms.lookup(Words.FUNCTION, next) == 0 && atoms.lookup(Words.VERBS, next) == 0;
    if (counted) {
      boolean plural = atoms.is(next, "of");
      for (int i = next; i < Math.min(next + 5, atoms.size()) && !plural; i++) {
        plural = Nouns.isPlural(atoms.folded(i));
      }
      if (plural) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        d.times(million);
        d.scale = million;
        d.to = next;
        d.numberTo = next;
      }
    }
  }

  /** 5" and 6': inches and feet, unless the mark closes a quotation. */
  private void quotes(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || !atoms.touchesPrevious(at) || d.words) {
      return;
    }
    boolean inch = atoms.is(at, '"') || atoms.is(at, '\u2033') || atoms.is(at, '\u201d');
    if (!inch && !atoms.is(at, '\'') && !atoms.is(at, '\u2032') && !atoms.is(at, '\u2019')) {
      return;
    }
    char mark = atoms.firstChar(at);
    boolean open = false;
    for (int i = atoms.sentenceStart(atoms.sentence(at)); i < at; i++) {
      open ^= atoms.is(i, mark) || atoms.is(i, '\u201c') || atoms.is(i, '\u2018');
    }
    if (!open) {
      unitRules.inchOrFoot(d, inch, at + 1);
    }
  }

  /** "a percentage of 10". */
  private void percentOf(Draft d, int free) {
    int at = d.from - 2;
    if (at < free || !atoms.is(at + 1, "of") || numerals.at(at - 1) != null) {
      return;
    }
    if (atoms.is(at, "percents") || atoms.is(at, "percent") && (at == 0 || atoms.is(at - 1, "a"))) {
      unitRules.percent(d);
      d.from = at;
    }
  }

  /** "an hour and 45 minutes": one of the greater unit stands before. */
  private void oneBefore(Draft d, int free) {
    int at = d.from - 3;
    Unit unit = d.unit;
    boolean article = at >= free && (atoms.is(at, "a") || atoms.is(at, "an"));
    if (!article || unit == null || !atoms.is(at + 2, "and") || d.isInterval()) {
      return;
    }
    Draft one = new Draft(at, at + 1, BigDecimal.ONE, BigDecimal.ONE);
    if (unitRules.read(one)
        && one.to == at + 2
        && one.unit != null
        && one.unit.dimension().equals(unit.dimension())
        && !unit.isCurrency()) {
      one.unit.convert(BigDecimal.ONE, unit).ifPresent(more -> d.times(BigDecimal.ONE, more));
      d.from = at;
    }
  }

  /** Leaves out everything before a token: it was no quantity. */
  void skipTo(int token) {
    floor = Math.max(floor, token);
  }

  /** "$20 and 43c", "20 dollars 43", "3 GBP 1 pence". */
  private void cents(Draft d) {
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
    boolean named = money.after(part) || unitRules.read(part);
    if (named
        && part.entry != null
        && part.entry.factor().signum() > 0
        && part.entry.factor().compareTo(new BigDecimal("0.01")) == 0
        && !part.prefixed) {
      d.low = d.low.add(part.low);
      d.high = d.high.add(part.low);
      d.to = part.to;
      d.rule("with cents");
    } else if (!named && d.isInteger() && isAmountEnd(n.to()) && (!d.prefixed || and)) {
      BigDecimal cents = n.value().movePointLeft(2);
      d.low = d.low.add(cents);
      d.high = d.high.add(cents);
      d.to = n.to();
      d.rule("with cents");
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

  /** "7 feet 10 inches", "2 years, 3 months", "6-foot-2": the sum in the first unit. */
  private void compound(Draft d) {
    boolean parts = true;
    while (parts && d.unit != null && !d.isInterval()) {
      parts = part(d);
    }
  }

  private boolean part(Draft d) {
    Unit unit = d.unit;
    if (unit == null
        || unit.isCurrency()
        || unit.code().equals("%")
        || unit.dimension().equals("temperature")) {
      return false;
    }
    int at = d.to;
    boolean comma = atoms.is(at, ',');
    if (comma) {
      at++;
    }
    boolean and = atoms.is(at, "and");
    if (and) {
      at++;
    }
    boolean hyphen = !comma && !and && atoms.is(at, '-') && atoms.touchesPrevious(at);
    if (hyphen) {
      at++;
    }
    Numeral n = numerals.at(at);
    if (and
        && n == null
        && (atoms.is(at, "a") && atoms.is(at + 1, "half") || atoms.is(at, "half"))) {
      return half(d, unit, atoms.is(at, "a") ? at + 2 : at + 1);
    }
    if (n == null
        || n.isOrdinal()
        || n.isVague()
        || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    if (and && n.isFraction() && n.value().compareTo(BigDecimal.ONE) < 0 && n.to() <= at + 2) {
      d.low = d.low.add(n.value());
      d.high = d.low;
      d.to = n.to();
      return true;
    }
    Draft part = new Draft(n.from(), n.to(), n.low(), n.high());
    boolean foot = unit.code().equals("[ft_i]");
    if (!unitRules.read(part) || part.unit == null) {
      if (foot && hyphen && n.value().intValue() < 12) {
        d.low =
            d.low.add(n.value().divide(BigDecimal.valueOf(12), java.math.MathContext.DECIMAL128));
        d.high = d.low;
        d.to = n.to();
        return true;
      }
      return false;
    }
    boolean smaller =
        part.unit.dimension().equals(unit.dimension())
            && !part.unit.equals(unit)
            && part.unit.toBase(BigDecimal.ONE).compareTo(unit.toBase(BigDecimal.ONE)) < 0
            && part.unit.dimension().matches("length|mass|time|volume|angle");
    BigDecimal added = smaller ? part.unit.convert(part.low, unit).orElse(null) : null;
    if (added == null || part.low.compareTo(BigDecimal.valueOf(1000)) >= 0) {
      return false;
    }
    d.low = d.low.add(added);
    d.high = d.low;
    d.to = part.to;
    d.rule("compound");
    return true;
  }

  private boolean half(Draft d, Unit unit, int end) {
    if (end < atoms.size() && atoms.is(end, "of")) {
      return false;
    }
    d.low = d.low.add(new BigDecimal("0.5"));
    d.high = d.low;
    d.to = end;
    return !unit.isCurrency();
  }

  /** Gives drafts without a unit what they count, or a ratio; tells whether it found something. */
  void complete(Draft d) {
    if (d.hasUnit() || d.kind == QuantityKind.AGE) {
      return;
    }
    if (!ratios.read(d)) {
      items.read(d);
    } else {
      items.read(d);
      d.kind = QuantityKind.RATIO;
    }
    if (d.fraction && d.kind == QuantityKind.COUNT && d.rules.indexOf("part of") >= 0) {
      d.kind = QuantityKind.RATIO;
    }
  }

  private boolean isQuantity(Draft d) {
    if (d.hasUnit() || d.kind != QuantityKind.NUMBER && d.kind != QuantityKind.COUNT) {
      return true;
    }
    boolean one = d.words && !d.isInterval() && d.low.compareTo(BigDecimal.ONE) == 0 && !d.fraction;
    if (one) {
      return d.itemHead >= 0 && !OnePronoun.is(atoms, d);
    }
    boolean part = atoms.is(d.numberFrom, "half") || atoms.is(d.numberFrom, "quarter");
    if (part && d.numberTo == d.numberFrom + 1 && atoms.is(d.numberTo, '-')) {
      return false; // "half-staff", "quarter-finals"
    }
    boolean half =
        d.fraction
            && d.words
            && d.itemHead < 0
            && (atoms.is(d.numberFrom, "half") || atoms.is(d.numberFrom, "quarter"));
    if (half) {
      return atoms.is(d.to, "of");
    }
    if (isYearLike(d)) {
      int before = d.numberFrom - 1;
      boolean listed =
          atoms.is(before, ',')
              || atoms.is(before, "and")
              || atoms.is(before, "or")
              || atoms.is(before, "the")
              || atoms.is(before, "of")
              || atoms.is(before, '-');
      return !listed
          && d.itemHead >= 0
          && atoms.has(d.itemHead, Shape.LOWER)
          && d.itemHead == d.numberTo;
    }
    if (d.kind == QuantityKind.NUMBER
        && !d.words
        && !d.isInterval()
        && d.scale.compareTo(BigDecimal.ONE) == 0) {
      return !isRow(d) && !isNameStart(d);
    }
    return true;
  }

  /** Bare numbers side by side are a phone number, a table or a code. */
  private boolean isRow(Draft d) {
    int after = d.to;
    boolean next =
        after < atoms.size()
            && atoms.has(after, Shape.NUMBER)
            && atoms.sentence(after) == atoms.sentence(d.numberFrom);
    int before = d.from - 1;
    boolean previous =
        before >= 0
            && atoms.has(before, Shape.NUMBER)
            && atoms.sentence(before) == atoms.sentence(d.numberFrom);
    return (next || previous) && d.isInteger();
  }

  /** "3 Group", "20 Minuten": a small number before a capitalised word that is no plural. */
  private boolean isNameStart(Draft d) {
    int after = d.to;
    return d.isInteger()
        && d.low.abs().compareTo(BigDecimal.valueOf(100)) < 0
        && d.from == d.numberFrom
        && d.from > atoms.sentenceStart(atoms.sentence(d.from))
        && after < atoms.size()
        && atoms.sentence(after) == atoms.sentence(d.from)
        && atoms.has(after, Shape.CAPITAL)
        && atoms.has(after, Shape.LETTER);
  }

  /** Four bare digits from 1800 to 2099 may be a year that the dates have missed. */
  private boolean isYearLike(Draft d) {
    if (d.numberTo != d.numberFrom + 1
        || atoms.length(d.numberFrom) != 4
        || !d.isInteger()
        || d.words) {
      return false;
    }
    int value = d.low.intValue();
    return value >= 1800 && value < 2100 && d.bound == org.nutgraf.quantity.Bound.EXACT;
  }

  private void ordinal(Numeral n) {
    int before = n.from() - 1;
    if (guard.isName(n)
        || atoms.is(before, "per")
        || atoms.is(n.from(), "second") && (atoms.is(before, "a") && atoms.is(before - 1, "per"))) {
      return;
    }
    Draft d = new Draft(n.from(), n.to(), n.low(), n.high());
    d.kind = QuantityKind.ORDINAL;
    d.relative = n.relative().orElse(null);
    d.rule("ordinal");
    drafts.add(d);
    floor = Math.max(floor, d.to);
  }

  /** Tells whether a number is part of a date, unless a unit of time makes it a length. */
  private boolean isTaken(Numeral n) {
    int start = atoms.start(n.from());
    while (takenAt < taken.size() && taken.get(takenAt).end() <= start) {
      takenAt++;
    }
    if (takenAt == taken.size() || taken.get(takenAt).start() >= atoms.end(n.to() - 1)) {
      return false;
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
    if (isRangeOfUnits(n)) {
      return false;
    }
    if (unitRules.read(d)) {
      return d.kind != QuantityKind.DURATION && !bare;
    }
    return !bare || isYear(n);
  }

  /** "5-10 points": a unit after the second number shows that it is no date. */
  private boolean isRangeOfUnits(Numeral n) {
    boolean dash = atoms.is(n.to(), '-') || atoms.is(n.to(), '\u2013');
    Numeral next = dash ? numerals.at(n.to() + 1) : null;
    return next != null
        && unitRules.read(new Draft(next.from(), next.to(), next.low(), next.high()));
  }

  /** Tells whether a bare number that was taken for a date can be the year it is taken for. */
  private boolean isYear(Numeral n) {
    int value = n.value().intValue();
    return n.isInWords() || value >= 1500 && value < 2100;
  }

  private Quantity finish(Draft d) {
    String text = atoms.text();
    Span span = atoms.span(d.from, d.to);
    Amount amount =
        d.isInterval()
            ? Amount.between(MoneyRules.plain(d.low), MoneyRules.plain(d.high))
                .withEnds(!d.lowOpen, !d.highOpen)
            : Amount.of(MoneyRules.plain(d.low));
    Quantity.Builder out =
        Quantity.builder(d.kind, span, span.in(text), d.vague ? amount.asVague() : amount)
            .number(atoms.span(d.numberFrom, d.numberTo))
            .unit(d.unit)
            .per(d.per)
            .bound(d.bound)
            .direction(d.direction)
            .relative(d.relative)
            .concepts(concepts.of(d))
            .explanation(d.rules.isEmpty() ? "number" : d.rules.toString());
    if (d.itemHead >= 0) {
      Span phrase = atoms.span(d.itemFrom, d.itemTo);
      out.item(new Item(Nouns.singular(atoms.folded(d.itemHead)), phrase.in(text), phrase));
    }
    return out.build();
  }
}
