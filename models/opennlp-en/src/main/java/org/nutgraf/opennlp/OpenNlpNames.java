package org.nutgraf.opennlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.text.TokenTable;

/** Names by any number of OpenNLP's name finders; of two that overlap the surer one stays. */
final class OpenNlpNames implements NameFinder {
  private static final Comparator<NameSpan> SUREST =
      Comparator.comparingDouble(NameSpan::score)
          .thenComparingInt(name -> name.to() - name.from())
          .reversed();

  private final List<NameModel> models;

  OpenNlpNames(List<NameModel> models) {
    this.models = models;
  }

  @Override
  public List<NameSpan> find(TokenTable words) {
    List<NameSpan> found = new ArrayList<>();
    for (NameModel model : models) {
      model
          .finders()
          .with(
              finder -> {
                find(model, finder, words, found);
                return found;
              });
    }
    if (models.size() > 1) {
      keepSurest(words.size(), found);
    }
    return List.copyOf(found);
  }

  private static void find(
      NameModel model, NameFinderME finder, TokenTable words, List<NameSpan> out) {
    finder.clearAdaptiveData();
    Pieces.forEach(
        words,
        (from, tokens) -> {
          for (Span span : finder.find(tokens)) {
            double score = Math.min(1, Math.max(0, span.getProb()));
            model
                .meaning(span.getType())
                .ifPresent(
                    type ->
                        out.add(
                            new NameSpan(
                                from + span.getStart(), from + span.getEnd(), type, score)));
          }
        });
    finder.clearAdaptiveData();
  }

  private static void keepSurest(int size, List<NameSpan> names) {
    names.sort(SUREST);
    BitSet taken = new BitSet(size);
    names.removeIf(
        name -> {
          int next = taken.nextSetBit(name.from());
          if (next >= 0 && next < name.to()) {
            return true;
          }
          taken.set(name.from(), name.to());
          return false;
        });
    names.sort(Comparator.comparingInt(NameSpan::from));
  }
}
