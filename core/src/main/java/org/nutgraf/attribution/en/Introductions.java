package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.TokenTable;

/**
 * Blocks that another one introduces: "The captain continued:", and what he says in the next one,
 * with or without quotation marks. For one text and one thread.
 */
final class Introductions {
  private final Reading text;
  private final @Nullable Grammar grammar;
  private final Found found;

  Introductions(Reading text, @Nullable Grammar grammar, Found found) {
    this.text = text;
    this.grammar = grammar;
    this.found = found;
  }

  /** Looks at the end of a block, which is the end of a sentence. */
  void end(int sentence) {
    TokenTable words = text.words;
    int from = words.sentenceStart(sentence);
    int colon = words.sentenceEnd(sentence) - 1;
    int verb = colon - 1;
    if (!words.is(colon, ':')
        || verb <= from
        || !text.isCueVerb(verb)
        || CueLexicon.strength(text.cue[verb]) != CueLexicon.STRONG
        || found.cueAt(verb) != null) {
      return;
    }
    int start = text.groupStart(verb);
    Range source = speaker(verb, start, from);
    Range said = next(sentence);
    if (source != null && said != null) {
      found.add(
          new Relation("introduced")
              .source(source.from(), source.to())
              .cue(start, colon + 1)
              .content(said.from(), said.to()));
    }
  }

  private @Nullable Range speaker(int verb, int start, int from) {
    Range subject = grammar == null ? null : grammar.subject(verb);
    return subject == null ? text.groupBefore(start, from) : subject;
  }

  /** Returns the next block if it is the story's and nobody else speaks it. */
  private @Nullable Range next(int sentence) {
    TokenTable words = text.words;
    int first = sentence + 1;
    if (first >= words.sentenceCount() || !text.isStory(first)) {
      return null;
    }
    Range said = new Range(words.sentenceStart(first), text.blockEnd(first));
    Relation other = found.contentAt(said.from());
    if (other == null) {
      return said;
    }
    if (!other.isBare()) {
      return null;
    }
    found.drop(other);
    return said;
  }
}
