package org.nutgraf.attribution.en;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.Tags;
import org.nutgraf.internal.Fold;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The words of a text as the features of roles see them: hashes, fine tags, odds of being part of a
 * cue or a source, names, quotations and heads, token by token. For one text and one thread.
 */
public final class RoleText {
  private static final int NUMBER = 0x6e756d;

  /** The odds of a word that a user calls a cue: those of a word that mostly is one. */
  private static final int USERS_ODDS = 6;

  /** A word's coarse cluster stands in the low bits of {@link #cluster}, the fine one above. */
  static final int COARSE_BITS = 8;

  private static final CueLexicon CUES = new CueLexicon(List.of());

  final TokenTable words;
  final Quotations quotes;
  final int[] word;
  final int[] stem;
  final int[] suffix;
  final int[] prefix;
  final int[] shape;
  final byte[] tag;
  final byte[] name;
  final byte[] listed;
  final byte[] cueOdds;
  final byte[] sourceOdds;
  final Syntax syntax;
  final int[] sense;
  final int[] cluster;

  private RoleText(
      TokenTable words, Tags tags, List<NameSpan> names, Knowledge known, CueLexicon cues) {
    this.words = words;
    quotes = Quotations.of(words);
    int forms = words.formCount();
    int[] wordOf = new int[forms];
    int[] stemOf = new int[forms];
    int[] suffixOf = new int[forms];
    int[] prefixOf = new int[forms];
    byte[] listedOf = new byte[forms];
    byte[] cueOf = new byte[forms];
    byte[] sourceOf = new byte[forms];
    int[] senseOf = new int[forms];
    int[] clusterOf = new int[forms];
    for (int f = 0; f < forms; f++) {
      int t = words.formToken(f);
      wordOf[f] = word(words, t);
      stemOf[f] = stem(words, t);
      int start = words.start(t);
      int end = words.end(t);
      suffixOf[f] = Fold.hash(words.text(), Math.max(start, end - 3), end);
      prefixOf[f] = Fold.hash(words.text(), start, Math.min(end, start + 4));
      int listing = words.lookup(cues.lexicon(), t);
      int cueStep = known.odds.cue(wordOf[f], stemOf[f]);
      listedOf[f] = listed(listing);
      cueOf[f] = (byte) (CueLexicon.isUsers(listing) ? Math.max(cueStep, USERS_ODDS) : cueStep);
      sourceOf[f] = (byte) known.odds.source(wordOf[f], stemOf[f]);
      senseOf[f] = known.senses.packed(stemOf[f]);
      int cluster = known.clusters.common(NameLexicon.low(words.text(), start, end));
      clusterOf[f] = known.clusters.commonCoarse(cluster) | cluster << COARSE_BITS;
    }
    int n = words.size();
    word = new int[n];
    stem = new int[n];
    suffix = new int[n];
    prefix = new int[n];
    shape = new int[n];
    listed = new byte[n];
    cueOdds = new byte[n];
    sourceOdds = new byte[n];
    for (int i = 0; i < n; i++) {
      int f = words.form(i);
      word[i] = wordOf[f];
      stem[i] = stemOf[f];
      suffix[i] = suffixOf[f];
      prefix[i] = prefixOf[f];
      listed[i] = listedOf[f];
      cueOdds[i] = cueOf[f];
      sourceOdds[i] = sourceOf[f];
      shape[i] =
          words.shape(i)
              & (Shape.CAPITAL | Shape.ALL_CAPS | Shape.LOWER | Shape.DIGIT | Shape.PUNCTUATION);
    }
    tag = FineTags.of(words, tags);
    name = new byte[n];
    for (NameSpan span : names) {
      @SuppressWarnings("EnumOrdinal") // a feature value; models are trained with these types
      int type = span.type().ordinal() * 2 + 1;
      Arrays.fill(name, span.from(), span.to(), (byte) (type + 1));
      name[span.from()] = (byte) type;
    }
    syntax = Syntax.parse(words, tag, known.syntax);
    sense = new int[n];
    cluster = new int[n];
    for (int i = 0; i < n; i++) {
      int f = words.form(i);
      cluster[i] = clusterOf[f];
      sense[i] = name[i] != 0 ? 0 : WordSenses.of(senseOf[f], FineTags.isVerb(tag[i]));
    }
  }

