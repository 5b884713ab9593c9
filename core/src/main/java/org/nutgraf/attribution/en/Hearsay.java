package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * Reports without a source: "allegedly", "is believed to be armed", "it is assumed that", "a helmet
 * said to be Roman". For one text and one thread.
 */
final class Hearsay {
  /** How the names of these rules begin. */
  static final String RULE = "hearsay";

  private static final Lexicon ADVERBS =
      WordList.lexicon("allegedly reportedly purportedly supposedly");
  private static final Lexicon PARTICIPLES =
      WordList.lexicon(
          """
          expected believed thought said reported understood alleged rumored rumoured feared assumed
          presumed estimated suspected reckoned known
          """);
  private static final Lexicon REDUCED =
      WordList.lexicon("believed thought said reported alleged rumored rumoured estimated");
  private static final Lexicon NOUNS =
      WordList.lexicon(
          """
          rumour rumours rumor rumors speculation reports suggestions claims allegations talk
          """);
  private static final Lexicon THERE = WordList.lexicon("there amid despite");
  private static final Lexicon EMPTY = WordList.lexicon("it which that what who");
  private static final Lexicon TO_BE = WordList.lexicon("is are was were be been being 's 're");

  private final Reading text;
  private final @Nullable Grammar grammar;

  Hearsay(Reading text, @Nullable Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /** Finds what a sentence reports of nobody by its passives. */
  List<Relation> passives(int from, int to) {
    List<Relation> found = new ArrayList<>();
    for (int v = from; v + 2 < to; v++) {
      Relation noun = text.quotes.isQuoted(v) ? null : noun(v, from, to);
      if (noun != null) {
        found.add(noun);
      }
      if (v == from) {
        continue;
      }
      if (text.words.lookup(PARTICIPLES, v) == 0 || text.quotes.isQuoted(v)) {
        continue;
      }
      int be = v - 1;
      while (be > from && text.tags.is(be, PartOfSpeech.ADV)) {
        be--;
      }
      Relation relation =
          text.words.lookup(TO_BE, be) != 0 ? passive(be, v, from, to) : reduced(v, from, to);
      if (relation != null) {
        found.add(relation);
      }
    }
    return found;
  }

  private @Nullable Relation passive(int be, int verb, int from, int to) {
    int g = text.groupStart(be);
    boolean it = g > from && text.words.is(g - 1, "it");
    if (it && text.words.is(verb + 1, "that")) {
      return relation(g, verb).content(verb + 1, clauseEnd(verb + 1, to));
    }
    if (!isInfinitive(verb + 1, to)) {
      return null;
    }
    Range subject = Grammar.subject(text, grammar, g, verb, from);
    boolean pronoun =
        subject != null && subject.size() == 1 && text.words.lookup(EMPTY, subject.from()) != 0;
    return subject == null || pronoun
        ? null
        : relation(g, verb)
            .content(subject.from(), subject.to())
            .content(verb + 1, clauseEnd(verb + 1, to));
  }

  /** "there are rumours that the dam broke", "amid reports that", "rumour has it that". */
  private @Nullable Relation noun(int noun, int from, int to) {
    if (text.words.lookup(NOUNS, noun) == 0) {
      return null;
    }
    int that = noun + 1;
    if (that + 2 < to && text.words.is(that, "has") && text.words.is(that + 1, "it")) {
      that += 2;
    } else if (!isThere(noun, from)) {
      return null;
    }
    return text.words.is(that, "that") && that + 2 < to
        ? new Relation(RULE + ", no source").cue(noun, that).content(that, clauseEnd(that, to))
        : null;
  }

  private boolean isThere(int noun, int from) {
    for (int i = noun - 1; i >= from && i >= noun - 4; i--) {
      if (text.words.lookup(THERE, i) != 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Relation reduced(int verb, int from, int to) {
    boolean be =
        text.words.lookup(REDUCED, verb) != 0
            && text.words.is(verb + 1, "to")
            && (text.words.is(verb + 2, "be") || text.words.is(verb + 2, "have"))
            && !text.tags.is(verb - 1, PartOfSpeech.AUX);
    int end = text.isComma(verb - 1) ? verb - 1 : verb;
    Range group = be ? text.groupBefore(end, from) : null;
    if (group == null || text.isPronoun(group.to() - 1)) {
      return null;
    }
    return new Relation(RULE + ", no source")
        .cue(verb, verb + 1)
        .content(group.from(), group.to())
        .content(verb + 1, clauseEnd(verb + 1, to));
  }

  private static Relation relation(int group, int verb) {
    return new Relation(RULE + ", no source").cue(group, verb + 1);
  }

  private boolean isInfinitive(int to, int end) {
    return to + 1 < end && text.words.is(to, "to") && text.isVerb(to + 1);
  }

  /** Returns the next comma that is not quoted, or the end of the sentence. */
  private int clauseEnd(int start, int to) {
    for (int i = start; i < to; i++) {
      if (text.isComma(i) && !text.quotes.isQuoted(i) || text.words.is(i, ';')) {
        return i;
      }
    }
    return text.withoutStop(start, to);
  }

  /** Finds "allegedly" and its like, what stands before and after it in the sentence. */
  @Nullable Relation adverb(int from, int to, Found found) {
    for (int i = from; i < to; i++) {
      if (text.words.lookup(ADVERBS, i) == 0 || !found.isFree(i) || text.quotes.isQuoted(i)) {
        continue;
      }
      int start = from;
      while (start < to && text.isPunctuation(start)) {
        start++;
      }
      int end = text.withoutStop(start, to);
      if (end - start > 2) {
        Relation relation = new Relation(RULE + " by a word, no source").cue(i, i + 1);
        if (i > start) {
          relation.content(start, i);
        }
        int rest = text.isCommaAt(i + 1) ? i + 2 : i + 1;
        if (rest < end) {
          relation.content(rest, end);
        }
        return relation;
      }
    }
    return null;
  }
}
