package org.nutgraf.attribution.en;

import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Blocks that are speech as a whole: "SMITH: We won.", "Q: Why now?", and quotations signed with a
 * dash. For one text and one thread.
 */
final class Transcripts {
  private static final Lexicon SELF = WordList.lexicon("i we");
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SIGNATURE = 8;

  private final Reading text;
  private final Found found;

  Transcripts(Reading text, Found found) {
    this.text = text;
    this.found = found;
  }

  /** A name in capitals, a person's, or "Q" and "A", at the start of a block before a colon. */
  void opening(int sentence) {
    TokenTable words = text.words;
    int from = words.sentenceStart(sentence);
    int end = text.blockEnd(sentence);
    int start = from;
    while (start < end && words.has(start, Shape.QUOTE)) {
      start++;
    }
    int colon = speakerEnd(start, end);
    if (colon < 0 || found.cueAt(colon) != null || end - colon < 3) {
      return;
    }
    Range said = new Range(colon + 1, text.withoutStop(colon + 1, end));
    if (start == from && !isPerson(start, colon) && isReported(said)) {
      return; // a dateline: "NEW DELHI: The ministry said …"
    }
    dropInside(said);
    found.add(
        new Relation("transcript")
            .source(start, colon)
            .cue(colon, colon + 1)
            .content(said.from(), said.to()));
  }

  /** Returns the colon after a speaker's name, or -1 if none speaks here. */
  private int speakerEnd(int start, int end) {
    TokenTable words = text.words;
    int colon = start;
    boolean capitals = true;
    while (colon < end && colon < start + LONGEST_NAME && !words.is(colon, ':')) {
      capitals &= words.has(colon, Shape.ALL_CAPS) || text.isPunctuation(colon);
      colon++;
    }
    boolean interview = colon == start + 1 && (words.is(start, "q") || words.is(start, "a"));
    boolean speaks = colon > start && colon + 1 < end && words.is(colon, ':');
    return speaks && (capitals || interview || isPerson(start, colon)) ? colon : -1;
  }

  private boolean isPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.isPerson(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody else than the speaker himself is the source of words in a range. */
  private boolean isReported(Range said) {
    for (int i = said.from(); i < said.to(); i++) {
      Relation relation = found.contentAt(i);
      if (relation != null && !relation.source.isEmpty() && !isOwn(relation)) {
        return true;
      }
    }
    return false;
  }

  private void dropInside(Range said) {
    for (int i = said.from(); i < said.to(); i++) {
      Relation relation = found.contentAt(i);
      if (relation != null && (relation.isBare() || isOwn(relation))) {
        found.drop(relation);
      }
    }
  }

  /** Whether "I" or "we" is the source: what a speaker says of himself is no report of another. */
  private boolean isOwn(Relation relation) {
    return relation.source.size() == 1
        && relation.source.get(0).size() == 1
        && text.words.lookup(SELF, relation.source.get(0).from()) != 0;
  }

  /** "…" — Name, at the end of a block. */
  void signature(int from, int to) {
    for (int i = Math.max(from, to - LONGEST_SIGNATURE); i < to - 1; i++) {
      if (i > 0 && isDash(i) && found.cueAt(i) == null) {
        signed(i, to);
      }
    }
  }

  private boolean isDash(int i) {
    TokenTable words = text.words;
    return words.is(i, '\u2014')
        || words.is(i, '\u2013')
        || words.is(i, '\u2015')
        || words.is(i, "--");
  }

  private void signed(int dash, int to) {
    int close = dash - 1;
    int open = text.quotes.open(close);
    int end = text.trimmedEnd(dash + 1, to);
    boolean quoted = text.quotes.state(close) == Quotations.CLOSING && close - open >= 4;
    if (!quoted || open < 0 || end <= dash + 1 || !isName(dash + 1, to)) {
      return;
    }
    Range said = new Range(open, close + 1);
    dropInside(said);
    found.add(
        new Relation("signed quotation")
            .source(dash + 1, end)
            .cue(dash, dash + 1)
            .content(said.from(), said.to()));
  }

  private boolean isName(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean name =
          text.nameAt(k) >= 0 || text.tags.is(k, PartOfSpeech.PROPN) || text.isPunctuation(k);
      if (!name) {
        return false;
      }
    }
    return true;
  }
}
