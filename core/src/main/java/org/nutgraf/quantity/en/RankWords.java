package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Ranks that are one word: "the next page", "the last step", "the previous owner". They are counted
 * from where the text stands, or from the end.
 */
final class RankWords {
  private static final int NEXT = 1;
  private static final int PREVIOUS = 2;
  private static final int CURRENT = 3;
  private static final int LAST = 4;

  private static final List<String> PLACES =
      List.of("current+1", "current-1", "current+0", "end+0");

  private static final Lexicon WORDS =
      Lexicon.of(Map.of("next", NEXT, "previous", PREVIOUS, "current", CURRENT, "last", LAST));

  /** Words before "last" and "next" that make them adverbs or verbs: "at last", "will last". */
  private static final Lexicon NO_RANK_AFTER =
      Lexicon.ofWords(
          "at will would can could may might must should to not n't was were is are what who came come they it we you"
              .split(" "));

  /** What makes a time of it: "last year", "the next few days". */
  private static final Lexicon UNITS_OF_TIME =
      Lexicon.ofWords(
          ("year years month months week weeks day days night nights hour hours minute minutes decade"
                  + " decades century centuries quarter quarters season seasons summer winter spring"
                  + " autumn fall weekend time few several couple half evening morning afternoon monday"
                  + " tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december generation term")
              .split(" "));

  private final TokenTable atoms;
  private final List<Span> dates;

  RankWords(TokenTable atoms, List<Span> dates) {
    this.atoms = atoms;
    this.dates = dates;
  }

  /** Adds the ranks to the drafts, which are in text order no longer. */
  void words(List<Draft> out) {
    int numbers = out.size();
    int at = 0;
    int date = 0;
    for (int i = 0; i < atoms.size(); i++) {
      int place = atoms.has(i, Shape.LETTER) ? atoms.lookup(WORDS, i) : 0;
      if (place == 0) {
        continue;
      }
      while (at < numbers && out.get(at).to <= i) {
        at++;
      }
      while (date < dates.size() && dates.get(date).end() <= atoms.start(i)) {
        date++;
      }
      boolean taken =
          at < numbers && out.get(at).from <= i
              || date < dates.size() && dates.get(date).start() < atoms.end(i);
      if (!taken && isRank(i, place)) {
        Draft d = new Draft(i, i + 1, BigDecimal.ZERO, BigDecimal.ZERO);
        d.kind = QuantityKind.ORDINAL;
        d.words = true;
        d.relative = PLACES.get(place - 1);
        d.rule(QuantityRule.RANK_WORD);
        out.add(d);
      }
    }
  }

  /** A rank stands before its noun or number, and is no time ("last year"). */
  private boolean isRank(int at, int place) {
    int next = at + 1;
    if (next >= atoms.size()
        || atoms.sentence(next) != atoms.sentence(at)
        || atoms.has(at, Shape.CAPITAL) && at > atoms.sentenceStart(atoms.sentence(at))
        || atoms.lookup(UNITS_OF_TIME, next) != 0) {
      return false;
    }
    boolean adverb = (place == LAST || place == NEXT) && at > 0;
    if (adverb
        && atoms.sentence(at - 1) == atoms.sentence(at)
        && atoms.lookup(NO_RANK_AFTER, at - 1) != 0) {
      return false;
    }
    if (atoms.is(next, "one") || atoms.has(next, Shape.NUMBER)) {
      return !unitOfTimeAfter(next + 1);
    }
    return atoms.has(next, Shape.LOWER)
        && atoms.has(next, Shape.LETTER)
        && atoms.lookup(Words.FUNCTION, next) == 0
        && (place != LAST || atoms.lookup(Words.VERBS, next) == 0)
        && !unitOfTimeAfter(next + 1);
  }

  private boolean unitOfTimeAfter(int at) {
    return at < atoms.size() && atoms.lookup(UNITS_OF_TIME, at) != 0;
  }
}
