package org.nutgraf.tagger.en;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The runs of capitalised words that tokens stand in: plain ones ("Bank"), and long ones that go on
 * over small words within names ("Bank of the Republic").
 */
final class NameRuns {
  private static final Lexicon SMALL =
      Lexicon.ofWords(
          "of", "for", "and", "the", "de", "del", "la", "las", "los", "le", "du", "da", "dos", "do",
          "di", "der", "von", "van", "den", "bin", "al", "el", "ibn", "e", "&", "'s", "on", "to",
          "in", "y", "et");

  /** Words that say nothing of the names beside them. */
  private static final Lexicon EMPTY =
      Lexicon.ofWords(
          ("that with from have been were will would which their they this than also into about"
                  + " after before when where while there these those what some more most such only"
                  + " over under other could should being because through during between against")
              .split(" "));

  private static final int REACH = 6;
  private static final int SHORT = 4;

  private final TokenTable words;
  private final int[] starts;
  private final int[] ends;
  private final int[] longStarts;
  private final int[] longEnds;

  NameRuns(TokenTable words) {
    this.words = words;
    starts = new int[words.size()];
    ends = new int[words.size()];
    longStarts = new int[words.size()];
    longEnds = new int[words.size()];
    for (int s = 0; s < words.sentenceCount(); s++) {
      plain(words.sentenceStart(s), words.sentenceEnd(s));
    }
  }

  private void plain(int from, int to) {
    int longStart = -1;
    for (int i = from; i < to; i++) {
      if (!words.has(i, NameCase.NAMED)) {
        continue;
      }
      int end = i + 1;
      while (end < to && words.has(end, NameCase.NAMED)) {
        end++;
      }
      for (int k = i; k < end; k++) {
        starts[k] = i;
        ends[k] = end;
      }
      longStart = longStart < 0 ? i : longStart;
      int next = end;
      while (next < to && next < end + 3 && words.lookup(SMALL, next) != 0) {
        next++;
      }
      if (next == end || next >= to || !words.has(next, NameCase.NAMED)) {
        for (int k = longStart; k < end; k++) {
          longStarts[k] = longStart;
          longEnds[k] = end;
        }
        longStart = -1;
      }
      i = end - 1;
    }
  }

  /** Returns the nearest telling word in lower case from a token on, -1 if there is none. */
  int tellingAfter(int token, int to) {
    int end = Math.min(to, token + REACH);
    for (int i = token; i < end; i++) {
      if (telling(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the nearest telling word in lower case before a token, -1 if there is none. */
  int tellingBefore(int token, int from) {
    int end = Math.max(from, token - REACH);
    for (int i = token - 1; i >= end; i--) {
      if (telling(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean telling(int token) {
    return words.has(token, Shape.LOWER)
        && words.length(token) >= SHORT
        && words.lookup(EMPTY, token) == 0;
  }

  /** Returns the first token of the run of a capitalised token. */
  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Returns the first token of the long run of a token in one. */
  int longStart(int token) {
    return longStarts[token];
  }

  /** Returns the token after the long run of a token, 0 if it stands in none. */
  int longEnd(int token) {
    return longEnds[token];
  }
}
