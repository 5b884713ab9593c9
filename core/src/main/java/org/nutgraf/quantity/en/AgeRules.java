package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Ages: "18-year-old", "aged 62", "29 years old", "Smith, 45, said", "over the age of 21". */
final class AgeRules {
  private static final int OLDEST = 130;
  private static final int NEAR = 9;
  private static final int HEDGED = 3;
  private static final BigDecimal YOUNGEST = BigDecimal.valueOf(5);

  private static final Lexicon DOINGS =
      Lexicon.ofWords(
          ("said says told tells who has had was is admitted denied denies died pleaded appeared"
                  + " lives lived works worked believes thinks joined won lost started began became"
                  + " moved left went suffered needs wants")
              .split(" "));

  private static final Lexicon HEDGES =
      Lexicon.ofWords(
          ("between from under below over above about around at least up to more than less only just"
                  + " barely")
              .split(" "));

  /** Words that may follow an age in a clause of its own: "when he was 12 in the camp". */
  private static final Lexicon AFTER =
      Lexicon.ofWords(
          ("when at and after before because but while as in with they he she i we it today tomorrow"
                  + " yesterday on this next last")
              .split(" "));

  private static final Lexicon SINCE =
      Lexicon.ofWords("when", "since", "until", "before", "after", "once");

  private static final Lexicon RELATIVES =
      Lexicon.ofWords(
          ("son daughter wife husband brother sister mother father boy girl man woman grandson"
                  + " granddaughter nephew niece cousin boyfriend girlfriend")
              .split(" "));

  /** Persons before a bound on their age: "children under five", "anyone over 65". */
  private static final Lexicon PERSONS =
      Lexicon.ofWords(
          ("people persons children kids boys girls men women adults voters patients those anyone"
                  + " everyone someone youths youngsters teenagers males females citizens residents"
                  + " drivers workers migrants infants babies players pupils")
              .split(" "));

  private static final Lexicon OF_MANY = Lexicon.ofWords("median", "average", "retirement");

  /** Persons, as subject or owner. */
  private static final Lexicon PRONOUNS = Lexicon.ofWords("he", "she", "i", "his", "her", "my");

  /** What has a number in brackets without being so old: "Kirk College (10)". */
  private static final Lexicon BODIES =
      Lexicon.ofWords(
          ("college university institute school academy technology hospital company bank party group"
                  + " street road park league club festival education sciences medicine management"
                  + " studies research council agency ministry department")
              .split(" "));

  private final TokenTable atoms;

