package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Patterns that are surer by rule than learned: transcripts ("SMITH: We won."), quotations signed
 * with a dash, "according to", and marks of hearsay without a source ("allegedly"). Stateless.
 */
final class SureRules {
  private static final Lexicon SELF = WordList.lexicon("i we");
  private static final int LONGEST_NAME = 5;

  private SureRules() {}

  /** Adds what the patterns find where nothing is found yet. */
  static List<Relation> add(Reading text, @Nullable Grammar grammar, List<Relation> found) {
    List<Relation> all = new ArrayList<>(found);
    boolean[] content = new boolean[text.words.size() + 1];
    boolean[] cue = new boolean[text.words.size() + 1];
    for (Relation relation : found) {
      mark(relation.content, content);
      mark(relation.cue, cue);
    }
    TokenTable words = text.words;
    Openers openers = new Openers(text);
    Hearsay hearsay = new Hearsay(text, grammar);
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
      openers.add(from, to, all);
      passives(hearsay.passives(from, to), all);
      Relation adverb = hearsay.adverb(from, to, content, cue);
      if (adverb != null) {
        all.add(adverb);
      }
    }
    return all;
  }

  /** Puts what nobody is said to say in the place of what was found with the same verb. */
  private static void passives(List<Relation> passives, List<Relation> all) {
    for (Relation passive : passives) {
      int verb = passive.cue.get(0).to() - 1;
      all.removeIf(r -> r.cue.stream().anyMatch(c -> c.contains(verb)));
      all.add(passive);
    }
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

  /** A name in capitals, a person's, or "Q" and "A", at the start of a block before a colon. */
  private static void transcript(Reading text, int sentence, boolean[] cue, List<Relation> all) {
    TokenTable words = text.words;
    int from = words.sentenceStart(sentence);
    int end = blockEnd(text, sentence);
    int start = from;
    while (start < end && words.has(start, Shape.QUOTE)) {
      start++;
    }
    int colon = speakerEnd(text, start, end);
    if (colon < 0 || cue[colon] || end - colon < 3) {
      return;
    }
    Range said = new Range(colon + 1, text.withoutStop(colon + 1, end));
    for (Relation relation : all) {
      for (Range range : relation.content) {
        if (range.overlaps(said)
            && !relation.source.isEmpty()
            && !spokenInside(text, relation, said)) {
          return;
        }
      }
    }
    all.removeIf(
        r ->
            r.source.isEmpty() && r.cue.isEmpty() && inside(r.content, from, end)
                || spokenInside(text, r, said));
    all.add(
        new Relation("transcript")
            .source(start, colon)
            .cue(colon, colon + 1)
            .content(said.from(), said.to()));
  }

  /** Returns the colon after a speaker's name, or -1 if none speaks here. */
  private static int speakerEnd(Reading text, int start, int end) {
    TokenTable words = text.words;
    int colon = start;
    boolean capitals = true;
    boolean person = true;
    while (colon < end && colon < start + LONGEST_NAME && !words.is(colon, ':')) {
      capitals &= words.has(colon, Shape.ALL_CAPS) || text.isPunctuation(colon);
      person &= text.isPerson(colon);
      colon++;
    }
    boolean interview = colon == start + 1 && (words.is(start, "q") || words.is(start, "a"));
    boolean speaks = colon > start && colon + 1 < end && words.is(colon, ':');
    return speaks && (capitals || person || interview) ? colon : -1;
  }

  /** Whether "I" or "we" is the source: what a speaker says of himself is no report of another. */
  private static boolean spokenInside(Reading text, Relation relation, Range said) {
    return relation.source.size() == 1
        && relation.source.get(0).size() == 1
        && said.contains(relation.source.get(0).from())
        && text.words.lookup(SELF, relation.source.get(0).from()) != 0;
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
}
