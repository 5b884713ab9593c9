package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Bound;
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

  /** Words before "over" that make it more than a time: "lasted over two days". */
  private static final Lexicon BEFORE_OVER =
      Lexicon.ofWords(
          ("for lasted spent than took is was after of just well in still span spans spanned"
                  + " spanning lasts lasting takes taking runs ran waited")
              .split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;
  private final ChangeRules changes;

  BoundRules(TokenTable atoms, Numerals numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
    changes = new ChangeRules(atoms);
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
    changes.read(d, floor);
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
      return false;
    }
    if (d.bound != Bound.EXACT && found == Bound.APPROXIMATE) {
      return false;
    }
    d.bound = d.bound == Bound.EXACT || d.bound == Bound.APPROXIMATE ? found : d.bound;
    d.from = first;
    d.hedged |= found == Bound.APPROXIMATE;
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
      return d.low.compareTo(BigDecimal.ONE) > 0 || d.fraction;
    }
    if (atoms.is(at, "over") && first == at) {
      return !(d.kind == QuantityKind.DURATION && !startsClause(first))
          || UnitWords.has(atoms, BEFORE_OVER, first - 1)
          || UnitWords.has(atoms, UnitWords.LATER, d.to)
          || atoms.is(d.to, "away");
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
    return found != Bound.LESS_THAN || !atoms.is(at, "below") || !atoms.is(at - 1, "the");
  }

  private boolean startsClause(int at) {
    return at == atoms.sentenceStart(atoms.sentence(at));
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
    boolean apart = plus && !atoms.touchesPrevious(at) && end < atoms.size();
    if (number || apart && !atoms.has(end, Shape.PUNCTUATION) && !isPlusThings(d, end)) {
      return;
    }
    boolean most = d.bound == Bound.LESS_THAN || d.bound == Bound.AT_MOST;
    d.bound = most && atoms.is(at + 1, "equal") ? Bound.AT_MOST : BoundWords.bound(match);
    d.to = end;
    d.rule(QuantityRule.BOUND_AFTER);
  }

  /** "40 plus days", but not "40 euros plus fees". */
  private boolean isPlusThings(Draft d, int next) {
    return d.kind == QuantityKind.NUMBER
        && d.isInteger()
        && atoms.is(next - 1, "plus")
        && atoms.has(next, Shape.LOWER)
        && atoms.sentence(next) == atoms.sentence(d.numberFrom)
        && Nouns.isPlural(atoms.folded(next));
  }
}
