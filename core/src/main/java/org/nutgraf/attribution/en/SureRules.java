package org.nutgraf.attribution.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.TokenTable;

/** Adds what is surer by rule than learned, sentence by sentence. Stateless. */
final class SureRules {
  private SureRules() {}

  static List<Relation> add(Reading text, @Nullable Grammar grammar, List<Relation> relations) {
    TokenTable words = text.words;
    Found found = new Found(words.size(), relations);
    Transcripts transcripts = new Transcripts(text, found);
    Introductions introductions = new Introductions(text, grammar, found);
    Openers openers = new Openers(text);
    Hearsay hearsay = new Hearsay(text, grammar);
    QuotedAs quotedAs = new QuotedAs(text, grammar, found);
    Verdicts verdicts = new Verdicts(text, found);
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      if (!text.isStory(s)) {
        continue;
      }
      if (s == 0 || words.blockOf(s) != words.blockOf(s - 1)) {
        transcripts.opening(s);
      }
      if (s + 1 == words.sentenceCount() || words.blockOf(s) != words.blockOf(s + 1)) {
        transcripts.signature(from, to);
        introductions.end(s);
      }
      openers.add(from, to, found);
      hearsay.passives(from, to).forEach(found::replace);
      quotedAs.add(from, to);
      verdicts.add(from, to);
      Relation adverb = hearsay.adverb(from, to, found);
      if (adverb != null) {
        found.add(adverb);
      }
    }
    Continuations continuations = new Continuations(text, found);
    for (int s = 0; s < words.sentenceCount(); s++) {
      if (text.isStory(s) && (s == 0 || words.blockOf(s) != words.blockOf(s - 1))) {
        continuations.block(s);
      }
    }
    return found.list();
  }
}
