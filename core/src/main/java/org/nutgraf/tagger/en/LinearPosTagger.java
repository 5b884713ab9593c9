package org.nutgraf.tagger.en;

import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * Tags parts of speech with a linear model. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LinearPosTagger implements PosTagger {
  /** Longer sentences are cut, so that scratch memory does not grow with them. */
  private static final int CHUNK = 400;

  private final LinearModel model;
  private final byte[] ordinals;
  private final FormMemo memo = new FormMemo();

  /**
   * Makes a tagger.
   *
   * @param model a model with the labels of {@link #labels()}
   */
  @SuppressWarnings("EnumOrdinal") // what Tags is made of
  public LinearPosTagger(LinearModel model) {
    this.model = model;
    List<String> names = model.labels().names();
    ordinals = new byte[names.size()];
    for (int i = 0; i < ordinals.length; i++) {
      ordinals[i] = (byte) PartOfSpeech.valueOf(names.get(i)).ordinal();
    }
  }

  /** {@return a label for each part of speech} */
  public static Labels labels() {
    return Labels.free(Stream.of(PartOfSpeech.values()).map(Enum::name).toList());
  }

  @Override
  public Tags tag(TokenTable words) {
    PosFeatures features = new PosFeatures(words);
    Features buffer = new Features();
    Lattice lattice = new Lattice(model);
    FormSums sums = new FormSums(model, memo, words, features);
    int[] forms = new int[FormSums.ROLES];
    int[] scores = new int[model.labels().size()];
    byte[] out = new byte[words.size()];
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      for (int start = from; start < to; start += CHUNK) {
        int end = Math.min(to, start + CHUNK);
        lattice.begin(end - start);
        for (int i = start; i < end; i++) {
          for (int role = 0; role < FormSums.ROLES; role++) {
            forms[role] = features.formAt(i + PosFeatures.offset(role), from, to);
          }
          sums.window(forms, scores);
          buffer.clear();
          buffer.token();
          features.pairs(i, from, to, buffer);
          buffer.addTo(model, scores, 0);
          lattice.set(i - start, scores);
        }
        int[] path = lattice.best();
        for (int i = start; i < end; i++) {
          out[i] = ordinals[path[i - start]];
        }
      }
    }
    return Tags.of(out, out.length);
  }
}
