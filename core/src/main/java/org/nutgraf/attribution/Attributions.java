package org.nutgraf.attribution;

import java.util.List;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Mentions;

/**
 * The attributions of a document in text order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Attributions extends Mentions<Attribution, Attributions> {
  private Attributions(List<Attribution> list) {
    super(list);
  }

  /**
   * {@return a collection}
   *
   * @param list the attributions, in text order
   */
  public static Attributions of(List<Attribution> list) {
    return new Attributions(list);
  }

  @Override
  protected Attributions with(List<Attribution> mentions) {
    return new Attributions(mentions);
  }

  /**
   * {@return those whose source is, or is resolved to, a name with these words, in any case:
   * "Khinshtein" finds "Alexander Khinshtein"}
   *
   * @param name words of the name or of the source's text
   */
  public Attributions by(String name) {
    String wanted = Fold.string(name, 0, name.length()).strip();
    return filter(a -> names(a.source(), wanted));
  }

  private static boolean names(Source source, String wanted) {
    return holds(source.text(), wanted) || source.name().filter(n -> holds(n, wanted)).isPresent();
  }

  private static boolean holds(String text, String wanted) {
    String folded = Fold.string(text, 0, text.length());
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if ((at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))
          && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** {@return those reported word for word} */
  public Attributions direct() {
    return ofType(AttributionType.DIRECT);
  }

  /** {@return those in the writer's own words} */
  public Attributions indirect() {
    return ofType(AttributionType.INDIRECT);
  }

  /** {@return those in the writer's words with a quotation among them} */
  public Attributions mixed() {
    return ofType(AttributionType.MIXED);
  }

  /**
   * {@return those of a type}
   *
   * @param type the type
   */
  public Attributions ofType(AttributionType type) {
    return filter(a -> a.type() == type);
  }

  /** {@return those that are held back: "suggests", "reportedly"} */
  public Attributions hedged() {
    return filter(a -> a.certainty() == Certainty.HEDGED);
  }

  /** {@return those that are called into question} */
  public Attributions doubted() {
    return filter(a -> a.certainty() == Certainty.DOUBTED);
  }

  /** {@return those whose cue is negated} */
  public Attributions negated() {
    return filter(Attribution::isNegated);
  }

  /** {@return those whose source denies the content} */
  public Attributions denials() {
    return filter(Attribution::isDenial);
  }

  /** {@return those whose source is hidden or not given} */
  public Attributions anonymous() {
    return filter(a -> a.source().isAnonymous());
  }

  /**
   * {@return those whose source is of a kind}
   *
   * @param kind the kind
   */
  public Attributions from(SourceKind kind) {
    return filter(a -> a.source().kind() == kind);
  }

  /**
   * {@return those of a family of cues}
   *
   * @param family the family
   */
  public Attributions ofFamily(CueFamily family) {
    return filter(a -> a.family() == family);
  }
}
