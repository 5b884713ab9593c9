package org.nutgraf.quantity.en;

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
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Dates;

/** One pass over the numbers of one text. For one thread. */
final class Scan {
  private final TokenTable atoms;
  private final Numerals numerals;
  private final DateNumbers dates;
  private final NameGuard guard;
  private final NumberReader reader;
  private final RangeRules ranges;
  private final PlainNumbers plain;
  private final CricketScores cricket;
  private final BoundRules bounds;
  private final ChangeRules changes;
  private final Elision elision;
  private final MultipleRules multiples;
  private final ConceptRules concepts;
  private final List<Draft> drafts = new ArrayList<>();

  /** The token after the last quantity: nothing to the left of it is free. */
  private int floor;

  Scan(TokenTable atoms, Numerals numerals, Dates found, UnitTable units, Lexicon itemWords) {
    this.atoms = atoms;
    this.numerals = numerals;
    dates = new DateNumbers(atoms, numerals, found, units);
    guard = new NameGuard(atoms);
    bounds = new BoundRules(atoms, numerals);
    changes = new ChangeRules(atoms);
    elision = new Elision(atoms);
    ItemRules items = new ItemRules(atoms, numerals, itemWords);
    multiples = new MultipleRules(atoms, bounds);
    reader = new NumberReader(atoms, numerals, units, multiples, items);
    ranges = new RangeRules(atoms, numerals, reader, guard);
    plain = new PlainNumbers(atoms);
    cricket = new CricketScores(atoms, numerals);
    concepts = new ConceptRules(atoms);
  }

  List<Quantity> run() {
    for (Numeral n : numerals) {
      if (n.from() < floor) {
        continue;
      }
      numeral(n);
    }
    int counted = drafts.size();
    new RankWords(atoms, dates.spans()).words(drafts);
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
    if (dates.contains(n)) {
      return;
    }
    if (n.isOrdinal()) {
      ordinal(n);
      return;
    }
    if (!reader.isPriced(n, floor)
        && guard.isName(n)
        && !reader.isAge(n)
        && !(guard.isLabel(n) && reader.hasUnit(n) && n.to() + 1 < atoms.size())) {
      floor = n.to();
      return;
    }
    int scored = cricket.end(n);
    if (scored >= 0) {
      floor = scored;
      return;
    }
    List<Draft> group = ranges.read(n, floor);
    if (group.isEmpty()) {
      floor = Math.max(floor, ranges.skipped());
      return;
    }
    for (Draft d : group) {
      if (plain.isQuantity(d)) {
        add(d);
      }
    }
    floor = Math.max(floor, group.get(group.size() - 1).numberTo);
  }

  /** Adds a draft, or joins it to the one before. */
  private void add(Draft d) {
    hedge(d);
    if (!drafts.isEmpty()) {
      Draft previous = drafts.get(drafts.size() - 1);
      if (TwoBounds.join(atoms, previous, d)) {
        floor = Math.max(floor, d.to);
        return;
      }
      changes.inherit(d, previous);
      elision.fill(drafts, d);
    }
    drafts.add(d);
    floor = Math.max(floor, d.inner >= 0 ? d.inner : d.to);
  }

  private void hedge(Draft d) {
    d.bareFrom = d.from;
    d.bareTo = d.to;
    bounds.read(d, floor);
    if (d.to > d.bareTo && d.kind == QuantityKind.NUMBER) {
      reader.afterBound(d);
      d.bareTo = d.hasUnit() ? d.to : d.bareTo;
    }
  }

  private void ordinal(Numeral n) {
    int before = n.from() - 1;
    if (guard.isName(n)
        || Idioms.isNoRank(atoms, n)
        || atoms.is(before, "at") && atoms.is(n.from(), "first") // "at first", "at first glance"
        || atoms.is(before, "per")
        || atoms.is(n.from(), "second") && (atoms.is(before, "a") && atoms.is(before - 1, "per"))) {
      return;
    }
    Draft d = new Draft(n.from(), n.to(), n.low(), n.high());
    d.kind = QuantityKind.ORDINAL;
    d.relative = n.relative().orElse(null);
    d.rule(QuantityRule.ORDINAL);
    drafts.add(d);
    floor = Math.max(floor, d.to);
  }

  /** Returns where the words stand that bound the amount. */
  private @Nullable Span cue(Draft d) {
    if (d.bareFrom < 0) {
      return null;
    }
    return d.from < d.bareFrom
        ? atoms.span(d.from, d.bareFrom)
        : d.to > d.bareTo && d.isBare() ? atoms.span(d.bareTo, d.to) : null;
  }

  private Quantity finish(Draft d) {
    String text = atoms.text();
    boolean bare = d.isBare();
    Span span =
        atoms.span(bare || d.isHedgedNumber() ? d.bareFrom : d.from, bare ? d.bareTo : d.to);
    Amount amount =
        d.isInterval()
            ? Amount.between(MoneyRules.plain(d.low), MoneyRules.plain(d.high))
                .withEnds(!d.lowOpen, !d.highOpen)
            : Amount.of(MoneyRules.plain(d.low));
    Quantity.Builder out =
        Quantity.builder(d.kind, span, span.in(text), d.vague ? amount.asVague() : amount)
            .number(atoms.span(d.numberFrom, d.numberTo))
            .unit(d.unit)
            .minor(d.entry == null ? null : d.entry.minor())
            .per(d.per)
            .bound(d.bound)
            .cue(cue(d))
            .direction(d.direction)
            .relative(d.relative)
            .concepts(concepts.of(d))
            .rules(QuantityRule.names(d.rules == 0 ? QuantityRule.NUMBER.bit() : d.rules));
    if (d.itemHead >= 0) {
      Span phrase = atoms.span(d.itemFrom, d.itemTo);
      out.item(new Item(Nouns.singular(atoms.folded(d.itemHead)), phrase.in(text), phrase));
    }
    return out.build();
  }
}
