package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The noun phrase after a number, read word by word. One is used again and again in one pass. */
final class NounPhrase {
  private static final int REACH = 8;
  private static final int ADJECTIVES = 5;

  private final TokenTable atoms;
  private final Numerals numerals;
  private final NounWords words;

  private int start;
  private int at;
  private int stop;
  private int head;
  private int last;
  private boolean part;

  NounPhrase(TokenTable atoms, Numerals numerals, NounWords words) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.words = words;
  }

  /** Returns the first token of the phrase. */
  int start() {
    return start;
  }

  /** Returns the token after what could belong to the phrase. */
  int end() {
    return at;
  }

  /** Returns the plural noun that is counted, or -1. */
  int head() {
    return head;
  }

  /** Tells whether there was no word at all. */
  boolean isEmpty() {
    return last < 0;
  }

  /**
   * Reads the phrase that begins at a token.
   *
   * @param joined whether it begins with a number and a hyphen ("15-year-old boys")
   * @param fraction whether a part is counted, so that a verb ends it ("a third of the people
   *     live")
   */
  void read(int first, int limit, boolean joined, boolean fraction) {
    start = first;
    at = first;
    stop = Math.min(limit, first + REACH);
    head = -1;
    last = -1;
    part = fraction;
    if (joined) {
      at = pastJoined(first);
      last = at - 1;
      head = words.isPlural(last) ? last : -1; // "two 15-year-olds"
    }
    boolean more = true;
    while (more && at < stop) {
      more = atoms.has(at, Shape.LETTER) ? word() : mark();
    }
  }

  private boolean word() {
    if (atoms.is(at, "'s") || atoms.is(at, "\u2019s")) {
      at++;
      head = -1;
      return true;
    }
    if (head >= 0 && !goesOn() || numerals.at(at) != null && last >= 0) {
      return false;
    }
    if (atoms.is(at, "and") || atoms.is(at, "or")) {
      return joint();
    }
    boolean owned = atoms.is(at - 1, "'s") || atoms.is(at - 1, "\u2019s");
    boolean joined = owned || last == at - 2 && atoms.is(at - 1, '-');
    boolean verb = part && last >= 0 && !owned && atoms.lookup(Words.VERBS, at) != 0;
    if (head < 0 && words.isVerbNoun(at, last < 0)) {
      last = at;
      head = at;
      at++;
      return true;
    }
    if (verb || !joined && words.ends(at, head, stop)) {
      return false;
    }
    last = at;
    boolean adjective = joined || words.isPlural(at) && words.isPeopleOrAdjective(at);
    if (words.isPlural(at) && !(adjective && words.leadsToPlural(at, stop))) {
      head = at; // but "plain-clothes officers", "Chinese fishermen"
    }
    at++;
    return true;
  }

  /** Tells whether another plural belongs to the noun found: "sports cars". */
  private boolean goesOn() {
    return words.isPlural(at)
        && last == at - 1
        && atoms.lookup(Words.PLURAL_MODIFIERS, at - 1) != 0;
  }

  private boolean joint() {
    boolean ends =
        last < 0
            || head >= 0
            || at + 1 >= stop
            || !atoms.has(at + 1, Shape.LETTER)
            || atoms.lookup(Words.FUNCTION, at + 1) != 0;
    at += ends ? 0 : 1;
    return !ends;
  }

  /** Moves over a hyphen, a number in a name, a comma between adjectives, an opening quote. */
  private boolean mark() {
    boolean tie =
        (atoms.is(at, '-') || atoms.is(at, '/'))
            && atoms.touchesPrevious(at)
            && at + 1 < stop
            && atoms.touchesPrevious(at + 1)
            && last == at - 1;
    boolean model = atoms.has(at, Shape.NUMBER) && head < 0 && last >= 0 && isModel();
    boolean comma = atoms.is(at, ',') && head < 0 && last == at - 1 && isAdjectives();
    if (tie || model || comma) {
      at++;
      return true;
    }
    if (atoms.has(at, Shape.QUOTE) && head < 0 && last < 0) {
      at++;
      start = at;
      return true;
    }
    return false;
  }

  /** "737 Max jets", "Model 3 sedans": a number inside a name. */
  private boolean isModel() {
    Numeral number = numerals.at(at);
    return number != null
        && number.isInteger()
        && number.scale().compareTo(BigDecimal.ONE) == 0
        && atoms.length(at) <= 3
        && at + 1 < stop
        && atoms.has(at + 1, Shape.LETTER)
        && (atoms.has(at - 1, Shape.CAPITAL) || atoms.has(at + 1, Shape.CAPITAL));
  }

  /** "2,300 small, rain-fed farms": a comma between two adjectives of one plural. */
  private boolean isAdjectives() {
    int before = at - 1;
    if (!atoms.has(before, Shape.LOWER) || words.isVerbForm(before) || words.isAdverb(before)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(stop, at + ADJECTIVES); i++) {
      boolean hyphen = atoms.is(i, '-') && i > at + 1;
      boolean word =
          atoms.has(i, Shape.LOWER)
              && atoms.has(i, Shape.LETTER)
              && (words.isContent(i) || atoms.is(i - 1, '-'));
      if (!hyphen && !word || numerals.at(i) != null) {
        return false;
      }
      if (word && words.isPlural(i)) {
        return i > at + 1;
      }
    }
    return false;
  }

  /** The token after "three-bedroom" or "15-year-old". */
  private int pastJoined(int first) {
    Numeral number = numerals.at(first);
    int end = number == null ? first : number.to();
    while (end + 1 < stop
        && atoms.is(end, '-')
        && atoms.touchesPrevious(end)
        && atoms.touchesPrevious(end + 1)) {
      end += 2;
    }
    return end;
  }
}
