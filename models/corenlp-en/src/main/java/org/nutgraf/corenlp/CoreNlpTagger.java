// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.TokenTable;

/** Parts of speech by CoreNLP's tagger, turned into universal ones. */
final class CoreNlpTagger implements PosTagger {
  private final MaxentTagger tagger;

  CoreNlpTagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // how Tags takes them
  public Tags tag(TokenTable words) {
    byte[] ordinals = new byte[words.size()];
    Pieces.forEach(
        words,
        (from, tokens) -> {
          tagger.tagCoreLabels(tokens);
          List<String> penn = tokens.stream().map(CoreLabel::tag).toList();
          for (int i = 0; i < penn.size(); i++) {
            ordinals[from + i] = (byte) PennTags.universal(tokens, penn, i).ordinal();
          }
        });
    return Tags.of(ordinals, ordinals.length);
  }
}
