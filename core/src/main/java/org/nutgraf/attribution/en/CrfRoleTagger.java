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

  /** The roles as a bonus counts them. */
  public static final List<Role> ROLES = List.of(Role.SOURCE, Role.CUE, Role.CONTENT);

  private static final int LONGEST = 5000;

  private final Models models;
  private final double[] bonus;

  /**
   * The weights that a tagger needs.
   *
   * @param known what is known of words
   * @param roles the tagger's
   * @param linker the ranking of links
   * @param bounds the ranking of where contents begin and end
   * @param filter tells reports from what only looks like one
   */
  public record Models(
      RoleText.Knowledge known,
      LinearModel roles,
      LinearModel linker,
      LinearModel bounds,
      LinearModel filter) {
    /**
     * Holds weights.
     *
     * @param known what is known of words
     * @param roles the tagger's
     * @param linker the ranking of links
     * @param bounds the ranking of where contents begin and end
     * @param filter tells reports from what only looks like one
     */
    public Models {
      Objects.requireNonNull(known, "known");
      Objects.requireNonNull(roles, "roles");
      Objects.requireNonNull(linker, "linker");
      Objects.requireNonNull(bounds, "bounds");
      Objects.requireNonNull(filter, "filter");
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
  }

  /** Reads what the trainer noted: how much each role's first label is favoured. */
  private static double[] bonus(LinearModel model) {
    double[] bonus = new double[ROLES.size()];
    for (int r = 0; r < bonus.length; r++) {
      String noted = model.properties().getOrDefault("bonus." + ROLES.get(r).name(), "0");
      bonus[r] = Double.parseDouble(noted);
    }
    return bonus;
  }

  @Override
  public List<RoleSpan> find(TokenTable words, Tags tags, List<NameSpan> names) {
    return pieces(RoleText.of(words, tags, names, models.known()), null);
  }

  /** Returns a text as the features see it, with its heads and a user's cue words. */
  RoleText read(Reading text) {
    return RoleText.of(text.words, text.tags, text.names, models.known(), text.lexicon);
  }

  private List<Relation> relations(RoleText text, RoleMarginals marginals) {
    return contents(text, marginals).adjusted(models.bounds());
  }

  /** Returns the roles of a text joined to relations and completed by rules and grammar. */
  List<Relation> reports(Reading text, RoleText read, Grammar grammar) {
    RoleMarginals marginals = new RoleMarginals(text.words.size());
    List<Relation> learned = relations(read, marginals);
    RelationFilter filter = new RelationFilter(text, read, marginals, models.filter());
    return Completion.complete(text, grammar, learned, RoleRules.find(text), filter);
  }

  /**
   * {@return all that may be reports in a text, before any are left out}
   *
   * @param words its words
   * @param tags their parts of speech
   * @param names its names
   * @param read the text as features see it
   */
  public List<RelationCandidates.Candidate> candidates(
      TokenTable words, Tags tags, List<NameSpan> names, RoleText read) {
    Reading text = new Reading(words, tags, names, new CueLexicon(List.of()));
    RoleMarginals marginals = new RoleMarginals(words.size());
    List<Relation> learned = relations(read, marginals);
    RelationCandidates all = new RelationCandidates(text, read, marginals);
    Completion.complete(text, new Grammar(text, read.syntax), learned, RoleRules.find(text), all);
    return all.list();
  }

  /**
   * {@return the contents of a text with their cues, before their bounds are moved}
   *
   * @param text the text
   */
  public ContentBounds contents(RoleText text) {
    return contents(text, new RoleMarginals(text.words.size()));
  }

  private ContentBounds contents(RoleText text, RoleMarginals marginals) {
    List<RoleSpan> pieces = pieces(text, marginals);
    List<Relation> relations = new Linker(text, pieces).relations(models.linker());
    return new ContentBounds(text, pieces, relations, marginals);
  }

  /**
   * Returns the pieces of a text. Probabilities take time; they are left out where nobody sees
   * them.
   *
   * @param marginals gets the probabilities where something is found; null to get them as scores
   */
  private List<RoleSpan> pieces(RoleText text, @Nullable RoleMarginals marginals) {
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
      if (marginals != null && found.size() > had) {
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
      found.add(new RoleSpan(from + i, from + j, ROLES.get(role), within));
      i = j;
    }
  }
}
