package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;
import org.nutgraf.engine.RoleTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * Finds roles by a linear-chain tagger over words, tags, names, quotations and heads, and joins
 * them by a trained linker. Immutable and thread-safe.
 */
public final class CrfRoleTagger implements RoleTagger {
  /** The labels of words. */
  public static final Labels LABELS = Labels.bio(List.of("SOURCE", "CUE", "CONTENT"));

  private static final Role[] ROLES = {Role.SOURCE, Role.CUE, Role.CONTENT};

  private final Models models;
  private final RoleText.Odds odds;
  private final double[] bonus;

  /**
   * The weights that a tagger needs.
   *
   * @param syntax the parser's actions
   * @param odds the odds of words to be part of a cue or source
   * @param roles the tagger's
   * @param linker the ranking of links
   */
  public record Models(
      LinearModel syntax, LinearModel odds, LinearModel roles, LinearModel linker) {
    /**
     * Holds weights.
     *
     * @param syntax the parser's actions
     * @param odds the odds of words to be part of a cue or source
     * @param roles the tagger's
     * @param linker the ranking of links
     */
    public Models {
      Objects.requireNonNull(syntax, "syntax");
      Objects.requireNonNull(odds, "odds");
      Objects.requireNonNull(roles, "roles");
      Objects.requireNonNull(linker, "linker");
    }
  }

  /**
   * Makes a tagger.
   *
   * @param models its weights
   */
  public CrfRoleTagger(Models models) {
    this(models, bonus(models.roles()));
  }

  /**
   * Makes a tagger that favours the first labels of segments, for training.
   *
   * @param models its weights
   * @param bonus what is added for sources, cues and contents
   */
  public CrfRoleTagger(Models models, double[] bonus) {
    this.models = Objects.requireNonNull(models, "models");
    this.bonus = bonus.clone();
    odds = new ModelOdds(models.odds());
  }

  /** Reads what the trainer noted: how much each role's first label is favoured. */
  private static double[] bonus(LinearModel model) {
    double[] bonus = new double[ROLES.length];
    for (int r = 0; r < bonus.length; r++) {
      String noted = model.properties().getOrDefault("bonus." + ROLES[r].name(), "0");
      bonus[r] = Double.parseDouble(noted);
    }
    return bonus;
  }

  @Override
  public List<RoleSpan> find(TokenTable words, Tags tags, List<NameSpan> names) {
    return pieces(RoleText.of(words, tags, names, odds, models.syntax()), true);
  }

  /** Returns a text as the features see it, with its heads. */
  RoleText read(TokenTable words, Tags tags, List<NameSpan> names) {
    return RoleText.of(words, tags, names, odds, models.syntax());
  }

  /** Returns the roles of a text joined to relations. */
  List<Relation> relations(RoleText text) {
    return new Linker(text, pieces(text, false)).relations(models.linker());
  }

  /** Probabilities take a third of the time; they are left out where nobody sees them. */
  private List<RoleSpan> pieces(RoleText text, boolean scored) {
    RoleFeatures features = new RoleFeatures(text);
    Features buffer = new Features();
    Lattice lattice = new Lattice(models.roles());
    List<RoleSpan> found = new ArrayList<>();
    TokenTable words = text.words;
    for (int s = 0; s < words.sentenceCount(); ) {
      int e = s + 1;
      while (e < words.sentenceCount() && words.blockOf(e) == words.blockOf(s)) {
        e++;
      }
      int from = words.sentenceStart(s);
      int to = words.sentenceEnd(e - 1);
      features.block(from, to, buffer);
      score(lattice, buffer, bonus);
      collect(lattice, from, to, scored, found);
      s = e;
    }
    return found;
  }

  private static void score(Lattice lattice, Features features, double[] bonus) {
    lattice.score(features);
    for (int r = 0; r < bonus.length; r++) {
      if (bonus[r] != 0) {
        lattice.bias(2 * r + 1, bonus[r]);
      }
    }
  }

  private static void collect(
      Lattice lattice, int from, int to, boolean scored, List<RoleSpan> found) {
    int n = to - from;
    int[] label = Arrays.copyOf(lattice.best(), n);
    for (int i = 0; i < n; ) {
      if (label[i] == 0) {
        i++;
        continue;
      }
      int role = (label[i] - 1) / 2;
      int j = i + 1;
      while (j < n && label[j] == 2 * role + 2) {
        j++;
      }
      double score = scored ? lattice.probability(i, j, label) : 1;
      found.add(new RoleSpan(from + i, from + j, ROLES[role], Math.max(0, Math.min(1, score))));
      i = j;
    }
  }

  /** Odds kept as weights: the step of a word or stem, measured by the weight of one step. */
  private static final class ModelOdds implements RoleText.Odds {
    private final LinearModel model;
    private final int one;

    ModelOdds(LinearModel model) {
      this.model = model;
      int[] sums = new int[2];
      model.addTo(Features.hash(3, 0), sums, 0);
      one = Math.max(1, sums[0]);
    }

    @Override
    public int cue(int word, int stem) {
      return step(word, stem, 0);
    }

    @Override
    public int source(int word, int stem) {
      return step(word, stem, 1);
    }

    private int step(int word, int stem, int column) {
      int[] sums = new int[2];
      model.addTo(Features.hash(1, word), sums, 0);
      if (sums[column] == 0) {
        model.addTo(Features.hash(2, stem), sums, 0);
      }
      return Math.round(sums[column] / (float) one);
    }
  }
}
