package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Finds what a number counts: the noun phrase after it, by word lists and endings. */
final class ItemRules {
  private static final int REACH = 8;

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
    boolean of = atoms.is(at, "of");
    if (of) {
      at = afterOf(at + 1, limit);
      if (at < 0) {
        return false;
      }
    }
    while (at < limit && atoms.lookup(Words.MORE, at) != 0 && !of) {
      at++;
    }
    return phrase(d, at, limit, of);
  }

  /** Skips "the", "its own", "Johnson 's" after "of"; -1 if no noun phrase can follow. */
  private int afterOf(int token, int limit) {
    int at = token;
    while (at < limit && atoms.lookup(Words.DETERMINERS, at) != 0) {
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
    if (d.words && d.low.compareTo(BigDecimal.ONE) == 0 && !d.isInterval()) {
      return false;
    }
    if (word.equals("strong")
        || word.endsWith("ed")
        || word.endsWith("fold")
        || word.endsWith("th")) {
      return false;
    }
    return item(d, at, head, QuantityRule.HYPHENATED_ITEM);
  }

  private boolean phrase(Draft d, int start, int limit, boolean of) {
    int stop = Math.min(limit, start + REACH);
    int head = -1;
    int lastContent = -1;
    int at = start;
    boolean one = !of && !d.isInterval() && d.low.compareTo(BigDecimal.ONE) == 0;
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
      if (isBreak(at, lastContent >= 0, head, stop)
          || d.fraction && lastContent >= 0 && atoms.lookup(Words.VERBS, at) != 0) {
        break;
      }
      if (atoms.is(at, "and") || atoms.is(at, "or")) {
        at++;
        continue;
      }
      lastContent = at;
      if (isPlural(at)) {
        head = at;
      }
      at++;
    }
    if (head >= 0) {
      return item(d, start, head, of ? QuantityRule.PART_OF : QuantityRule.ITEM);
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

  /** "737 Max jets", "Model 3 sedans": a number inside a name. */
  private boolean isModel(int at, int stop) {
    return atoms.length(at) <= 4
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
      return !(atoms.has(at, Shape.ALL_CAPS)
          && (atoms.is(at, "us") || atoms.is(at, "it") || atoms.is(at, "who")));
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
    if (last == 's'
        && atoms.length(at) >= 3
        && !atoms.has(at, Shape.LOWER | Shape.ALL_CAPS)
        && Character.isUpperCase(atoms.text().charAt(atoms.end(at) - 2))) {
      return true;
    }
    if (last != 's' && last != 'S') {
      return atoms.lookup(Nouns.PLURALS, at) != 0;
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
