package org.nutgraf.quantity.en;

import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The verbs and adverbs that make an amount a rise or a fall. */
final class ChangeRules {
  /** Verbs whose "up" is no rise: "women make up 40%". */
  private static final Lexicon PHRASAL =
      Lexicon.ofWords(
          ("make makes made making give gives giving gave set sets setting take takes took taking"
                  + " use uses used using turn turned line lined clean cleaned rack racked back sign"
                  + " signed stand stood put come came bring brought cough coughed rounds end")
              .split(" "));

  /** Verbs before "off" or a comma, behind which it is a fall: "closed off 2 percent". */
  private static final Lexicon BEFORE_OFF =
      Lexicon.ofWords(
          "was were is are closed ended finished opened traded trading down".split(" "));

  /** What is lost without growing less: "lost three games". */
  private static final Lexicon CONTESTS =
      Lexicon.ofWords(
          ("games game matches match sets set races race fights fight bouts bout finals final"
                  + " elections election primaries primary rounds round battles battle cases case"
                  + " appeals appeal frames legs wars votes")
              .split(" "));

  /** Words of a time between verb and amount: "rose last month to 5%". */
  private static final Lexicon TIMES =
      Lexicon.ofWords(
          ("in on last this late early the week month year quarter day monday tuesday wednesday"
                  + " thursday friday saturday sunday january february march april may june july"
                  + " august september october november december spring summer autumn winter")
              .split(" "));

  /** The first words of a time behind an amount: "5% in May and 3% in June". */
  private static final Lexicon WHEN =
      Lexicon.ofWords("in", "on", "last", "this", "since", "during");

  private static final int LONGEST_TIME = 5;

  private static final Lexicon STEPS = Lexicon.ofWords("by", "another", "further", "just", "only");

  private final TokenTable atoms;

  ChangeRules(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** "rose 5%", "up by 5 points", "fell by about $2", "climbed sharply to 6%". */
  void read(Draft d, int floor) {
    boolean still = d.kind == QuantityKind.AGE || d.kind == QuantityKind.ORDINAL;
    if (still || d.isInterval() && atoms.is(d.from, "from")) {
      return;
    }
    if (d.from > 1 && atoms.is(d.from - 1, "to") && !d.isInterval()) {
      level(d, beforeAdverb(beforeTime(d.from - 2)));
      return;
    }
    boolean rate = d.kind == QuantityKind.PERCENT || d.kind == QuantityKind.MONEY || isPoints(d);
    int at = beforeSteps(d.from - 1);
    boolean near = at >= floor - 6 && at >= 0 && atoms.sentence(at) == atoms.sentence(d.numberFrom);
    if (near && (verb(d, at, rate) || rate && atoms.is(at + 1, "by") && byFar(d, at, floor))) {
      return;
    }
    boolean sign = atoms.is(d.from, '+') || d.from > 0 && atoms.is(d.from - 1, '+');
    if (sign && rate) {
      d.rule(QuantityRule.PLUS_SIGN);
      d.direction = Direction.UP;
    }
  }

  /** Moves back over "by", "by another", "a further", "an annualised". */
  private int beforeSteps(int last) {
    int at = last;
    for (int i = 0; i < 3 && at >= 0; i++) {
      boolean article = atoms.is(at - 1, "a") || atoms.is(at - 1, "an");
      if (article && atoms.has(at, Shape.LOWER) && atoms.lookup(Words.FUNCTION, at) == 0) {
        at -= 2;
      } else if (atoms.lookup(STEPS, at) != 0) {
        at--;
      }
    }
    return at;
  }

  /** Takes the direction of the verb at a token, if it is one of change. */
  private boolean verb(Draft d, int last, boolean rate) {
    int at = beforeAdverb(last);
    long match = BoundWords.CHANGE.match(atoms, at);
    if (match == 0 || isNoun(d, at) || isPhrasal(at, match)) {
      return false;
    }
    if (!rate && d.kind != QuantityKind.NUMBER && !atoms.is(at + 1, "by") && !isVerb(at)) {
      return false;
    }
    change(d, match, QuantityRule.CHANGE);
    return true;
  }

  /** Tells whether a word of change has another sense here: "raised $5 million for the poor". */
  private boolean isNoun(Draft d, int at) {
    boolean money = d.kind == QuantityKind.MONEY;
    if (atoms.is(at, "off")) {
      return !(d.kind == QuantityKind.PERCENT || money)
          || !UnitWords.has(atoms, BEFORE_OFF, at - 1) && !atoms.is(at - 1, ',');
    }
    boolean collected = atoms.is(at, "raised") || atoms.is(at, "raise");
    return collected && money && !atoms.is(at + 1, "by")
        || d.itemHead >= 0 && isLost(at) && atoms.lookup(CONTESTS, d.itemHead) != 0
        || atoms.is(at, "contract")
        || atoms.is(at, "lower")
        || atoms.is(at, "loss")
        || atoms.is(at, "of") && atoms.is(at - 1, "loss") && money;
  }

  private boolean isLost(int at) {
    return atoms.is(at, "lost")
        || atoms.is(at, "lose")
        || atoms.is(at, "loses")
        || atoms.is(at, "losing")
        || atoms.is(at, "dropped");
  }

  /** The verb before "sharply" and the like. */
  private int beforeAdverb(int at) {
    boolean adverb =
        at > 0
            && atoms.length(at) > 4
            && atoms.lastChar(at) == 'y'
            && atoms.folded(at).endsWith("ly");
    return adverb ? at - 1 : at;
  }

  /** The verb before "in June", "last month", "on Friday". */
  private int beforeTime(int last) {
    int at = last;
    while (at > 0 && at > last - LONGEST_TIME && (atoms.lookup(TIMES, at) != 0 || isYear(at))) {
      at--;
    }
    return at;
  }

  private boolean isYear(int at) {
    return atoms.length(at) == 4 && atoms.has(at, Shape.NUMBER);
  }

  private boolean isPhrasal(int at, long match) {
    return atoms.is(at, "up")
        && Phrases.length(match) == 1
        && at > 0
        && atoms.lookup(PHRASAL, at - 1) != 0;
  }

  private static void change(Draft d, long match, QuantityRule rule) {
    d.direction = Phrases.value(match) == BoundWords.UP ? Direction.UP : Direction.DOWN;
    d.rule(rule);
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
      change(d, match, QuantityRule.CHANGE_TO);
    }
  }

  /** "hopes to raise output by 35 per cent": the verb stands before its object. */
  private boolean byFar(Draft d, int at, int floor) {
    for (int i = at - 1; i >= Math.max(floor, at - 5); i--) {
      long match = BoundWords.CHANGE.match(atoms, i);
      if (match != 0 && !atoms.is(i, "off") && !atoms.is(i, "contract")) {
        change(d, match, QuantityRule.CHANGE_BY);
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
    boolean silent = d.direction == Direction.NONE && d.kind == previous.kind;
    if (silent && (isGap(at, d.from - 1) || isAgain(d, previous))) {
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

  /** "rose 5% in May and 3% in June": each with a time of its own. */
  private boolean isAgain(Draft d, Draft previous) {
    int joint = d.from - 1;
    int comma = atoms.is(joint - 1, ',') ? joint - 1 : joint;
    boolean timed =
        previous.has(QuantityRule.CHANGE)
            && (atoms.is(joint, "and") || atoms.is(joint, "then"))
            && UnitWords.has(atoms, WHEN, previous.to)
            && UnitWords.has(atoms, WHEN, d.to);
    return timed && comma > previous.to && beforeTime(comma - 1) == previous.to - 1;
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
