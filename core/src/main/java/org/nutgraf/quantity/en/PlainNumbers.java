package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Tells numbers that measure or count from those that name: years, rows of codes, pronouns. */
final class PlainNumbers {
  /** Things of which a maker numbers each kind. */
  private static final Lexicon MADE =
      Lexicon.ofWords(
          ("chip processor jet jetliner airliner helicopter locomotive tractor rifle pistol printer"
                  + " camera laptop")
              .split(" "));

  /** Verbs whose subject is one thing. */
  private static final Lexicon SINGULAR = Lexicon.ofWords("is", "was", "has", "isn't", "wasn't");

  private final TokenTable atoms;

  PlainNumbers(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** Tells whether a number with all that was read beside it is a quantity. */
  boolean isQuantity(Draft d) {
    if (Idioms.is(atoms, d) || isEncoded(d) || isFirm(d) || isMade(d)) {
      return false;
    }
    if (d.hasUnit() || d.kind != QuantityKind.NUMBER && d.kind != QuantityKind.COUNT) {
      return true;
    }
    if (d.words && !d.isInterval() && d.low.compareTo(BigDecimal.ONE) == 0 && !d.fraction) {
      return d.itemHead >= 0 && !OnePronoun.is(atoms, d);
    }
    if (isInWord(d) || d.fraction && d.itemHead < 0 && isAndAHalf(d)) {
      return false;
    }
    if (d.fraction && d.words && d.itemHead < 0 && isHalf(d.numberFrom)) {
      return isPartOf(d);
    }
    if (isYearOfLevels(d) || isEra(d.to)) {
      return false;
    }
    if (isYearLike(d)) {
      return isCountLikeAYear(d);
    }
    boolean bare =
        d.kind == QuantityKind.NUMBER
            && !d.words
            && !d.isInterval()
            && d.scale.compareTo(BigDecimal.ONE) == 0;
    return !bare || !isRow(d) && !isNameStart(d) && !isCode(d) && !isModel(d);
  }

  /** "60 Decibels, a research firm", "on 60 Minutes": a unit with a capital is part of a name. */
  private boolean isFirm(Draft d) {
    int unit = d.to - 1;
    UnitTable.Entry entry = d.entry;
    boolean written =
        entry != null
            && !entry.symbol()
            && !d.isInterval()
            && atoms.has(unit, Shape.CAPITAL)
            && !atoms.has(unit, Shape.ALL_CAPS)
            && (d.kind == QuantityKind.MEASURE || d.kind == QuantityKind.DURATION);
    return written && (isTitle(d) || isCalled(d, d.to));
  }

  /** "on 60 Minutes": amid a sentence in small letters. */
  private boolean isTitle(Draft d) {
    int before = d.numberFrom - 1;
    return d.kind == QuantityKind.DURATION
        && !d.words
        && d.to == d.numberTo + 1
        && before >= 0
        && atoms.has(before, Shape.LOWER | Shape.QUOTE)
        && atoms.sentence(before) == atoms.sentence(d.numberFrom)
        && atoms.block(before).kind() == BlockKind.BODY;
  }

  /** ", a research firm": what follows says that the words before are a name. */
  private boolean isCalled(Draft d, int next) {
    return atoms.is(next, ',')
        && (atoms.is(next + 1, "a") || atoms.is(next + 1, "an") || atoms.is(next + 1, "the"))
        && next + 2 < atoms.size()
        && atoms.has(next + 2, Shape.LOWER)
        && atoms.sentence(next + 2) == atoms.sentence(d.numberFrom);
  }

  /** "its 8088 chip", "a 737 jet": one thing of a kind that its number names. */
  private boolean isMade(Draft d) {
    return !d.hasUnit() && hasModelNumber(d) && UnitWords.has(atoms, MADE, d.numberTo);
  }

  /** "the 486 is old": a subject in the singular. */
  private boolean isModel(Draft d) {
    int before = d.numberFrom - 1;
    boolean one = atoms.is(before, "the") || atoms.is(before, "a") || atoms.is(before, "this");
    return one && hasModelNumber(d) && UnitWords.has(atoms, SINGULAR, d.to);
  }

  private boolean hasModelNumber(Draft d) {
    return !d.words && d.isInteger() && atoms.length(d.numberFrom) >= 3;
  }

  /** "two-way trade", "zero-emission", "half-staff", "a quarter-final". */
  private boolean isInWord(Draft d) {
    if (atoms.is(d.to, '-') && atoms.is(d.to + 1, "way") && atoms.touchesPrevious(d.to + 1)) {
      return true;
    }
    int last = d.numberTo - 1;
    boolean alone = last == d.numberFrom || last == d.numberFrom + 1 && atoms.is(last - 1, "a");
    return d.words && d.low.signum() == 0 && isJoined(d.numberTo)
        || alone && isHalf(last) && atoms.is(d.numberTo, '-');
  }

  private boolean isHalf(int at) {
    return atoms.is(at, "half") || atoms.is(at, "quarter");
  }

  /** "half of it", "more than half", "half the town". */
  private boolean isPartOf(Draft d) {
    return atoms.is(d.to, "of")
        || atoms.is(d.numberFrom - 1, "than")
        || d.to < atoms.size() && atoms.lookup(Words.DETERMINERS, d.to) != 0;
  }

  /** "sold 1998 flats": a thing in small letters right behind, and no list of years before. */
  private boolean isCountLikeAYear(Draft d) {
    int before = d.numberFrom - 1;
    boolean listed =
        atoms.is(before, ',')
            || atoms.is(before, "and")
            || atoms.is(before, "or")
            || atoms.is(before, "the")
            || atoms.is(before, "of")
            || atoms.is(before, '-');
    return !listed && d.itemHead == d.numberTo && atoms.has(d.itemHead, Shape.LOWER);
  }

  private boolean isJoined(int dash) {
    return atoms.is(dash, '-')
        && atoms.touchesPrevious(dash)
        && dash + 1 < atoms.size()
        && atoms.touchesPrevious(dash + 1);
  }

  /** "a race and a half": what it is half of has no unit. */
  private boolean isAndAHalf(Draft d) {
    return atoms.is(d.numberFrom - 1, "and")
        && atoms.is(d.numberFrom, "a")
        && atoms.is(d.numberFrom + 1, "half");
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

  /** "E 2% 80% 99 s": what is left of the codes in an address on the net. */
  private boolean isEncoded(Draft d) {
    int before = d.numberFrom - 1;
    boolean after = atoms.is(before, '%') && before > 0 && atoms.has(before - 1, Shape.NUMBER);
    boolean percent = atoms.is(d.to - 1, '%') && d.to < atoms.size();
    return !d.words
        && (after && atoms.sentence(before) == atoms.sentence(d.numberFrom)
            || percent
                && atoms.has(d.to, Shape.NUMBER)
                && atoms.sentence(d.to) == atoms.sentence(d.numberFrom));
  }

  /** "id = 14628 & page = 2", "aa 0 d 94 ef": numbers of an address on the net or a key. */
  private boolean isCode(Draft d) {
    int before = d.numberFrom - 1;
    boolean value = atoms.is(before, '=') || atoms.is(d.to + 1, '=');
    boolean pair = atoms.is(d.to, '&') || atoms.is(before - 2, '&') || atoms.is(d.to + 3, '&');
    boolean path = atoms.is(d.to, '\\') || atoms.is(before - 1, '\\');
    return value && pair || path || isScrap(before) && (d.to >= atoms.size() || isScrap(d.to));
  }

  /** One or two small letters that are no word. */
  private boolean isScrap(int at) {
    return at >= 0
        && atoms.length(at) <= 2
        && atoms.has(at, Shape.LOWER)
        && atoms.has(at, Shape.LETTER)
        && atoms.lookup(Words.FUNCTION, at) == 0;
  }

  /** "200 B.C.": the year of an era. */
  private boolean isEra(int at) {
    return atoms.is(at, "b.c.")
        || atoms.is(at, "b.c")
        || (atoms.is(at, "bc") || atoms.is(at, "bce")) && atoms.has(at, Shape.ALL_CAPS);
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

  /** "below 2005 levels". */
  private boolean isYearOfLevels(Draft d) {
    return d.itemHead == d.numberTo
        && isYearDigits(d, 1800)
        && (atoms.is(d.itemHead, "levels")
            || atoms.is(d.itemHead, "highs")
            || atoms.is(d.itemHead, "lows")
            || atoms.is(d.itemHead, "prices")
            || atoms.is(d.itemHead, "figures"));
  }

  /** Four bare digits from 1800 to 2099 may be a year that the dates have missed. */
  private boolean isYearLike(Draft d) {
    return d.bound == Bound.EXACT
        && (isYearDigits(d, 1800) || d.itemHead < 0 && isYearDigits(d, 1000) && isSince(d))
        && !DateNumbers.isMeasured(atoms, d.numberFrom - 1);
  }

  /** "in 1277", "around 1470": what stands before a year. */
  private boolean isSince(Draft d) {
    int before = d.numberFrom - 1;
    boolean second =
        before > 1
            && (atoms.is(before, "and") || atoms.is(before, "or"))
            && atoms.has(before - 1, Shape.NUMBER)
            && atoms.length(before - 1) == 4
            && atoms.is(before - 2, "in");
    return second
        || atoms.is(before, '(') && atoms.is(d.to, ')')
        || atoms.is(before, "in")
        || atoms.is(before, "since")
        || atoms.is(before, "until");
  }

  private boolean isYearDigits(Draft d, int first) {
    if (d.numberTo != d.numberFrom + 1
        || atoms.length(d.numberFrom) != 4
        || !d.isInteger()
        || d.words) {
      return false;
    }
    int value = d.low.intValue();
    return value >= first && value < 2100;
  }
}
