package org.nutgraf.attribution.en;

import java.util.List;

/**
 * Speakers between their verb and a colon: "Not so, argues Ana Ruiz of the port: the dam will
 * hold". Stateless.
 */
final class Inversions {
  private static final int LONGEST_APPOSITION = 12;

  private Inversions() {}

  /** Returns whether a relation is one of these, its source and content set in order. */
  static boolean complete(Reading text, Relation relation) {
    Range cue = relation.cue.get(0);
    int verb = cue.to() - 1;
    int start = text.sentenceStart(verb);
    boolean behind = cue.from() > start + 1 && text.isComma(cue.from() - 1);
    if (!behind || relation.cue.size() > 1 || !CueLexicon.isVerb(text.cue[verb])) {
      return false;
    }
    int colon = colon(text, cue.to());
    if (colon < 0) {
      return false;
    }
    List<Range> before =
        relation.content.stream().filter(range -> range.to() <= cue.from()).toList();
    relation.source.clear();
    relation.source.add(new Range(cue.to(), colon));
    relation.content.clear();
    relation.content.addAll(before);
    if (before.isEmpty()) {
      relation.content(start, cue.from() - 1);
    }
    int end = text.withoutStop(colon + 1, text.sentenceEnd(verb));
    if (end > colon + 1) {
      relation.content(colon + 1, end);
    }
    return true;
  }

  /** Returns the colon behind a name or noun and what is set to it, or -1. */
  private static int colon(Reading text, int from) {
    int end = text.sentenceEnd(from - 1);
    int i = text.groupAfter(from, end);
    if (i == from) {
      return -1;
    }
    if (text.isCommaAt(i)) {
      int last = Math.min(end, i + LONGEST_APPOSITION);
      do {
        i++;
      } while (i < last && !text.words.is(i, ':') && !text.isVerb(i));
    }
    return i < end && text.words.is(i, ':') ? i : -1;
  }
}
