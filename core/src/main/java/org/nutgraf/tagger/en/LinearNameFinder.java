package org.nutgraf.tagger.en;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * Finds names with a linear model. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LinearNameFinder implements NameFinder {
  private final LinearModel model;
  private final NameLexicon lexicon;
  private final FormMemo memo = new FormMemo();
  private final @Nullable NameType[] types;
  private final boolean[] begins;
  private final boolean[] ends;
  private final double pooling;
  private final double runPooling;
  private final double slope;
  private final double shift;

  /**
   * Makes a finder.
   *
   * @param model a model with the labels of {@link #labels()}
   * @param lexicon the lexicon that it was trained with
   */
  public LinearNameFinder(LinearModel model, NameLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    pooling = number("pooling", "0");
    runPooling = number("pooling.runs", "0");
    slope = number("calibration.slope", "1");
    shift = number("calibration.shift", "0");
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

  private double number(String property, String otherwise) {
    return Double.parseDouble(model.properties().getOrDefault(property, otherwise));
  }

  /** {@return BILOU labels for each type of name} */
  public static Labels labels() {
    return Labels.bilou(Stream.of(NameType.values()).map(Enum::name).toList());
  }

  @Override
  public List<NameSpan> find(TokenTable words) {
    return new NameSearch(this, words).run();
  }

  LinearModel model() {
    return model;
  }

  FormMemo memo() {
    return memo;
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  /** Returns the weight of what is pooled for a form. */
  double pooling() {
    return pooling;
  }

  /** Returns the weight of what is pooled for a form beside the same words. */
  double runPooling() {
    return runPooling;
  }

  /** Returns how often names with this probability under the model are right. */
  double score(double probability) {
    double p = Math.max(1e-9, Math.min(1 - 1e-9, probability));
    return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
  }

  /** Returns the type of a label, or null. */
  @Nullable NameType type(int label) {
    return types[label];
  }

  boolean begins(int label) {
    return begins[label];
  }

  boolean ends(int label) {
    return ends[label];
  }
}
