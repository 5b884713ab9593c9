package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.TokenTable;

/**
 * Carries a speaker on to the next block: one that opens with a double mark, is all quotation and
 * has no speaker of its own goes on with what was quoted right before it. For one text and one
 * thread.
 */
final class Continuations {
  private static final int LEAST = 2;

  private final Reading text;
  private final Found found;
  private @Nullable Relation speaking;
  private int speakingBlock = -1;

  Continuations(Reading text, Found found) {
    this.text = text;
    this.found = found;
  }

  /** Looks at the block that begins with a sentence; blocks come in the order of the text. */
  void block(int sentence) {
    TokenTable words = text.words;
    int from = words.sentenceStart(sentence);
    int block = words.blockOf(sentence);
    int to = text.blockEnd(sentence);
    Relation before = speakingBlock == block - 1 ? speaking : null;
    if (before != null && isQuotation(from, to) && isUnspoken(from, to)) {
      found.extend(before, new Range(from, to));
      speakingBlock = block;
      return;
    }
    speaking = lastQuoted(from, to);
    speakingBlock = block;
  }

  private boolean isQuotation(int from, int to) {
    return to - from > LEAST
        && (text.words.is(from, '"') || text.words.is(from, '\u201c'))
        && text.quotes.state(from) == Quotations.OPENING
        && text.quotes.close(from) >= to - 1;
  }

  /** Whether no word of a range has a speaker; a content alone is dropped for the longer one. */
  private boolean isUnspoken(int from, int to) {
    for (int i = from; i < to; i++) {
      Relation relation = found.contentAt(i);
      if (found.cueAt(i) != null || relation != null && !relation.isBare()) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      Relation bare = found.contentAt(i);
      if (bare != null) {
        found.drop(bare);
      }
    }
    return true;
  }

  /** Returns the relation with a source whose quotation is the last in a block. */
  private @Nullable Relation lastQuoted(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Relation relation = text.quotes.isQuoted(i) ? found.contentAt(i) : null;
      if (relation != null) {
        return relation.source.isEmpty() ? null : relation;
      }
    }
    return null;
  }
}
