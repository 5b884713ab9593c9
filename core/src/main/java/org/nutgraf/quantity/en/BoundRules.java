package org.nutgraf.quantity.en;

import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Hedges and comparisons around a number, and the verbs that make it a rise or a fall. */
final class BoundRules {

  /** Verbs that "up to" goes with: "it went up to 40", "the lead up to 2G". */
  private static final Lexicon UP_TO_VERBS =
      Lexicon.ofWords(
          ("went go goes going gone lead leads leading led add adds adding added came come comes"
                  + " climbed climb rose rise live lives lived stand stands stood")
              .split(" "));

  /** Verbs whose "up" is no rise: "women make up 40%". */
  private static final Lexicon PHRASAL =
      Lexicon.ofWords(
          ("make makes made making give gives giving gave set sets setting take takes took taking"
                  + " use uses used using turn turned line lined clean cleaned rack racked back sign"
                  + " signed stand stood put come came bring brought cough coughed rounds end")
              .split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;

  BoundRules(TokenTable atoms, Numerals numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
  }

  /**
   * Reads hedges to the left of a draft, then to its right. {@code floor} is the first free token.
   */
  void read(Draft d, int floor) {
    boolean again = true;
    for (int i = 0; i < 3 && again; i++) {
      again = left(d, floor);
    }
    right(d);
    direction(d, floor);
  }

  private boolean left(Draft d, int floor) {
    int at = d.from - 1;
    if (at < floor || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    if (atoms.is(at, "a") && atoms.is(at - 1, "about")
        || atoms.is(at, "the") && (atoms.is(at - 1, "over") || atoms.is(at - 1, "about"))) {
      return false;
    }
    long match = BoundWords.BEFORE.match(atoms, at);
    int length = Phrases.length(match);
    if (match == 0 || at - length + 1 < floor) {
      return false;
    }
    int first = at - length + 1;
    Bound found = BoundWords.bound(match);
    if (!fits(d, first, at, found)) {
      return false;
    }
    if (found == Bound.EXACT) {
      if (atoms.is(at, "just")
          || atoms.is(at, "only")
          || atoms.is(first, "exactly")
          || atoms.is(at, "precisely")) {
        return false;
      }
      d.from = first;
      d.bound = d.bound == Bound.EXACT ? Bound.EXACT : d.bound;
      return false;
    }
    if (d.bound != Bound.EXACT && found == Bound.APPROXIMATE) {
      return false;
    }
    d.bound = d.bound == Bound.EXACT || d.bound == Bound.APPROXIMATE ? found : d.bound;
    d.from = first;
    d.rule(QuantityRule.BOUND_BEFORE);
    return true;
  }

  /** "over 40 years" is more, "over the 40 years" and "concerns over 40" are not; and so on. */
  private boolean fits(Draft d, int first, int at, Bound found) {
    if (atoms.is(first, '>') && atoms.is(first - 1, '<')) {
      return false; // "<>" is unequal
    }
    if (atoms.is(at, "near") || atoms.is(at, "off")) {
      return d.hasUnit();
    }
    if (atoms.is(at, "to") && atoms.is(at - 1, "up") && first == at - 1) {
      return first == 0 || atoms.lookup(UP_TO_VERBS, first - 1) == 0;
    }
    if (atoms.is(at, "some")) {
      return d.low.compareTo(java.math.BigDecimal.ONE) > 0 || d.fraction;
    }
    if (atoms.is(at, "over") && first == at) {
      return !(d.kind == QuantityKind.DURATION && !startsClause(first)) || verbBefore(first);
    }
    if ((atoms.is(at, "average") || atoms.is(at, "min") || atoms.is(at, "max")) && first == at) {
      return false;
    }
    if (atoms.is(at, "around") && first == at) {
      return true;
    }
    if (atoms.is(at, "of") && atoms.is(at - 1, "average") && atoms.is(at - 2, "the")) {
      return d.kind != QuantityKind.COUNT; // "the average of eight estimates"
    }
    if (atoms.is(at, "tops") || atoms.is(at, "average") && first == at) {
      return !atoms.is(at - 1, "the");
    }
    return found != Bound.LESS_THAN || !atoms.is(at, "below") || !atoms.is(at - 1, "the");
  }

  private boolean startsClause(int at) {
    return at == atoms.sentenceStart(atoms.sentence(at));
  }

  private boolean verbBefore(int at) {
    return at > 0
        && (atoms.is(at - 1, "for")
            || atoms.is(at - 1, "lasted")
            || atoms.is(at - 1, "spent")
            || atoms.is(at - 1, "than")
            || atoms.is(at - 1, "took")
            || atoms.is(at - 1, "is")
            || atoms.is(at - 1, "was")
            || atoms.is(at - 1, "after")
            || atoms.is(at - 1, "of")
            || atoms.is(at - 1, "just")
            || atoms.is(at - 1, "well"));
  }

  private void right(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return;
    }
    long match = BoundWords.AFTER.match(atoms, at);
    if (match == 0) {
      return;
    }
    int end = at + Phrases.length(match);
    boolean number =
        end < atoms.size()
            && (atoms.has(end, Shape.DIGIT) || numerals.at(end) != null)
            && atoms.sentence(end) == atoms.sentence(at);
    boolean plus = atoms.is(at, "plus") || atoms.is(at, '+');
    if (number
        || plus
            && !atoms.touchesPrevious(at)
            && end < atoms.size()
            && !atoms.has(end, Shape.PUNCTUATION)) {
      return;
    }
    boolean most = d.bound == Bound.LESS_THAN || d.bound == Bound.AT_MOST;
    d.bound = most && atoms.is(at + 1, "equal") ? Bound.AT_MOST : BoundWords.bound(match);
    d.to = end;
    d.rule(QuantityRule.BOUND_AFTER);
  }

  /** "rose 5%", "up by 5 points", "a 5% drop", "fell by about $2". */
  private void direction(Draft d, int floor) {
    if (d.kind == QuantityKind.AGE || d.kind == QuantityKind.ORDINAL) {
      return;
    }
    if (d.isInterval() && atoms.is(d.from, "from")) {
      return;
    }
    int at = d.from - 1;
    if (atoms.is(at, "to") && at > 0 && !d.isInterval()) {
      level(d, at - 1);
      return;
    }
    boolean rate = d.kind == QuantityKind.PERCENT || d.kind == QuantityKind.MONEY || isPoints(d);
    for (int i = 0; i < 2; i++) {
      if (at >= 0
          && (atoms.is(at, "by")
              || atoms.is(at, "another")
              || atoms.is(at, "a") && atoms.is(at + 1, "further")
              || atoms.is(at, "further")
              || atoms.is(at, "just")
              || atoms.is(at, "only"))) {
        at--;
      }
    }
    if (at >= floor - 6 && at >= 0 && atoms.sentence(at) == atoms.sentence(d.numberFrom)) {
      long match = BoundWords.CHANGE.match(atoms, at);
      boolean noun =
          atoms.is(at, "off")
              || atoms.is(at, "contract")
              || atoms.is(at, "lower")
              || atoms.is(at, "loss")
              || atoms.is(at, "of") && atoms.is(at - 1, "loss") && d.kind == QuantityKind.MONEY;
      boolean phrasal =
          atoms.is(at, "up")
              && Phrases.length(match) == 1
              && at > 0
              && atoms.lookup(PHRASAL, at - 1) != 0;
      if (match != 0
          && !noun
          && !phrasal
          && (rate || d.kind == QuantityKind.NUMBER || atoms.is(at + 1, "by") || isVerb(at))) {
        d.direction = Phrases.value(match) == BoundWords.UP ? Direction.UP : Direction.DOWN;
        d.rule(QuantityRule.CHANGE);
        return;
      }
      if (rate && atoms.is(at + 1, "by") && byFar(d, at, floor)) {
        return;
      }
    }
    boolean sign = atoms.is(d.from, '+') || d.from > 0 && atoms.is(d.from - 1, '+');
    if (sign && rate) {
      d.rule(QuantityRule.PLUS_SIGN);
      d.direction = Direction.UP;
    }
  }

  /** "climbed to 6.7%", "fell to a low of 40": the verb tells which way the level was reached. */
  private void level(Draft d, int verb) {
    int at =
        atoms.is(verb, "down") || atoms.is(verb, "up") || atoms.is(verb, "back") ? verb - 1 : verb;
    long match =
        at < 0 || atoms.sentence(at) != atoms.sentence(d.numberFrom)
            ? 0
            : BoundWords.CHANGE.match(atoms, at);
    if (match == 0 && atoms.is(verb, "down")) {
      match = BoundWords.CHANGE.match(atoms, verb);
    }
    if (match != 0
        && !atoms.is(at, "contract")
        && !atoms.is(at, "off")
        && !atoms.is(at, "added")
        && !atoms.is(at, "add")) {
      d.direction = Phrases.value(match) == BoundWords.UP ? Direction.UP : Direction.DOWN;
      d.rule(QuantityRule.CHANGE_TO);
    }
  }

  /** "hopes to raise output by 35 per cent": the verb stands before its object. */
  private boolean byFar(Draft d, int at, int floor) {
    for (int i = at - 1; i >= Math.max(floor, at - 5); i--) {
      long match = BoundWords.CHANGE.match(atoms, i);
      if (match != 0 && !atoms.is(i, "off") && !atoms.is(i, "contract")) {
        d.direction = Phrases.value(match) == BoundWords.UP ? Direction.UP : Direction.DOWN;
        d.rule(QuantityRule.CHANGE_BY);
        return true;
      }
    }
    return false;
  }

  /**
   * A conversion or another measure of the same change: "190 points, or 0.6%", "296 hp (224 kW)".
   */
  void inherit(Draft d, Draft previous) {
    int at = previous.to;
    if (d.direction == Direction.NONE && d.kind == previous.kind && isGap(at, d.from - 1)) {
      d.direction = previous.direction;
      d.rule(QuantityRule.OTHER_MEASURE);
      return;
    }
    boolean bracket = atoms.is(at, '(') && at + 1 == d.from;
    boolean or = atoms.is(at, ',') && atoms.is(at + 1, "or") && at + 2 == d.from;
    boolean slash = atoms.is(at, '/') && at + 1 == d.from && d.hasUnit();
    if (!bracket && !or && !slash) {
      return;
    }
    d.rule(QuantityRule.OTHER_MEASURE);
    if (d.bound == Bound.EXACT && !or && d.hasUnit() && previous.hasUnit()) {
      d.bound = previous.bound;
    }
    if (d.direction == Direction.NONE) {
      d.direction = previous.direction;
    }
  }

  /** "sales rose 5% and profit by 8%": a joint, a noun and "by", and no verb. */
  private boolean isGap(int joint, int by) {
    boolean joined = atoms.is(joint, ',') || atoms.is(joint, "and") || atoms.is(joint, "but");
    if (!joined || !atoms.is(by, "by") || by - joint < 2 || by - joint > 5) {
      return false;
    }
    for (int i = joint + 1; i < by; i++) {
      String word = atoms.folded(i);
      boolean verb =
          word.endsWith("ing") || word.endsWith("ed") || atoms.lookup(Words.VERBS, i) != 0;
      if (verb || !atoms.has(i, Shape.LETTER) || atoms.sentence(i) != atoms.sentence(by)) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(int at) {
    char c = atoms.lastChar(at);
    return c == 'd'
        || c == 'g'
        || atoms.is(at, "rose")
        || atoms.is(at, "fell")
        || atoms.is(at, "grew")
        || atoms.is(at, "lost")
        || atoms.is(at, "loses")
        || atoms.is(at, "gains")
        || atoms.is(at, "adds");
  }

  private boolean isPoints(Draft d) {
    return d.itemHead >= 0 && (atoms.is(d.itemHead, "points") || atoms.is(d.itemHead, "point"));
  }
}
