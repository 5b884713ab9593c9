package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Joins two numbers to a range: "between 3 and 5 per cent", "$200 to $4 million", "52% ± 3%". */
final class RangeRules {
  /** How many times the low end of a range the high one may be behind a verb of change. */
  private static final BigDecimal FAR = BigDecimal.valueOf(12);

  private final TokenTable atoms;
  private final Numerals numerals;
  private final NumberReader reader;
  private final NameGuard guard;
  private final ListRules lists;

  /** The token after the last score or the like, none of whose numbers is a quantity. */
  private int skipped;

  RangeRules(TokenTable atoms, Numerals numerals, NumberReader reader, NameGuard guard) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.reader = reader;
    this.guard = guard;
    lists = new ListRules(atoms, numerals, reader, guard);
  }

  /** Reads the quantities that begin with a number: one, a range as one, or a list. */
  List<Draft> read(Numeral n, int floor) {
    Draft first = reader.single(n, floor);
    if (reader.versus(first)) {
      return List.of(first);
    }
    if (tolerance(first)) {
      return List.of(first);
    }
    Numeral second = joined(first);
    if (second != null
        && !first.hasUnit()
        && isAnyDash(first.to)
        && !atoms.is(first.to, '~')
        && atoms.touchesPrevious(first.to)
        && atoms.touchesPrevious(second.from())
        && second.from() <= first.to + 1
        && !isBefore(first, "about")
        && (guard.isScore(n, second) || guard.isYears(n, second))) {
      return skipAll(second);
    }
    if (second != null && isOdds(first, second)) {
      return skipAll(second);
    }
    Draft range = second == null ? farRange(first) : range(first, second, first.to);
    if (range != null) {
      reader.complete(range);
      return List.of(range);
    }
    List<Draft> list = lists.read(first);
    if (list.size() > 1) {
      return list;
    }
    reader.complete(first);
    return List.of(first);
  }

  /** "52% ± 3%", "2,000 ± 5 kg": as much less and as much more. */
  private boolean tolerance(Draft first) {
    int at = first.to;
    int end =
        atoms.is(at, '\u00b1')
            ? at + 1
            : atoms.is(at, '+') && atoms.is(at + 1, '/') && isAnyDash(at + 2) ? at + 3 : 0;
    Numeral n = end == 0 ? null : numerals.at(end);
    if (n == null || n.isOrdinal() || atoms.sentence(end) != atoms.sentence(at)) {
      return false;
    }
    Draft part = reader.single(n, end);
    boolean same = !first.hasUnit() || !part.hasUnit() || Objects.equals(part.unit, first.unit);
    if (!same || first.isInterval() || part.low.signum() <= 0) {
      return false;
    }
    if (!first.hasUnit()) {
      first.unit = part.unit;
      first.entry = part.entry;
      first.kind = part.kind;
      first.times(part.entry == null ? BigDecimal.ONE : part.entry.factor());
    }
    BigDecimal middle = first.low;
    first.low = middle.subtract(part.low);
    first.high = middle.add(part.low);
    first.to = part.to;
    first.numberTo = part.numberTo;
    first.rule(QuantityRule.RANGE);
    reader.complete(first);
    return true;
  }

  /** Returns the token after the last score or the like that was passed over. */
  int skipped() {
    return skipped;
  }

  /** "a 2-to-1 vote". */
  private boolean isOdds(Draft first, Numeral second) {
    return !first.hasUnit()
        && isAnyDash(first.to)
        && atoms.touchesPrevious(first.to)
        && atoms.is(first.to + 1, "to")
        && first.low.compareTo(second.value()) >= 0;
  }

  /** A score or the like: moves past its numbers without a result. */
  private List<Draft> skipAll(Numeral second) {
    skipped = second.to();
    Numeral next = isAnyDash(skipped) ? numerals.at(skipped + 1) : null;
    while (next != null) {
      skipped = next.to();
      next = isAnyDash(skipped) ? numerals.at(skipped + 1) : null;
    }
    return List.of();
  }

  private boolean isAnyDash(int at) {
    return isAnyDash(atoms, at);
  }

  /** Tells whether a token is a dash of any kind. */
  static boolean isAnyDash(TokenTable atoms, int at) {
    if (at >= atoms.size() || atoms.length(at) != 1) {
      return false;
    }
    char c = atoms.firstChar(at);
    return c == '-'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2010'
        || c == '\u2011'
        || c == '~'
        || c == '\u2212';
  }

  /** The number after "to", a dash or (after "between") "and"; null if there is none. */
  private @Nullable Numeral joined(Draft d) {
    int at = d.to;
    if (at + 1 >= atoms.size() || atoms.sentence(at + 1) != atoms.sentence(d.numberFrom)) {
      return null;
    }
    boolean hanging = isAnyDash(at) && atoms.touchesPrevious(at) && atoms.is(at + 1, "to");
    if (hanging) {
      at++;
    }
    if (atoms.is(at, "up") && atoms.is(at + 1, "to") && isBefore(d, "from")) {
      at++;
    }
    boolean dash = isAnyDash(at);
    boolean to = atoms.is(at, "to") || atoms.is(at, "through") || atoms.is(at, "till");
    boolean ages = atoms.is(d.from - 1, "of") && atoms.is(d.from - 2, "ages");
    boolean and = atoms.is(at, "and") && (ages || isBefore(d, "between"));
    boolean or = atoms.is(at, "or") && d.words && !d.hasUnit();
    if (!dash && !to && !and && !or) {
      return null;
    }
    Numeral n = after(d, at, hanging && atoms.is(at + 1, '-') ? at + 2 : at + 1);
    if (n == null
        || or && !(n.isInWords() && n.value().subtract(d.low).compareTo(BigDecimal.ONE) == 0)) {
      return null;
    }
    boolean sign =
        dash && !atoms.touchesPrevious(at) && atoms.touchesPrevious(n.from()) && d.hasUnit();
    return sign && n.from() == at + 1 ? null : n;
  }

  /** The number behind a joint of a draft, with nothing but signs before it, or null. */
  private @Nullable Numeral after(Draft d, int joint, int signs) {
    int next = joint + 1;
    for (int i = 0; i < 4 && next < atoms.size() && numerals.at(next) == null; i++) {
      next++;
    }
    Numeral n = numerals.at(next);
    return n == null
            || n.isOrdinal()
            || atoms.sentence(next) != atoms.sentence(d.numberFrom)
            || !isPrefix(signs, next)
        ? null
        : n;
  }

  /**
   * "from 20 tonnes in 2008 to 29 tonnes": a range whose first end has words behind it, or null.
   */
  private @Nullable Draft farRange(Draft first) {
    int to = FarEnd.joint(atoms, first);
    Numeral n = to < 0 ? null : after(first, to, to + 1);
    return n == null || !FarEnd.isAmount(atoms, first, reader.single(n, to + 1))
        ? null
        : range(first, n, to);
  }

  /** Between the joint and the number only currency signs and "about" may stand. */
  private boolean isPrefix(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean sign = Currencies.SIGNS.containsKey(atoms.firstChar(i)) && atoms.length(i) == 1;
      boolean letters =
          atoms.length(i) <= 4
              && Currencies.DOLLARS.containsKey(atoms.folded(i))
              && i + 1 < atoms.size()
              && atoms.firstChar(i + 1) == '$';
      boolean code =
          i == to - 1
              && (atoms.length(i) == 2 || atoms.length(i) == 3)
              && atoms.touchesPrevious(to)
              && atoms.has(i, Shape.ALL_CAPS);
      if (!sign
          && !letters
          && !code
          && !atoms.is(i, "about")
          && !atoms.is(i, "around")
          && !atoms.is(i, "between")
          && !atoms.is(i, "as")) {
        return false;
      }
    }
    return true;
  }

  private boolean isBefore(Draft d, String word) {
    for (int i = d.from - 1; i >= 0 && i >= d.from - 3; i--) {
      if (atoms.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** One draft for the two ends, or null if they are no range. */
  private @Nullable Draft range(Draft first, Numeral n, int joint) {
    Draft second = reader.single(n, joint + 1);
    if (first.prefixed && second.unit != null && second.unit.code().equals("m")) {
      second = reader.scaled(n); // "$300-450m"
    }
    Numeral last = isAnyDash(second.to) && isBefore(first, "from") ? joined(second) : null;
    Draft upper =
        last == null ? null : range(second, last, second.to); // "from 24 to 33-35 billion"
    second = upper == null ? second : upper;
    if (!fits(first, second, joint, isLed(first))) {
      return null;
    }
    share(first, second);
    boolean percents =
        first.kind == QuantityKind.PERCENT && second.kind == QuantityKind.PERCENT; // "55%-41%"
    if (first.low.compareTo(second.low) > 0
        && isAnyDash(joint)
        && (percents || !first.hasUnit() && !second.hasUnit())) {
      return null;
    }
    return joined(first, second);
  }

  /** One draft for the two ends of a range. */
  private Draft joined(Draft first, Draft second) {
    Draft range =
        new Draft(first.from, second.to, first.low.min(second.low), second.high.max(first.high));
    range.numberFrom = first.numberFrom;
    range.numberTo = second.numberTo;
    range.unit = second.unit == null ? first.unit : second.unit;
    range.entry = second.entry == null ? first.entry : second.entry;
    range.per = second.per == null ? first.per : second.per;
    range.kind = second.unit == null ? first.kind : second.kind;
    range.words = first.words;
    range.scale = second.scale;
    range.vague = first.vague || second.vague;
    range.fraction = first.fraction && second.fraction;
    int before = range.from - 1;
    if (before >= 0
        && (atoms.is(before, "from") || atoms.is(before, "between"))
        && atoms.sentence(before) == atoms.sentence(range.numberFrom)) {
      range.from = before;
    }
    range.rules = first.rules | second.rules;
    range.rule(QuantityRule.RANGE);
    reader.perRange(range);
    return range;
  }

  /** Tells whether a word before a draft says that a range begins. */
  private boolean isLed(Draft first) {
    return isBefore(first, "from")
        || isBefore(first, "between")
        || isBefore(first, "ranging")
        || isBefore(first, "range");
  }

  private boolean fits(Draft first, Draft second, int joint, boolean from) {
    Unit a = first.unit;
    Unit b = second.unit;
    boolean dash = isAnyDash(joint);
    if (first.kind == QuantityKind.AGE && b == null
        || second.kind == QuantityKind.AGE && a == null) {
      return true;
    }
    if (a == null) {
      return b == null
          ? from || dash || !first.isInterval() && isRising(first, second)
          : !second.prefixed || from;
    }
    if (b == null) {
      return first.prefixed && (from || dash || first.low.compareTo(second.low) < 0)
          || from && (first.entry == null || FarEnd.isAmount(atoms, first, second));
    }
    boolean written =
        first.entry == null
            || second.entry == null
            || first.entry.factor().compareTo(second.entry.factor()) == 0;
    boolean rising = first.low.compareTo(second.low) < 0;
    boolean measured = // "a current of 2 A/cm2 to 0.5 A/cm2"
        first.kind == QuantityKind.MEASURE && Objects.equals(first.per, second.per);
    return a.equals(b) && written && (from || dash || (rising || measured) && !changeBefore(first));
  }

  /** "three to five", but not "up three to 5,731": a change and the level that it led to. */
  private boolean isRising(Draft first, Draft second) {
    return first.low.compareTo(second.low) < 0
        && !(changeBefore(first) && first.low.multiply(FAR).compareTo(second.low) < 0);
  }

  private boolean changeBefore(Draft first) {
    int at = first.from - 1;
    return at >= 0
        && (atoms.is(at, "by")
            || atoms.lastChar(at) == 'd' && atoms.length(at) > 3 // a verb, not "and"
            || atoms.is(at, "rose")
            || atoms.is(at, "fell")
            || atoms.is(at, "up")
            || atoms.is(at, "down"));
  }

  /** "2 to 4 million", "$10 to $15 billion": the scale of the last is that of the first. */
  private void share(Draft first, Draft second) {
    boolean bare = first.scale.compareTo(BigDecimal.ONE) == 0;
    boolean scaled = second.scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
    BigDecimal plain =
        scaled ? second.low.divide(second.scale, MathContext.DECIMAL128) : second.low;
    boolean small = first.high.compareTo(BigDecimal.valueOf(1000)) < 0;
    if (bare && scaled && small && first.low.compareTo(plain) < 0 && !first.hasOwnUnit()) {
      first.low = first.low.multiply(second.scale);
      first.high = first.high.multiply(second.scale);
    }
    if (first.unit == null && second.entry != null) {
      first.low = first.low.multiply(second.entry.factor());
      first.high = first.high.multiply(second.entry.factor());
    } else if (second.unit == null && first.unit != null) {
      second.low = second.low.multiply(first.entry == null ? BigDecimal.ONE : first.entry.factor());
      second.high = second.low;
    }
  }
}
