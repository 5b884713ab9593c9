package org.nutgraf.attribution.en;

import java.util.List;

/**
 * Speakers behind their verb, in the middle of what they say: "Not so, argues Ana Ruiz of the port:
 * the dam will hold", "The plan, says Karl Moe, has one flaw". Stateless.
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
    if (!behind
        || relation.cue.size() > 1
        || !CueLexicon.isVerb(text.cue[verb])
        || relation.source.stream().anyMatch(range -> isSomebody(text, range))) {
      return false;
    }
    int group = text.groupAfter(cue.to(), text.sentenceEnd(verb));
    int mark = group == cue.to() ? -1 : colon(text, group);
    if (mark < 0 && relation.source.isEmpty() && goesOn(text, group)) {
      mark = group;
    }
    if (mark <= cue.to()) {
      return false;
    }
    List<Range> before =
        relation.content.stream().filter(range -> range.to() <= cue.from()).toList();
    relation.source.clear();
    relation.source.add(new Range(cue.to(), mark));
    relation.content.clear();
    relation.content.addAll(before);
    if (before.isEmpty()) {
      relation.content(start, cue.from() - 1);
    }
    int end = text.withoutStop(mark + 1, text.sentenceEnd(verb));
    if (end > mark + 1) {
      relation.content(mark + 1, end);
    }
    return true;
  }

  private static boolean isSomebody(Reading text, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.isNominal(i) || text.isPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a verb follows behind a comma: what was begun before the speaker goes on. */
  private static boolean goesOn(Reading text, int comma) {
    return text.isCommaAt(comma)
        && comma + 1 < text.sentenceEnd(comma)
        && text.isVerb(comma + 1)
        && !text.words.folded(comma + 1).endsWith("ing");
  }

  /** Returns the colon behind a name or noun and what is set to it, or -1. */
  private static int colon(Reading text, int group) {
    int end = text.sentenceEnd(group - 1);
    int i = group;
    if (text.isCommaAt(i)) {
      int last = Math.min(end, i + LONGEST_APPOSITION);
      do {
        i++;
      } while (i < last && !text.words.is(i, ':') && !text.isVerb(i));
    }
    return i < end && text.words.is(i, ':') ? i : -1;
  }
}
