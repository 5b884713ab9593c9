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
  private static final int REACH = 8;

  private static final Lexicon CASUALTIES =
      Lexicon.ofWords("dead", "wounded", "injured", "missing");

  /** What a hyphen joins to a number without being counted: "30-odd", "two-way", "fivefold". */
  private static final Lexicon NO_ITEM_JOINED =
      Lexicon.ofWords(
          "odd", "plus", "ish", "strong", "something", "way", "off", "fold", "some", "to", "and");

  /** Adverbs that are adjectives before a noun: "60,000 monthly users". */
  private static final Lexicon FREQUENCIES =
      Lexicon.ofWords("monthly", "weekly", "daily", "yearly", "hourly", "quarterly", "overnight");

  private static final Lexicon HEDGES =
      Lexicon.ofWords(
          ("roughly about some nearly almost around approximately more less fewer than at least most"
                  + " over under estimated an up to only just")
              .split(" "));

  /** What "one-" counts: "a one-page letter", but not "one-sided". */
  private static final Lexicon ONE_JOINED =
      Lexicon.ofWords(
          "page bedroom room person term goal game seat vote child volume story storey".split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;
  private final Lexicon extra;

  ItemRules(TokenTable atoms, Numerals numerals, Lexicon extra) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.extra = extra;
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
    int inner = at;
    at = of ? pastHedge(at, limit) : at;
    Numeral number = at < limit ? numerals.at(at) : null;
    if (number != null && !number.isOrdinal()) {
      boolean joined = atoms.is(number.to(), '-') && atoms.touchesPrevious(number.to());
      boolean counted = of && !joined && !atoms.is(at, "one") && number.to() < limit;
      if (counted) {
        at = number.to(); // "five of the six insurers"
      }
      if (counted || joined) {
        d.inner = inner;
        return phrase(d, at, limit, of) || noInner(d);
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
    return at < limit && atoms.has(at, Shape.LETTER) ? at : -1;
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
    int stop = Math.min(limit, start + REACH);
    int head = -1;
    int lastContent = -1;
    int at = start;
    boolean one = !of && !d.isInterval() && d.low.compareTo(BigDecimal.ONE) == 0;
    if (d.inner == start) {
      at = pastJoined(start, stop);
      lastContent = at - 1;
    }
    while (at < stop) {
      int shape = atoms.shape(at);
      if ((shape & Shape.LETTER) == 0) {
        if ((atoms.is(at, '-') || atoms.is(at, '/'))
            && atoms.touchesPrevious(at)
            && at + 1 < stop
            && atoms.touchesPrevious(at + 1)
            && lastContent == at - 1) {
          at++;
          continue;
        }
        if ((shape & Shape.NUMBER) != 0
            && head < 0
            && lastContent >= 0
            && atoms.length(at) <= 3
            && isModel(at, stop)) {
          at++;
          continue;
        }
        if (atoms.is(at, ',') && head < 0 && lastContent == at - 1 && isAdjectives(at, stop)) {
          at++;
          continue;
        }
        if ((shape & Shape.QUOTE) != 0 && head < 0 && lastContent < 0) {
          at++;
          start = at;
          continue;
        }
        break;
      }
      if (atoms.is(at, "'s") || atoms.is(at, "\u2019s")) {
        at++;
        head = -1;
        continue;
      }
      if (head >= 0) {
        boolean more =
            isPlural(at)
                && lastContent == at - 1
                && atoms.lookup(Words.PLURAL_MODIFIERS, at - 1) != 0;
        if (!more) {
          break;
        }
      }
      if (numerals.at(at) != null && lastContent >= 0) {
        break;
      }
      boolean joined = lastContent == at - 2 && atoms.is(at - 1, '-');
      if (!joined && isBreak(at, lastContent >= 0, head, stop)
          || d.fraction && lastContent >= 0 && atoms.lookup(Words.VERBS, at) != 0) {
        break;
      }
      if (atoms.is(at, "and") || atoms.is(at, "or")) {
        at++;
        continue;
      }
      lastContent = at;
      if (isPlural(at) && !(joined && isContentNext(at, stop))) {
        head = at; // but "plain-clothes officers"
      }
      at++;
    }
    if (head >= 0) {
      return item(d, start, head, of ? QuantityRule.PART_OF : QuantityRule.ITEM);
    }
    if (d.fraction && of && lastContent >= 0) {
      return part(d, start, at);
    }
    if (lastContent < 0 || of) {
      return false;
    }
    return one ? single(d, start, at) : modifier(d, start, at);
  }

  /** "12 page document", "5 speed transmission": a singular noun that the number counts. */
  private boolean modifier(Draft d, int start, int end) {
    return d.isInteger()
        && !d.vague
        && atoms.length(start) > 1
        && end > start + 1
        && atoms.has(start, Shape.LOWER)
        && atoms.has(start + 1, Shape.LOWER)
        && !isVerbForm(start)
        && !isVerbForm(start + 1)
        && !isAdverb(start)
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
    int head = end - 1;
    while (head >= start && (!atoms.has(head, Shape.LETTER) || isVerbForm(head))) {
      head--;
    }
    for (int i = start; i <= head; i++) {
      if (atoms.has(i, Shape.LETTER) && isVerbForm(i) && i > start) {
        head = i - 1;
        break;
      }
    }
    if (head < start || !atoms.has(head, Shape.LETTER) || isAdverb(head) || head - start > 4) {
      return false;
    }
    return item(d, start, head, QuantityRule.ONE_ITEM);
  }

  private boolean isVerbForm(int at) {
    if (!atoms.has(at, Shape.LOWER)) {
      return false;
    }
    String word = atoms.folded(at);
    return word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed")
        || word.endsWith("ing") && word.length() > 5
        || atoms.lookup(Words.VERBS, at) != 0;
  }

  private boolean isAdverb(int at) {
    return atoms.length(at) > 3 && atoms.folded(at).endsWith("ly");
  }

  /** The token after "three-bedroom" or "15-year-old". */
  private int pastJoined(int start, int stop) {
    Numeral number = numerals.at(start);
    int at = number == null ? start : number.to();
    while (at + 1 < stop
        && atoms.is(at, '-')
        && atoms.touchesPrevious(at)
        && atoms.touchesPrevious(at + 1)) {
      at += 2;
    }
    return at;
  }

  /** "45,100 direct, well-paying jobs": a comma between two adjectives of one plural. */
  private boolean isAdjectives(int comma, int stop) {
    if (!atoms.has(comma - 1, Shape.LOWER) || isVerbForm(comma - 1) || isAdverb(comma - 1)) {
      return false;
    }
    for (int i = comma + 1; i < Math.min(stop, comma + 5); i++) {
      boolean hyphen = atoms.is(i, '-') && i > comma + 1;
      boolean word =
          atoms.has(i, Shape.LOWER)
              && atoms.has(i, Shape.LETTER)
              && (isContent(i) || atoms.is(i - 1, '-'));
      if (!hyphen && !word || numerals.at(i) != null) {
        return false;
      }
      if (word && isPlural(i)) {
        return i > comma + 1;
      }
    }
    return false;
  }

  /** "737 Max jets", "Model 3 sedans": a number inside a name. */
  private boolean isModel(int at, int stop) {
    Numeral number = numerals.at(at);
    return number != null
        && number.isInteger()
        && number.scale().compareTo(BigDecimal.ONE) == 0
        && atoms.length(at) <= 4
        && at + 1 < stop
        && atoms.has(at + 1, Shape.LETTER)
        && (atoms.has(at - 1, Shape.CAPITAL) || atoms.has(at + 1, Shape.CAPITAL));
  }

  private boolean isBreak(int at, boolean begun, int head, int stop) {
    if (atoms.is(at, "and") || atoms.is(at, "or")) {
      return !begun
          || head >= 0
          || at + 1 >= stop
          || !atoms.has(at + 1, Shape.LETTER)
          || atoms.lookup(Words.FUNCTION, at + 1) != 0;
    }
    if (atoms.lookup(Words.FUNCTION, at) != 0) {
      return !isNameInCapitals(at, stop)
          && !(atoms.lookup(FREQUENCIES, at) != 0 && at + 1 < stop && isContent(at + 1));
    }
    if (atoms.lookup(Words.VERBS, at) == 0 || head < 0 && isPlural(at)) {
      return false;
    }
    // "50 working groups", "12 following cars": a verb form before a plural is an adjective
    boolean form = atoms.folded(at).endsWith("ing") || atoms.folded(at).endsWith("ed");
    boolean adjective =
        atoms.is(at, "dead")
            || atoms.is(at, "straight")
            || atoms.is(at, "live")
            || atoms.is(at, "lead")
            || atoms.is(at, "high")
            || atoms.is(at, "north")
            || atoms.is(at, "south")
            || atoms.is(at, "east")
            || atoms.is(at, "west")
            || atoms.is(at, "old")
            || atoms.is(at, "long")
            || atoms.is(at, "work")
            || atoms.is(at, "key")
            || atoms.is(at, "wounded")
            || atoms.is(at, "injured")
            || atoms.is(at, "set");
    return !((form || adjective) && at + 1 < stop && isContent(at + 1));
  }

  /** "two UP seats", "the US": capitals beside small letters make a name of a small word. */
  private boolean isNameInCapitals(int at, int stop) {
    return atoms.has(at, Shape.ALL_CAPS)
        && atoms.length(at) > 1
        && (atoms.is(at, "us")
            || atoms.is(at, "it")
            || atoms.is(at, "who")
            || at + 1 < stop && atoms.has(at + 1, Shape.LOWER) && isContent(at + 1));
  }

  private boolean isContentNext(int at, int stop) {
    return at + 1 < stop
        && isContent(at + 1)
        && (isPlural(at + 1) || at + 2 < stop && isPlural(at + 2) && isContent(at + 2));
  }

  private boolean isContent(int at) {
    return atoms.has(at, Shape.LETTER)
        && atoms.lookup(Words.FUNCTION, at) == 0
        && (atoms.lookup(Words.VERBS, at) == 0 || isPlural(at));
  }

  private boolean isPlural(int at) {
    if (atoms.lookup(extra, at) != 0) {
      return true;
    }
    char last = atoms.lastChar(at);
    if (last == 's' && atoms.has(at, Shape.DIGIT)) {
      return at > 0 && atoms.has(at - 1, Shape.CAPITAL); // "Model 3s"
    }
    if (last == 's'
        && atoms.length(at) >= 3
        && !atoms.has(at, Shape.LOWER | Shape.ALL_CAPS)
        && Character.isUpperCase(atoms.text().charAt(atoms.end(at) - 2))) {
      return true;
    }
    if (last != 's' && last != 'S') {
      return atoms.lookup(Nouns.PLURALS, at) != 0
          || last == 'n' && atoms.length(at) > 5 && Nouns.isMen(atoms.folded(at));
    }
    if (atoms.lookup(Words.NOT_PLURAL, at) != 0
        || atoms.has(at, Shape.ALL_CAPS) && atoms.length(at) <= 3 && last == 'S') {
      return false;
    }
    return Nouns.isPlural(atoms.folded(at));
  }

  private boolean item(Draft d, int start, int head, QuantityRule rule) {
    d.itemFrom = start;
    d.itemTo = head + 1;
    d.itemHead = head;
    d.to = head + 1;
    d.kind = QuantityKind.COUNT;
    d.rule(rule);
    return true;
  }
}
