package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
  public static final Labels LABELS = RoleLabels.LABELS;

  private static final int LONGEST = 5000;
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
   * @param bounds the ranking of where contents begin and end
   */
  public record Models(
      LinearModel syntax,
      LinearModel odds,
      LinearModel roles,
      LinearModel linker,
      LinearModel bounds) {
    /**
     * Holds weights.
     *
     * @param syntax the parser's actions
     * @param odds the odds of words to be part of a cue or source
     * @param roles the tagger's
     * @param linker the ranking of links
     * @param bounds the ranking of where contents begin and end
     */
    public Models {
      Objects.requireNonNull(syntax, "syntax");
      Objects.requireNonNull(odds, "odds");
      Objects.requireNonNull(roles, "roles");
      Objects.requireNonNull(linker, "linker");
      Objects.requireNonNull(bounds, "bounds");
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
    return pieces(read(words, tags, names), null);
  }

  /** Returns a text as the features see it, with its heads. */
  RoleText read(TokenTable words, Tags tags, List<NameSpan> names) {
    return RoleText.of(words, tags, names, odds, models.syntax());
  }

  /** Returns the roles of a text joined to relations. */
  List<Relation> relations(RoleText text) {
    return contents(text).adjusted(models.bounds());
  }

  /**
   * {@return the contents of a text with their cues, before their bounds are moved}
   *
   * @param text the text
   */
  public ContentBounds contents(RoleText text) {
    ContentMarginals marginals = new ContentMarginals(text.words.size());
    List<RoleSpan> pieces = pieces(text, marginals);
    List<Relation> relations = new Linker(text, pieces).relations(models.linker());
    return new ContentBounds(text, pieces, relations, marginals);
  }

  /**
   * Returns the pieces of a text. Probabilities take time; they are left out where nobody sees
   * them.
   *
   * @param marginals gets the probabilities where a content is found; null to get them as scores
   */
  private List<RoleSpan> pieces(RoleText text, @Nullable ContentMarginals marginals) {
    RoleFeatures features = new RoleFeatures(text);
    Features buffer = new Features();
    Lattice lattice = new Lattice(models.roles());
    List<RoleSpan> found = new ArrayList<>();
    TokenTable words = text.words;
    for (int from = 0; from < words.size(); ) {
      int to = blockEnd(words, from);
      features.block(from, to, buffer);
      score(lattice, buffer, bonus);
      int had = found.size();
      collect(lattice, from, to, marginals == null, found);
      if (marginals != null && hasContent(found, had)) {
        marginals.note(lattice, from, to);
      }
      from = to;
    }
    return found;
  }

  /** Returns the end of a block, or where a long one is cut: memory grows with the labels. */
  private static int blockEnd(TokenTable words, int from) {
    int sentence = words.sentence(from);
    int block = words.blockOf(sentence);
    int end = words.sentenceEnd(sentence);
    while (sentence + 1 < words.sentenceCount()
        && words.blockOf(sentence + 1) == block
        && words.sentenceEnd(sentence + 1) - from <= LONGEST) {
      end = words.sentenceEnd(++sentence);
    }
    return Math.min(end, from + LONGEST);
  }

  private static boolean hasContent(List<RoleSpan> found, int from) {
    for (int i = from; i < found.size(); i++) {
      if (found.get(i).role() == Role.CONTENT) {
        return true;
      }
    }
    return false;
  }

  private static void score(Lattice lattice, Features features, double[] bonus) {
    lattice.score(features);
    for (int label = RoleLabels.SOURCE; label < LABELS.size(); label += 2) {
      double favour = bonus[RoleLabels.role(label)];
      if (favour != 0) {
        lattice.bias(label, favour);
      }
    }
  }

  private static void collect(
      Lattice lattice, int from, int to, boolean scored, List<RoleSpan> found) {
    int n = to - from;
    int[] label = Arrays.copyOf(lattice.best(), n);
    for (int i = 0; i < n; ) {
      int role = RoleLabels.role(label[i]);
      if (role < 0) {
        i++;
        continue;
      }
      int j = i + 1;
      while (j < n && RoleLabels.goesOn(label[j])) {
        j++;
      }
      double score = scored ? lattice.probability(i, j, label) : 1;
      double within = Math.max(0, Math.min(1, score));
      found.add(new RoleSpan(from + i, from + j, ROLES[role], within));
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
