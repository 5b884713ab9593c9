package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Lists of numbers that share the unit or item of the last: "8, 9 or 15 euros", "four-, five- and
 * six-cylinder engines".
 */
final class ListRules {
  private static final int LONGEST_LIST = 12;

  private final TokenTable atoms;
  private final Numerals numerals;
  private final NumberReader reader;
  private final NameGuard guard;

  ListRules(TokenTable atoms, Numerals numerals, NumberReader reader, NameGuard guard) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.reader = reader;
    this.guard = guard;
  }

  /** Numbers in a list whose last one has the unit or item of all. */
  List<Draft> read(Draft first) {
    List<Draft> out = new ArrayList<>();
    out.add(first);
    Draft last = first;
    Draft next = first.hasUnit() ? null : next(first);
    while (next != null) {
      out.add(next);
      last = next;
      next = out.size() < LONGEST_LIST && !last.hasUnit() ? next(last) : null;
    }
    if (out.size() == 1 || !endsList(last)) {
      return List.of(first);
    }
    reader.complete(last);
    for (Draft d : out) {
      if (d != last && !adopt(d, last)) {
        return List.of(first);
      }
    }
    return out;
  }

  /** The number behind a comma, "and" or "or", or null. */
  private @Nullable Draft next(Draft d) {
    int at = d.to;
    boolean hanging =
        RangeRules.isAnyDash(atoms, at)
            && atoms.touchesPrevious(at)
            && (atoms.is(at + 1, ',') || atoms.is(at + 1, "and") || atoms.is(at + 1, "or"));
    at += hanging ? 1 : 0;
    boolean comma = atoms.is(at, ',');
    at += comma ? 1 : 0;
    boolean joint = atoms.is(at, "and") || atoms.is(at, "or");
    at += joint ? 1 : 0;
    boolean sign = at < atoms.size() && atoms.has(at, Shape.CURRENCY);
    Numeral n = comma || joint ? numerals.at(sign ? at + 1 : at) : null;
    if (n == null
        || n.isOrdinal()
        || atoms.sentence(at) != atoms.sentence(d.numberFrom)
        || guard.isName(n)) {
      return null;
    }
    Draft next = reader.single(n, at);
    return next.kind == QuantityKind.AGE ? null : next;
  }

  /** A list ends in "and" or "or"; a comma alone only parts. */
  private boolean endsList(Draft last) {
    int at = last.from - 1;
    return atoms.is(at, "and") || atoms.is(at, "or");
  }

  private boolean adopt(Draft d, Draft last) {
    if (last.unit != null && !last.prefixed) {
      if (last.kind == QuantityKind.DURATION
          && !d.words
          && d.low.compareTo(BigDecimal.valueOf(1000)) > 0) {
        return false;
      }
      d.unit = last.unit;
      d.entry = last.entry;
      d.per = last.per;
      d.kind = last.kind;
      d.times(last.entry == null ? BigDecimal.ONE : last.entry.factor());
      d.rule(QuantityRule.SHARED_UNIT);
      return true;
    }
    if (last.itemHead >= 0) {
      boolean hyphenated = atoms.is(last.itemFrom - 1, '-') && last.itemFrom - 1 == last.numberTo;
      boolean counted = hyphenated || d.words == last.words;
      if (!counted) {
        return false;
      }
      d.itemFrom = last.itemFrom;
      d.itemTo = last.itemTo;
      d.itemHead = last.itemHead;
      d.kind = QuantityKind.COUNT;
      d.rule(QuantityRule.SHARED_ITEM);
      return true;
    }
    if (last.prefixed
        && d.isInteger()
        && atoms.is(last.from - 1, "or")
        && d.scale.compareTo(BigDecimal.ONE) == 0) {
      d.unit = last.unit;
      d.kind = last.kind;
      return true;
    }
    return last.kind == QuantityKind.NUMBER && last.unit == null;
  }
}
