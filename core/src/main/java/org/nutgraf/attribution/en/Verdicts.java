package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * Quotations that a clause says whose they are: "“A shambles” was how one passenger described it",
 * "“Not yet” was the answer of the harbour master". For one text and one thread.
 */
final class Verdicts {
  private static final Lexicon BE = WordList.lexicon("is was are were");
  private static final Lexicon WORDS =
      WordList.lexicon(
          """
          advice answer assessment comment conclusion description explanation message reaction
          reply response verdict view warning words
          """);
  private static final Lexicon FROM = WordList.lexicon("of from by");

  private final Reading text;
  private final Found found;

  Verdicts(Reading text, Found found) {
    this.text = text;
    this.found = found;
  }

  /** Puts these reports in the place of what was found with the same words. */
  void add(int from, int to) {
    for (int be = from + 1; be + 2 < to; be++) {
      if (text.words.lookup(BE, be) != 0
          && text.quotes.state(be - 1) == Quotations.CLOSING
          && !text.quotes.isQuoted(be)) {
        Relation relation = text.words.is(be + 1, "how") ? how(be, to) : noun(be, to);
        if (relation != null) {
          int open = Math.max(from, text.quotes.open(be - 1));
          found.replace(relation.content(open, be));
        }
      }
    }
  }

  /** "was how one passenger described the evacuation". */
  private @Nullable Relation how(int be, int to) {
    int end = text.groupAfter(be + 2, to);
    int verb = end;
    while (verb + 1 < to && text.tags.is(verb, PartOfSpeech.AUX)) {
      verb++;
    }
    if (end == be + 2 || verb >= to || !CueLexicon.isVerb(text.cue[verb])) {
      return null;
    }
    found.dropCueAt(verb);
    return new Relation("a quotation and how")
        .source(be + 2, end)
        .cue(be, be + 2)
        .cue(end, verb + 1);
  }

  /** "was the answer of the harbour master", "was his verdict". */
  private @Nullable Relation noun(int be, int to) {
    int noun = be + 1;
    while (noun < to && noun < be + 7 && text.words.lookup(WORDS, noun) == 0) {
      noun++;
    }
    if (noun >= to || text.words.lookup(WORDS, noun) == 0 || text.isVerb(noun)) {
      return null;
    }
    Relation relation = new Relation("a quotation and its noun");
    Range owner = owner(be + 1, noun);
    if (owner != null) {
      int own = text.isPossessiveMark(owner.to()) ? owner.to() + 1 : owner.to();
      return relation.source(owner.from(), owner.to()).cue(be, be + 1).cue(own, noun + 1);
    }
    int who = noun + 2;
    int end = who < to && text.words.lookup(FROM, noun + 1) != 0 ? text.groupAfter(who, to) : who;
    return end > who ? relation.source(who, end).cue(be, who) : null;
  }

  /** Returns the possessor that stands first behind the verb, or null. */
  private @Nullable Range owner(int from, int noun) {
    for (int i = from; i < noun; i++) {
      Range owner = text.possessor(i, from);
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }
}