  AgeRules(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** Turns a length of time into an age if "old" or "of age" follows. */
  boolean read(Draft d) {
    Unit unit = d.unit;
    if (unit == null || d.kind != QuantityKind.DURATION) {
      return false;
    }
    int at = d.to;
    boolean hyphen = atoms.is(at, '-');
    int old = hyphen ? at + 1 : at;
    int end;
    if (atoms.is(old, "old") || atoms.is(old, "olds")) {
      end = old + 1;
    } else if (atoms.is(at, "of") && atoms.is(at + 1, "age")) {
      end = at + 2;
    } else if (atoms.is(at, "younger") || atoms.is(at, "older")) {
      return false;
    } else {
      return agedBefore(d) && age(d, d.to);
    }
    return age(d, end);
  }

  private boolean age(Draft d, int end) {
    d.kind = QuantityKind.AGE;
    d.to = end;
    d.rule(QuantityRule.AGE);
    return true;
  }

  /** "aged 5 years", "under the age of 5 years". */
  private boolean agedBefore(Draft d) {
    int at = d.numberFrom - 1;
    return atoms.is(at, "aged")
        || atoms.is(at, "of") && atoms.is(at - 1, "age")
        || atoms.is(at, "age");
  }

  /** Ages without a unit. */
  boolean bare(Draft d) {
    boolean part = d.fraction && d.low.compareTo(BigDecimal.ONE) > 0; // "one and a half"
    if (!d.isInteger() && !d.isInterval() && !part
        || d.low.signum() <= 0
        || d.high.intValue() > OLDEST
        || d.scale.intValue() > 1) {
      return false;
    }
    int at = d.numberFrom - 1;
    if (at < 0 || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    boolean cue =
        agedBefore(at)
            || (atoms.is(at, "age") || atoms.is(at, "ages"))
                && (d.to >= atoms.size()
                    || !atoms.has(d.to, Shape.LETTER)
                    || atoms.lookup(Words.FUNCTION, d.to) != 0
                    || isBounding(at - 1))
            || atoms.is(at, "of") && atoms.is(at - 1, "age") && !atoms.is(at - 2, "average")
            || atoms.is(at, "of") && atoms.is(at - 1, "ages")
            || ofPersons(d)
            || whoWas(d)
            || turned(d)
            || atAge(d)
            || isLoose(d.numberFrom, d.numberTo)
            || lifespan(d)
            || bracket(d)
            || yearsOld(d)
            || apposition(d);
    if (!cue) {
      return false;
    }
    d.kind = QuantityKind.AGE;
    d.unit = YEAR;
    d.rule(QuantityRule.AGE_WITHOUT_UNIT);
    return true;
  }

  /** "aged 62", "aged between 16 and 21", "aged under 40". */
  private boolean agedBefore(int last) {
    int at = last;
    while (at > last - HEDGED && at > 0 && atoms.lookup(HEDGES, at) != 0) {
      at--;
    }
    boolean aged =
        atoms.is(at, "aged")
            || at < last
                && atoms.is(at, "of")
                && atoms.is(at - 1, "age")
                && !atoms.is(at - 2, "average");
    return at >= 0 && aged && atoms.sentence(at) == atoms.sentence(last);
  }

  private static final Unit YEAR =
      Unit.of("a", "a", "year", "time", BigDecimal.valueOf(31_557_600));

  /** "life expectancy for men is around 73". */
  private boolean lifespan(Draft d) {
    boolean counts =
        d.to < atoms.size()
            && atoms.has(d.to, Shape.LETTER)
            && atoms.lookup(Words.FUNCTION, d.to) == 0
            && atoms.lookup(Words.VERBS, d.to) == 0
            && !atoms.folded(d.to).endsWith("ing");
    if (counts) {
      return false;
    }
    int start = Math.max(atoms.sentenceStart(atoms.sentence(d.numberFrom)), d.numberFrom - NEAR);
    for (int i = d.numberFrom - 1; i > start; i--) {
      if (atoms.is(i, "expectancy") && atoms.is(i - 1, "life")
          || atoms.is(i, "age") && UnitWords.has(atoms, OF_MANY, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Ann Lee 34 said": a name and a verb of persons around two digits, the commas left out. */
  boolean isLoose(int from, int to) {
    return to == from + 1
        && atoms.length(from) == 2
        && atoms.has(from, Shape.NUMBER)
        && atoms.firstChar(from) != '0'
        && from >= 2
        && isName(from - 1)
        && isName(from - 2)
        && to < atoms.size()
        && atoms.lookup(DOINGS, to) != 0
        && atoms.sentence(from - 2) == atoms.sentence(to);
  }

  private boolean isName(int at) {
    return atoms.has(at, Shape.CAPITAL)
        && atoms.has(at, Shape.LETTER)
        && !atoms.has(at, Shape.ALL_CAPS | Shape.DIGIT)
        && atoms.length(at) > 2
        && atoms.lookup(Labels.WORDS, at) == 0
        && atoms.lookup(Words.FUNCTION, at) == 0
        && atoms.lookup(Words.MONTHS, at) == 0;
  }

  /** "Ann Lee (34)". */
  private boolean bracket(Draft d) {
    int at = d.numberFrom;
    return !d.words
        && atoms.length(at) == 2
        && atoms.is(at - 1, '(')
        && atoms.is(d.numberTo, ')')
        && at >= 3
        && atoms.has(at - 2, Shape.CAPITAL)
        && atoms.has(at - 3, Shape.CAPITAL)
        && atoms.lookup(BODIES, at - 2) == 0
        && !atoms.has(at - 2, Shape.ALL_CAPS)
        && !atoms.has(at - 3, Shape.ALL_CAPS);
  }

  /** "87 yo", "87 y/o". */
  private boolean yearsOld(Draft d) {
    if (atoms.is(d.to, "yo")) {
      d.to++;
      return true;
    }
    return false;
  }

  /** "children under five", "anyone over 65", but not "people over 40 boats". */
  private boolean ofPersons(Draft d) {
    int at = d.numberFrom - 1;
    return isBounding(at)
        && UnitWords.has(atoms, PERSONS, at - 1)
        && (d.to >= atoms.size()
            || atoms.has(d.to, Shape.PUNCTUATION) && !atoms.is(d.to, '-') && !atoms.is(d.to, '%')
            || atoms.lookup(Words.FUNCTION, d.to) != 0
            || atoms.lookup(Words.VERBS, d.to) != 0);
  }

  private boolean isBounding(int at) {
    return atoms.is(at, "under")
        || atoms.is(at, "over")
        || atoms.is(at, "below")
        || atoms.is(at, "above");
  }

  /** "her daughter, who was 10". */
  private boolean whoWas(Draft d) {
    int at = d.numberFrom - 1;
    boolean only = atoms.is(at, "only") || atoms.is(at, "just");
    int be = only ? at - 1 : at;
    boolean person =
        atoms.is(be - 1, "who")
            || UnitWords.has(atoms, PRONOUNS, be - 1)
                && (only || UnitWords.has(atoms, SINCE, be - 2));
    boolean was = atoms.is(be, "was") || atoms.is(be, "is");
    return (was && person || isThen(at)) && isFree(d.to);
  }

  /** "once they turned 21", "she will turn 10 in May". */
  private boolean turned(Draft d) {
    int at = d.numberFrom - 1;
    boolean turn = atoms.is(at, "turned") || atoms.is(at, "turns") || atoms.is(at, "turn");
    return turn && isFree(d.to);
  }

  /** "Lee, who at 12, sang", "minister at just 25,", "At 35 he still runs". */
  private boolean atAge(Draft d) {
    int last = d.numberFrom - 1;
    boolean only = atoms.is(last, "only") || atoms.is(last, "just") || atoms.is(last, "barely");
    int at = only ? last - 1 : last;
    if (!atoms.is(at, "at") || d.isInterval() || d.low.compareTo(YOUNGEST) < 0) {
      return false;
    }
    boolean comma = atoms.is(d.to, ',');
    if (at == atoms.sentenceStart(atoms.sentence(at))) {
      return UnitWords.has(atoms, PRONOUNS, comma ? d.to + 1 : d.to);
    }
    boolean named = atoms.is(at - 1, "who") || atoms.is(at - 1, ',') && at > 1 && isNameEnd(at - 2);
    int next = d.to + 1;
    boolean number = next < atoms.size() && atoms.has(next, Shape.DIGIT);
    boolean person = UnitWords.has(atoms, PRONOUNS, next);
    return comma && !number && (only || named || person);
  }

  private boolean isFree(int next) {
    return next >= atoms.size()
        || atoms.has(next, Shape.PUNCTUATION) && !atoms.is(next, '-') && !atoms.is(next, '%')
        || atoms.lookup(AFTER, next) != 0;
  }

  /** "Mr. Lee, then 38", "Kematch, now 40,". */
  private boolean isThen(int at) {
    return (atoms.is(at, "then") || atoms.is(at, "now"))
        && at >= 2
        && atoms.is(at - 1, ',')
        && isNameEnd(at - 2);
  }

  /** A dash that stands apart: a hyphen that touches is part of an age, as in "18-year-old". */
  private boolean isDashApart(int at) {
    return atoms.is(at, '\u2014')
        || atoms.is(at, '\u2013')
        || atoms.is(at, '\u2015')
        || atoms.is(at, "--")
        || atoms.is(at, '-') && !atoms.touchesPrevious(at);
  }

  /** The last word of a name, which may be the second half of one: "Park Min-ho". */
  private boolean isNameEnd(int at) {
    boolean half =
        at >= 2
            && atoms.touchesPrevious(at)
            && atoms.is(at - 1, '-')
            && atoms.touchesPrevious(at - 1)
            && atoms.has(at - 2, Shape.CAPITAL);
    return atoms.has(at, Shape.LETTER) && (atoms.has(at, Shape.CAPITAL) || half);
  }

  /** "Smith, 45, said", "the girl, only 12,": commas around whole digits behind a person. */
  private boolean apposition(Draft d) {
    boolean only = atoms.is(d.numberFrom - 1, "only") || atoms.is(d.numberFrom - 1, "barely");
    int at = only ? d.numberFrom - 1 : d.numberFrom; // where the number or what limits it begins
    if (d.words
        || d.numberTo != d.numberFrom + 1
        || atoms.length(d.numberFrom) > 2
        || atoms.length(d.numberFrom) < 2 && d.low.intValue() < 4
        || at < 2
        || !atoms.is(at - 1, ',') && !(isDashApart(at - 1) && isDashApart(d.numberTo))
        || !isNameEnd(at - 2) && atoms.lookup(RELATIVES, at - 2) == 0
        || atoms.lookup(Words.MONTHS, at - 2) != 0
        || atoms.has(at - 2, Shape.ALL_CAPS) && atoms.length(at - 2) <= 3) {
      return false;
    }
    int next = d.numberTo;
    boolean comma = atoms.is(next, ',') || isDashApart(next);
    boolean stop =
        (atoms.is(next, '.') || atoms.is(next, ';'))
            && atoms.sentenceStart(atoms.sentence(at)) <= at - 3;
    return comma && !(next + 1 < atoms.size() && atoms.has(next + 1, Shape.DIGIT))
        || stop && at >= 3 && atoms.has(at - 3, Shape.CAPITAL);
  }
}