  /** Returns what the cue lexicon says of a word: how strong a cue it is and of which family. */
  @SuppressWarnings("EnumOrdinal") // a feature value; models are trained with these families
  private static byte listed(int cue) {
    return (byte)
        (cue == 0 ? 0 : CueLexicon.strength(cue) << 4 | CueLexicon.family(cue).ordinal() + 1);
  }

  /**
   * What is known of words beforehand.
   *
   * @param odds what the training text says of words
   * @param clusters the clusters of words
   * @param senses what words mean
   * @param syntax the parser's weights
   */
  public record Knowledge(Odds odds, NameLexicon clusters, WordSenses senses, LinearModel syntax) {
    /**
     * Holds what is known.
     *
     * @param odds what the training text says of words
     * @param clusters the clusters of words
     * @param senses what words mean
     * @param syntax the parser's weights
     */
    public Knowledge {
      Objects.requireNonNull(odds, "odds");
      Objects.requireNonNull(clusters, "clusters");
      Objects.requireNonNull(senses, "senses");
      Objects.requireNonNull(syntax, "syntax");
    }
  }

  /**
   * {@return the text with all that features ask of it}
   *
   * @param words its words
   * @param tags their parts of speech
   * @param names its names
   * @param known what is known of words
   */
  public static RoleText of(TokenTable words, Tags tags, List<NameSpan> names, Knowledge known) {
    return of(words, tags, names, known, CUES);
  }

  /** Returns the text as read with other cue words, such as a user's. */
  static RoleText of(
      TokenTable words, Tags tags, List<NameSpan> names, Knowledge known, CueLexicon cues) {
    return new RoleText(words, tags, names, known, cues);
  }

  /**
   * {@return the tags of words as the parser sees them}
   *
   * @param words the words
   * @param tags their parts of speech
   */
  public static byte[] fineTags(TokenTable words, Tags tags) {
    return FineTags.of(words, tags);
  }

  /** How often words and stems are part of a cue or a source. */
  public interface Odds {
    /**
     * {@return the odds of a word to be part of a cue, as a step 0..7; 0 if nothing is known}
     *
     * @param word the word's hash
     * @param stem its stem's hash
     */
    int cue(int word, int stem);

    /**
     * {@return the odds of a word to be part of a source, as a step 0..7; 0 if nothing is known}
     *
     * @param word the word's hash
     * @param stem its stem's hash
     */
    int source(int word, int stem);
  }

  /**
   * {@return the hash of a word, one for all that have digits}
   *
   * @param words the words
   * @param token a token
   */
  public static int word(TokenTable words, int token) {
    return words.has(token, Shape.DIGIT) && !words.has(token, Shape.LETTER)
        ? NUMBER + words.length(token)
        : words.fold(token);
  }

  /**
   * {@return the hash of the stem of a word: without the endings of verbs and plurals}
   *
   * @param words the words
   * @param token a token
   */
  public static int stem(TokenTable words, int token) {
    String text = words.text();
    int start = words.start(token);
    int end = words.end(token);
    int n = end - start;
    if (n > 5 && ends(text, end, "ing")) {
      return Fold.hash(text, start, end - 3);
    }
    if (n > 4 && (ends(text, end, "ied") || ends(text, end, "ies"))) {
      return 31 * Fold.hash(text, start, end - 3) + 'y';
    }
    if (n > 4 && (ends(text, end, "ed") || ends(text, end, "es"))) {
      return Fold.hash(text, start, end - 2);
    }
    if (n > 3 && ends(text, end, "s") && !ends(text, end, "ss")) {
      return Fold.hash(text, start, end - 1);
    }
    return n > 4 && ends(text, end, "e")
        ? Fold.hash(text, start, end - 1)
        : Fold.hash(text, start, end);
  }

  private static boolean ends(String text, int end, String with) {
    return text.startsWith(with, end - with.length());
  }
}
