package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Finds what a number counts: the noun phrase after it, by word lists and endings. */
final class ItemRules {
  private static final Lexicon CASUALTIES =
      Lexicon.ofWords("dead", "wounded", "injured", "missing");

  /** What a hyphen joins to a number without being counted: "30-odd", "two-way", "fivefold". */
  private static final Lexicon NO_ITEM_JOINED =
      Lexicon.ofWords(
          "odd", "plus", "ish", "strong", "something", "way", "off", "fold", "some", "to", "and");

  private static final Lexicon HEDGES =
      Lexicon.ofWords(
          ("roughly about some nearly almost around approximately more less fewer than at least most"
                  + " over under estimated an up to only just top other remaining last next")
              .split(" "));

  private static final Lexicon PERIODS =
      Lexicon.ofWords("night", "week", "weekend", "month", "year", "summer", "winter", "season");

  /** Nouns that class others. */
  private static final Lexicon CLASSES =
      Lexicon.ofWords(
          "types", "kinds", "sorts", "categories", "varieties", "forms", "classes", "brands");

  /** What "one-" counts: "a one-page letter", but not "one-sided". */
  private static final Lexicon ONE_JOINED =
      Lexicon.ofWords(
          "page bedroom room person term goal game seat vote child volume story storey".split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;
  private final NounWords words;
  private final NounPhrase phrase;

  ItemRules(TokenTable atoms, Numerals numerals, Lexicon extra) {
    this.atoms = atoms;
    this.numerals = numerals;
    words = new NounWords(atoms, extra);
    phrase = new NounPhrase(atoms, numerals, words);
  }

  /** Looks for the item of a draft without a unit. */
  boolean read(Draft d) {
    int sentence = atoms.sentence(d.numberFrom);
    int limit = atoms.sentenceEnd(sentence);
    int at = d.to;
    boolean hyphen =
        at + 1 < limit
            && atoms.is(at, '-')
            && atoms.touchesPrevious(at) == atoms.touchesPrevious(at + 1);
    if (hyphen) {
      return hyphenated(d, at + 1, limit);
    }
    boolean half = d.fraction && d.words && at < limit && atoms.lookup(Words.DETERMINERS, at) != 0;
    boolean of = atoms.is(at, "of") || half; // "half of the money", "half the money"
    if (of) {
      at = afterOf(half ? at : at + 1, limit);
      if (at < 0) {
        return false;
      }
    }
    int second = of ? pastHedge(at, limit) : at;
    Numeral number = second < limit ? numerals.at(second) : null;
    if (number != null && !number.isOrdinal()) {
      boolean joined = atoms.is(number.to(), '-') && atoms.touchesPrevious(number.to());
      boolean counted = of && !joined && !atoms.is(second, "one") && number.to() < limit;
      if (counted || joined) {
        d.inner = at; // "five of the six insurers", "two 15-year-old boys"
        return phrase(d, counted ? number.to() : second, limit, of) || noInner(d);
      }
    }
    while (at < limit && atoms.lookup(Words.MORE, at) != 0 && !of) {
      at++;
    }
    return phrase(d, at, limit, of) || !of && casualties(d, at, limit);
  }

  /** Moves over "roughly", "more than" and the like to a number behind them. */
  private int pastHedge(int start, int limit) {
    for (int at = start; at < Math.min(limit, start + 4); at++) {
      if (numerals.at(at) != null) {
        return at;
      }
      if (atoms.lookup(HEDGES, at) == 0) {
        return start;
      }
    }
    return start;
  }

  private static boolean noInner(Draft d) {
    d.inner = -1;
    return false;
  }

  /** "left 12 dead", "30 wounded". */
  private boolean casualties(Draft d, int at, int limit) {
    boolean alone =
        at + 1 >= limit
            || !atoms.has(at + 1, Shape.LETTER)
            || atoms.lookup(Words.FUNCTION, at + 1) != 0
            || atoms.lookup(Words.VERBS, at + 1) != 0;
    return at < limit
        && alone
        && (d.isInteger() || d.vague)
        && atoms.lookup(CASUALTIES, at) != 0
        && item(d, at, at, QuantityRule.CASUALTIES);
  }

  /** Skips "the", "its own", "Johnson 's" after "of"; -1 if no noun phrase can follow. */
  private int afterOf(int token, int limit) {
    int at = token;
    while (at < limit
        && (atoms.lookup(Words.DETERMINERS, at) != 0
            || at > token && (atoms.is(at, "few") || atoms.is(at, "many")))) {
      at++;
    }
    return at < limit && atoms.has(at, Shape.LETTER | Shape.NUMBER) ? at : -1;
  }

  /** "four-cylinder engine", "two-door version". */
  private boolean hyphenated(Draft d, int at, int limit) {
    if (at >= limit
        || !atoms.has(at, Shape.LETTER)
        || !atoms.touchesPrevious(at) && (!d.words || Nouns.isPlural(atoms.folded(at)))
        || atoms.lookup(Words.FUNCTION, at) != 0) {
      return false;
    }
    int head = at;
    String word = atoms.folded(head);
    boolean one = d.words && d.low.compareTo(BigDecimal.ONE) == 0 && !d.isInterval();
    if (one && atoms.lookup(ONE_JOINED, head) == 0) {
      return false;
    }
    if (word.endsWith("ed")
        || word.endsWith("th")
        || atoms.lookup(NO_ITEM_JOINED, head) != 0
        || !d.isInteger() && !d.isInterval()) {
      return false;
    }
    return item(d, at, head, QuantityRule.HYPHENATED_ITEM);
  }

  private boolean phrase(Draft d, int start, int limit, boolean of) {
    if (atoms.is(start, "means") && (atoms.is(start + 1, "of") || atoms.is(start + 1, "to"))) {
      return item(d, start, start, of ? QuantityRule.PART_OF : QuantityRule.ITEM);
    }
    phrase.read(start, limit, d.inner == start, d.fraction);
    boolean one = !d.isInterval() && d.low.compareTo(BigDecimal.ONE) == 0;
    if (one && !of && isModifierOfOne(phrase.head(), limit)) {
      return single(d, start, phrase.head() + 2);
    }
    boolean listed = atoms.is(d.numberFrom - 1, "and"); // "three silver and one bronze medals"
    if (one && !of && !listed && isVerbOfOne(phrase.head(), start)) {
      return single(d, start, phrase.head());
    }
    if (phrase.head() >= 0) {
      return item(d, phrase.start(), phrase.head(), of ? QuantityRule.PART_OF : QuantityRule.ITEM);
    }
    if (d.fraction && of && !phrase.isEmpty()) {
      return part(d, phrase.start(), phrase.end());
    }
    if (phrase.isEmpty() || of) {
      return false;
    }
    return one
        ? single(d, phrase.start(), phrase.end())
        : modifier(d, phrase.start(), phrase.end());
  }

  /** "one good jobs report": a plural that tells which one thing. */
  private boolean isModifierOfOne(int head, int limit) {
    return head >= 0
        && head + 1 < limit
        && atoms.lookup(Words.PLURAL_MODIFIERS, head) != 0
        && atoms.has(head + 1, Shape.LOWER)
        && words.isContent(head + 1)
        && !words.isVerbForm(head + 1);
  }

  /** "one old song claims": what looks like a plural behind one thing is its verb. */
  private boolean isVerbOfOne(int head, int start) {
    return head > start
        && atoms.has(head, Shape.LOWER)
        && atoms.has(head - 1, Shape.LOWER)
        && atoms.lastChar(head) == 's'
        && !words.isPlural(head - 1)
        && atoms.lookup(Nouns.PLURALS, head) == 0
        && !Nouns.singular(atoms.folded(head)).equals(atoms.folded(head));
  }

  /** "12 page document", "5 speed transmission": a singular noun that the number counts. */
  private boolean modifier(Draft d, int start, int end) {
    return d.isInteger()
        && !d.vague
        && atoms.length(start) > 1
        && end > start + 1
        && atoms.has(start, Shape.LOWER)
        && atoms.has(start + 1, Shape.LOWER)
        && !words.isVerbForm(start)
        && !words.isVerbForm(start + 1)
        && !words.isAdverb(start)
        && atoms.lookup(UnitWords.BETWEEN, start) == 0
        && !atoms.is(start, "last")
        && !atoms.is(start, "next")
        && item(d, start, start, QuantityRule.MODIFIER_ITEM);
  }

  /** "a third of the population": a part of one thing. */
  private boolean part(Draft d, int start, int end) {
    boolean found = single(d, start, end);
    if (found) {
      d.rule(QuantityRule.PART_OF);
    }
    return found;
  }

  /** A singular head: as far as the phrase goes before a verb or function word. */
  private boolean single(Draft d, int start, int end) {
    if (isTime(start)) {
      return false; // "he wrote one last week"
    }
    int head = end - 1;
    while (head >= start && (!atoms.has(head, Shape.LETTER) || words.isVerbForm(head))) {
      head--;
    }
    for (int i = start; i <= head; i++) {
      if (atoms.has(i, Shape.LETTER) && words.isVerbForm(i) && i > start) {
        head = i - 1;
        break;
      }
    }
    if (atoms.is(head, "'s") || atoms.is(head, "\u2019s")) {
      head = end - 1; // "a third of the region's lending"
    }
    if (head < start
        || !atoms.has(head, Shape.LETTER)
        || words.isAdverb(head)
        || atoms.is(head, "better")
        || head - start > 4) {
      return false;
    }
    return item(d, start, head, QuantityRule.ONE_ITEM);
  }

  /** "last week", "next year". */
  private boolean isTime(int at) {
    boolean placed = atoms.is(at, "last") || atoms.is(at, "next") || atoms.is(at, "this");
    return placed && UnitWords.has(atoms, PERIODS, at + 1);
  }

  /** "two types of chutney": what classes are of belongs to them. */
  private int end(int head) {
    int limit = atoms.sentenceEnd(atoms.sentence(head));
    if (head + 2 >= limit || !atoms.is(head + 1, "of") || atoms.lookup(CLASSES, head) == 0) {
      return head + 1;
    }
    phrase.read(head + 2, limit, false, false);
    int noun = phrase.head() >= 0 ? phrase.head() + 1 : phrase.end();
    while (atoms.is(noun - 1, "and") || atoms.is(noun - 1, "or")) {
      noun--;
    }
    boolean near = noun > head + 2 && noun <= head + 5 && atoms.has(noun - 1, Shape.LETTER);
    return near ? noun : head + 1;
  }

  private boolean item(Draft d, int start, int head, QuantityRule rule) {
    d.itemFrom = start;
    d.itemTo = end(head);
    d.itemHead = head;
    d.to = d.itemTo;
    d.kind = QuantityKind.COUNT;
    d.rule(rule);
    return true;
  }
}
