package org.nutgraf.tagger.en;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/** Finds names with a linear model. Immutable and thread-safe. */
public final class LinearNameFinder implements NameFinder {
  /** Longer sentences are cut, so that scratch memory does not grow with them. */
  static final int CHUNK = 400;

  private final LinearModel model;
  private final NameLexicon lexicon;
  private final @Nullable NameType[] types;
  private final boolean[] begins;
  private final boolean[] ends;

  /**
   * Makes a finder.
   *
   * @param model a model with the labels of {@link #labels()}
   * @param lexicon the lexicon that it was trained with
   */
  public LinearNameFinder(LinearModel model, NameLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    List<String> names = model.labels().names();
    types = new @Nullable NameType[names.size()];
    begins = new boolean[types.length];
    ends = new boolean[types.length];
    for (int i = 1; i < types.length; i++) {
      types[i] = NameType.valueOf(names.get(i).substring(2));
      char place = names.get(i).charAt(0);
      begins[i] = place == 'B' || place == 'U';
      ends[i] = place == 'L' || place == 'U';
    }
  }

  /** {@return BILOU labels for each type of name} */
  public static Labels labels() {
    return Labels.bilou(Stream.of(NameType.values()).map(Enum::name).toList());
  }

  @Override
  public List<NameSpan> find(TokenTable words) {
    NameFeatures features = new NameFeatures(words, lexicon);
    Features buffer = new Features();
    Lattice lattice = new Lattice(model);
    FormSums sums = new FormSums(model, words.formCount(), NameFeatures.ROLES, features::form);
    List<NameSpan> out = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(s);
      for (int start = from; start < to; start += CHUNK) {
        int end = Math.min(to, start + CHUNK);
        lattice.begin(end - start);
        for (int i = start; i < end; i++) {
          for (int role = 0; role < NameFeatures.ROLES; role++) {
            int form = features.formAt(i + role - 2, from, to);
            sums.addTo(form, role, lattice, i - start);
          }
          buffer.clear();
          buffer.token();
          features.token(i, from, to, buffer);
          lattice.add(i - start, buffer);
        }
        read(lattice, start, end, out);
      }
    }
    return out;
  }

  private void read(Lattice lattice, int from, int to, List<NameSpan> out) {
    int[] path = lattice.best();
    for (int i = 0; i < to - from; i++) {
      NameType type = types[path[i]];
      if (type == null || !begins[path[i]]) {
        continue;
      }
      int end = i;
      while (!ends[path[end]] && end + 1 < to - from) {
        end++;
      }
      double score = lattice.probability(i, end + 1, path);
      out.add(new NameSpan(from + i, from + end + 1, type, score));
      i = end;
    }
  }
}
