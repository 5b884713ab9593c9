package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * "according to the club", "per the club", "in the words of the coach": a phrase that lays the rest
 * of its sentence to a source. For one text and one thread.
 */
final class AccordingTo {
  /** The name of the rule. */
  static final String RULE = "according to";

  private static final Lexicon ACCOUNTS = WordList.lexicon("words view opinion telling account");
  private static final Lexicon PREPOSITIONS = WordList.lexicon("in by");

  private final Reading text;

  AccordingTo(Reading text) {
    this.text = text;
  }

  /** Returns where the source begins if such a phrase begins at a token, otherwise -1. */
  int sourceAfter(int i, int from, int to) {
    if (i + 2 >= to) {
      return -1;
    }
    if (text.words.is(i, "according") && text.words.is(i + 1, "to")) {
      return i + 2;
    }
    boolean edge = i == from || text.isComma(i - 1) || isSemicolon(i - 1);
    if (text.words.is(i, "per") && edge && isSource(i + 1)) {
      return i + 1;
    }
    boolean account =
        i + 4 < to
            && text.words.lookup(PREPOSITIONS, i) != 0
            && text.words.is(i + 1, "the")
            && text.words.lookup(ACCOUNTS, i + 2) != 0
            && text.words.is(i + 3, "of");
    return account ? i + 4 : -1;
  }

  private boolean isSource(int i) {
    return text.words.is(i, "the") || text.nameAt(i) >= 0 || text.tags.is(i, PartOfSpeech.PROPN);
  }

  /** Reads such a phrase; null if no source or nothing else stands in the sentence. */
  @Nullable Relation read(int i, int source, int sentenceFrom, int sentenceTo) {
    int from = i;
    while (from > sentenceFrom && !isSemicolon(from - 1)) {
      from--;
    }
    int to = source;
    while (to < sentenceTo && !isSemicolon(to)) {
      to++;
    }
    int end = text.groupAfter(source, to);
    if (end == source) {
      return null;
    }
    int closed = apposition(end, to);
    if (i > from || text.isCommaAt(closed)) {
      end = closed;
    }
    Relation r = new Relation(RULE).cue(i, source).source(source, end);
    if (i > from) {
      int left = text.withoutStop(from, i);
      if (left > from) {
        r.content(from, left);
      }
      int rest = text.isCommaAt(end) ? end + 1 : end;
      if (text.isCommaAt(end) && text.trimmedEnd(rest, to) > rest + 2) {
        r.content(rest, text.withoutStop(rest, to));
      }
    } else {
      int start = text.isCommaAt(end) ? end + 1 : end;
      int stop = text.withoutStop(start, to);
      if (stop > start) {
        r.content(start, stop);
      }
    }
    return r.content.isEmpty() ? null : r;
  }

  private boolean isSemicolon(int i) {
    return text.words.is(i, ';') && !text.quotes.isQuoted(i);
  }

  /** Goes on over ", a sculptor with the studio" to the end of the apposition, if it is closed. */
  int apposition(int end, int to) {
    if (end + 1 >= to || !text.isComma(end)) {
      return end;
    }
    boolean opens =
        text.words.is(end + 1, "a")
            || text.words.is(end + 1, "an")
            || text.words.is(end + 1, "the")
            || text.tags.is(end + 1, PartOfSpeech.NOUN);
    int stop = text.groupAfter(end + 1, to);
    return opens && stop > end + 1 && (stop == to || text.isComma(stop) || text.words.is(stop, '.'))
        ? stop
        : end;
  }
}
