package org.nutgraf.opennlp;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.TokenTable;

/** Universal parts of speech by OpenNLP's model, sentence by sentence. */
final class OpenNlpTagger implements PosTagger {
  private final Pool<POSTaggerME> taggers;

  OpenNlpTagger(POSModel model) {
    taggers = new Pool<>(() -> new POSTaggerME(model, POSTagFormat.CUSTOM));
  }

  @Override
  public Tags tag(TokenTable words) {
    return taggers.with(tagger -> tag(tagger, words));
  }

  @SuppressWarnings("EnumOrdinal") // how Tags takes them
  private static Tags tag(POSTaggerME tagger, TokenTable words) {
    byte[] ordinals = new byte[words.size()];
    Pieces.forEach(
        words,
        (from, tokens) -> {
          ModelWords model = new ModelWords(tokens);
          PartOfSpeech[] tags = model.tags(tagger.tag(model.words()));
          for (int i = 0; i < tags.length; i++) {
            ordinals[from + i] = (byte) tags[i].ordinal();
          }
        });
    return Tags.of(ordinals, ordinals.length);
  }
}
