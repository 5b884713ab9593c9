package org.nutgraf.attribution.en;

import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * Ends contents where their clause ends: those that stop before, and those that go beyond. For one
 * text and one thread.
 */
final class ClauseEnds {
  private static final Lexicon CLAUSES = WordList.lexicon("that what whether how why who where");
  private static final Lexicon RELATIVES = WordList.lexicon("who which whose whom");
  private static final int LONGEST_ABSOLUTE = 7;

  private final Reading text;
  private final boolean[] cue;
  private final boolean[] content;

  ClauseEnds(Reading text, boolean[] cue, boolean[] content) {
    this.text = text;
    this.cue = cue;
    this.content = content;
  }

  /**
   * Goes on from "that the police" or a bare "what" to the end of the clause that lacks its verb.
   */
  void bare(Relation relation) {
    int last = relation.content.size() - 1;
    if (last < 0) {
      return;
    }
    Range range = relation.content.get(last);
    int verb = relation.cue.get(relation.cue.size() - 1).to() - 1;
    int end = text.sentenceEnd(range.to() - 1);
    if (range.from() != verb + 1 || hasVerb(range)) {
      return;
    }
    if (text.words.lookup(CLAUSES, range.from()) == 0) {
      pastInsertion(relation, range, verb, end);
      return;
    }
    if (text.isCommaAt(range.to()) && range.size() == 1) {
      behindInsertion(relation, range, end);
      return;
    }
    int stop = range.to();
    while (stop < end && !text.isComma(stop) && !text.words.is(stop, ';') && !cue[stop]) {
      stop++;
    }
    Range whole = new Range(range.from(), text.withoutStop(range.from(), stop));
    if (hasVerb(whole) && Completion.free(new Range(range.to(), whole.to()), content)) {
      relation.content.set(last, whole);
    }
  }

  /** Goes on behind "that, according to the operator, trains would run late". */
  private void behindInsertion(Relation relation, Range opening, int end) {
    int close = opening.to() + 1;
    while (close < end && !text.isComma(close)) {
      close++;
    }
    Range rest = new Range(close + 1, text.withoutStop(close + 1, end));
    if (rest.size() > 1 && hasVerb(rest) && Completion.free(rest, cue)) {
      relation.content.add(rest);
    }
  }

  /**
   * "say the accountant, who denies it, hid $3 million": the clause goes on behind its insertion.
   */
  private void pastInsertion(Relation relation, Range range, int verb, int end) {
    boolean inserted =
        CueLexicon.strength(text.cue[verb]) == CueLexicon.STRONG
            && range.to() + 1 < end
            && text.isComma(range.to())
            && text.words.lookup(RELATIVES, range.to() + 1) != 0;
    if (!inserted) {
      return;
    }
    int close = range.to() + 1;
    while (close < end && !text.isComma(close)) {
      close++;
    }
    if (close + 1 < end && text.isVerb(close + 1)) {
      Range whole = new Range(range.from(), text.withoutStop(range.from(), end));
      relation.content.set(relation.content.size() - 1, whole);
    }
  }

  /**
   * Takes ", reflecting …" and ", with stocks rising …" at the end of the sentence to the clause
   * that stops before it.
   */
  void participle(Relation relation) {
    if (relation.content.size() != 1) {
      return;
    }
    Range clause = relation.content.get(0);
    int comma = clause.to();
    int end = text.sentenceEnd(clause.to() - 1);
    int verb = absolute(comma + 1, end);
    boolean follows =
        relation.cue.get(0).to() <= clause.from()
            && verb < end
            && text.isComma(comma)
            && text.tags.is(verb, PartOfSpeech.VERB)
            && text.words.folded(verb).endsWith("ing")
            && text.cue[verb] == 0
            && !text.quotes.isQuoted(verb)
            && Completion.free(new Range(comma, end), cue)
            && Completion.free(new Range(comma, end), content);
    if (follows) {
      relation.content.set(0, new Range(clause.from(), text.withoutStop(clause.from(), end)));
    }
  }

  /** Returns the participle of "with early stocks rising", or the token itself. */
  private int absolute(int token, int end) {
    if (token < end && text.words.is(token, "with")) {
      int stop = Math.min(end, token + LONGEST_ABSOLUTE);
      for (int i = token + 2; i < stop && !text.isPunctuation(i); i++) {
        if (text.isVerb(i)) {
          return i;
        }
      }
    }
    return token;
  }

  /** Ends what "Lee, who denies any part in it, left early" reports before the verb of "Lee". */
  void relative(Relation relation) {
    if (relation.content.size() != 1 || relation.source.size() != 1) {
      return;
    }
    Range own = relation.cue.get(0);
    Range who = relation.source.get(0);
    Range said = relation.content.get(0);
    boolean inserted =
        who.size() == 1
            && who.to() <= own.from()
            && own.to() <= said.from()
            && text.words.lookup(RELATIVES, who.from()) != 0
            && who.from() > text.sentenceStart(who.from())
            && text.isComma(who.from() - 1);
    for (int i = own.to() + 1; inserted && i + 1 < said.to(); i++) {
      if (text.isComma(i) && text.isVerb(i + 1) && !text.quotes.isQuoted(i)) {
        relation.content.set(0, new Range(Math.min(said.from(), own.to()), i));
        return;
      }
    }
  }

  /** Ends what is asked in "Asked if she would stay, Okoro smiled" before who is asked. */
  void asked(Relation relation) {
    Range own = relation.cue.get(0);
    boolean opens =
        text.words.is(own.from(), "asked")
            && own.from() == text.sentenceStart(own.from())
            && relation.source.isEmpty()
            && relation.content.size() == 1;
    Range said = relation.content.isEmpty() ? own : relation.content.get(0);
    for (int i = said.from() + 1; opens && i < said.to(); i++) {
      if (text.isComma(i) && text.groupAfter(i + 1, said.to()) > i + 1) {
        relation.content.set(0, new Range(said.from(), i));
        return;
      }
    }
  }

  private boolean hasVerb(Range range) {
    return text.hasVerb(range.from(), range.to());
  }
}
