package org.nutgraf.quantity.en;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Tells by lists, endings and capitals what part a word has in a noun phrase. */
final class NounWords {
  /** Adverbs that stand before a noun too: "60,000 monthly users", "two very clear ways". */
  private static final Lexicon FREQUENCIES =
      Lexicon.ofWords(
          "monthly", "weekly", "daily", "yearly", "hourly", "quarterly", "overnight", "very");

  /** Words after a counted noun that are adjectives before one: "five straight wins". */
  private static final Lexicon ADJECTIVES =
      Lexicon.ofWords(
          ("dead straight live lead high north south east west old long work key wounded injured"
                  + " set")
              .split(" "));

  private static final Lexicon JOINTS = Lexicon.ofWords("to", "and", "or", "of", "a", "the");

  /** Verbs in -s that are plurals right behind a number: "three runs". */
  private static final Lexicon VERB_NOUNS =
      Lexicon.ofWords(
          "runs", "wins", "falls", "rises", "breaks", "stands", "tries", "needs", "calls");

  /** Verbs in -ed with an object: "32 suffered losses". */
  private static final Lexicon ACTIVE =
      Lexicon.ofWords("suffered", "faced", "attended", "joined", "entered", "reached", "opposed");

  private final TokenTable atoms;
  private final Lexicon extra;

  NounWords(TokenTable atoms, Lexicon extra) {
    this.atoms = atoms;
    this.extra = extra;
  }

  boolean isPlural(int at) {
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
      return true; // "NGOs"
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

  /** Tells whether a word can be part of what is counted. */
  boolean isContent(int at) {
    return atoms.has(at, Shape.LETTER)
        && atoms.lookup(Words.FUNCTION, at) == 0
        && (atoms.lookup(Words.VERBS, at) == 0 || isPlural(at));
  }

  /** Tells whether the phrase goes on to a plural behind a word. */
  boolean leadsToPlural(int at, int stop) {
    return at + 1 < stop
        && isContent(at + 1)
        && (isPlural(at + 1) || at + 2 < stop && isPlural(at + 2) && isContent(at + 2));
  }

  /** Tells whether a verb right behind a number or "straight" is a plural: "five straight wins". */
  boolean isVerbNoun(int at, boolean first) {
    return atoms.lookup(VERB_NOUNS, at) != 0
        && (first || atoms.lookup(UnitWords.BETWEEN, at - 1) != 0);
  }

  boolean isVerbForm(int at) {
    if (!atoms.has(at, Shape.LOWER)) {
      return false;
    }
    String word = atoms.folded(at);
    return word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed")
        || word.endsWith("ing") && word.length() > 5
        || atoms.lookup(Words.VERBS, at) != 0;
  }

  boolean isAdverb(int at) {
    return atoms.length(at) > 3 && atoms.folded(at).endsWith("ly");
  }

  /** Tells whether a word that is no joint ends the phrase; {@code head} is its noun, or -1. */
  boolean ends(int at, int head, int stop) {
    if (head < 0 && atoms.lookup(ACTIVE, at) != 0) {
      return true;
    }
    if (head < 0 && isJoinedBefore(at, stop)) {
      return false;
    }
    if (atoms.lookup(Words.FUNCTION, at) != 0) {
      return !isNameInCapitals(at, stop)
          && !(atoms.lookup(FREQUENCIES, at) != 0 && at + 1 < stop && isContent(at + 1));
    }
    if (atoms.lookup(Words.VERBS, at) == 0 || head < 0 && isPlural(at)) {
      return false;
    }
    // "50 working groups", "12 following cars": a verb form before a plural is an adjective
    String word = atoms.folded(at);
    boolean adjective =
        word.endsWith("ing") || word.endsWith("ed") || atoms.lookup(ADJECTIVES, at) != 0;
    boolean noun = at + 1 < stop && (isContent(at + 1) || isVerbNoun(at + 1, false));
    return !(adjective && noun);
  }

  /** "31 off-site courses", "12 in-house lawyers". */
  private boolean isJoinedBefore(int at, int stop) {
    return at + 2 < stop
        && atoms.is(at + 1, '-')
        && atoms.touchesPrevious(at + 1)
        && atoms.touchesPrevious(at + 2)
        && atoms.has(at + 2, Shape.LETTER)
        && atoms.lookup(JOINTS, at) == 0;
  }

  /** Tells whether it is a word for people that is an adjective too: "Chinese". */
  boolean isPeopleOrAdjective(int at) {
    return atoms.has(at, Shape.CAPITAL) && atoms.folded(at).endsWith("ese");
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
}
