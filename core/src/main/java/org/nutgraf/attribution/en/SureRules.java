package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Patterns that are surer by rule than learned: transcripts ("SMITH: We won."), quotations signed
 * with a dash, "according to", and marks of hearsay without a source ("allegedly"). Stateless.
 */
final class SureRules {
  private static final Lexicon HEARSAY =
      WordList.lexicon("allegedly reportedly purportedly supposedly");
  private static final int LONGEST_NAME = 5;

  private SureRules() {}

  /** Adds what the patterns find where nothing is found yet. */
  static List<Relation> add(Reading text, List<Relation> found) {
    List<Relation> all = new ArrayList<>(found);
    boolean[] content = new boolean[text.words.size() + 1];
    boolean[] cue = new boolean[text.words.size() + 1];
    for (Relation relation : found) {
      mark(relation.content, content);
      mark(relation.cue, cue);
    }
    TokenTable words = text.words;
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      if (!text.isStory(s)) {
        continue;
      }
      if (s == 0 || words.blockOf(s) != words.blockOf(s - 1)) {
        transcript(text, s, cue, all);
      }
      if (s + 1 == words.sentenceCount() || words.blockOf(s) != words.blockOf(s + 1)) {
        signed(text, from, to, cue, all);
      }
      hearsay(text, from, to, content, cue, all);
    }
    return all;
  }

  private static void mark(List<Range> ranges, boolean[] marks) {
    for (Range range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        marks[i] = true;
      }
    }
  }

  private static int blockEnd(Reading text, int sentence) {
    TokenTable words = text.words;
    int s = sentence;
    while (s + 1 < words.sentenceCount() && words.blockOf(s + 1) == words.blockOf(sentence)) {
      s++;
    }
    return words.sentenceEnd(s);
  }

  /** A name in capitals, or a person's, at the start of a block before a colon. */
  private static void transcript(Reading text, int sentence, boolean[] cue, List<Relation> all) {
    TokenTable words = text.words;
    int from = words.sentenceStart(sentence);
    int end = blockEnd(text, sentence);
    int start = from;
    while (start < end && words.has(start, Shape.QUOTE)) {
      start++;
    }
    int colon = start;
    boolean capitals = true;
    boolean person = true;
    while (colon < end && colon < start + LONGEST_NAME && !words.is(colon, ':')) {
      capitals &= words.has(colon, Shape.ALL_CAPS) || text.isPunctuation(colon);
      person &= text.isPerson(colon);
      colon++;
    }
    boolean speaks = colon > start && colon + 1 < end && words.is(colon, ':');
    if (!speaks || !capitals && !person || cue[colon] || end - colon < 3) {
      return;
    }
    int stop = text.withoutStop(colon + 1, end);
    for (Relation relation : all) {
      for (Range range : relation.content) {
        if (range.overlaps(new Range(colon + 1, stop)) && !relation.source.isEmpty()) {
          return;
        }
      }
    }
    all.removeIf(r -> r.source.isEmpty() && r.cue.isEmpty() && inside(r.content, from, end));
    all.add(
        new Relation("transcript")
            .source(start, colon)
            .cue(colon, colon + 1)
            .content(colon + 1, stop));
  }

  private static boolean inside(List<Range> ranges, int from, int to) {
    return ranges.stream().allMatch(r -> r.from() >= from && r.to() <= to);
  }

  /** "…" — Name, at the end of a block. */
  private static void signed(Reading text, int from, int to, boolean[] cue, List<Relation> all) {
    TokenTable words = text.words;
    for (int i = Math.max(from, to - 8); i < to - 1; i++) {
      boolean dash =
          words.is(i, '\u2014')
              || words.is(i, '\u2013')
              || words.is(i, '\u2015')
              || words.is(i, "--");
      if (!dash || cue[i] || i == 0) {
        continue;
      }
      int close = i - 1;
      boolean quoted = text.quotes.state(close) == Quotations.CLOSING;
      boolean name = true;
      for (int k = i + 1; k < to; k++) {
        name &= text.nameAt(k) >= 0 || text.tags.is(k, PartOfSpeech.PROPN) || text.isPunctuation(k);
      }
      int open = text.quotes.open(close);
      int end = text.trimmedEnd(i + 1, to);
      if (!quoted || !name || open < 0 || end <= i + 1 || close - open < 4) {
        continue;
      }
      all.removeIf(
          r -> r.source.isEmpty() && r.cue.isEmpty() && inside(r.content, open, close + 1));
      boolean free = true;
      for (Relation relation : all) {
        for (Range range : relation.content) {
          free &= !range.overlaps(new Range(open, close + 1)) || relation.source.isEmpty();
        }
      }
      if (free) {
        all.add(
            new Relation("signed quotation")
                .source(i + 1, end)
                .cue(i, i + 1)
                .content(open, close + 1));
        cue[i] = true;
      }
    }
  }

  private static void hearsay(
      Reading text, int from, int to, boolean[] content, boolean[] cue, List<Relation> all) {
    for (int i = from; i < to; i++) {
      if (text.words.lookup(HEARSAY, i) == 0 || cue[i] || content[i] || text.quotes.isQuoted(i)) {
        continue;
      }
      int start = from;
      while (start < to && text.isPunctuation(start)) {
        start++;
      }
      int end = text.withoutStop(start, to);
      if (end - start > 2) {
        Relation relation = new Relation("mark of hearsay, no source").cue(i, i + 1);
        if (i > start) {
          relation.content(start, i);
        }
        if (i + 1 < end) {
          relation.content(i + 1, end);
        }
        all.add(relation);
        return;
      }
    }
  }
}
