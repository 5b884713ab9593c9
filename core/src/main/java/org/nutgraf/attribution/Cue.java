package org.nutgraf.attribution;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * The words that mark an attribution, such as "have not confirmed". Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Cue {
  /** No cue: the words are laid to a source by their place alone. */
  public static final Cue NONE = new Cue(List.of(), "", "", CueKind.OTHER);

  private final List<Span> spans;
  private final String text;
  private final String lemma;
  private final CueKind kind;

  private Cue(List<Span> spans, String text, String lemma, CueKind kind) {
    this.spans = List.copyOf(spans);
    this.text = text;
    this.lemma = Objects.requireNonNull(lemma, "lemma");
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /**
   * {@return a cue}
   *
   * @param document the text of the document
   * @param spans where it stands, in text order
   * @param lemma its main word in the form of a dictionary
   * @param kind what it is
   */
  public static Cue of(String document, List<Span> spans, String lemma, CueKind kind) {
    return new Cue(spans, Pieces.text(document, spans), lemma, kind);
  }

  /** {@return where it stands, empty if there is no cue} */
  public List<Span> spans() {
    return spans;
  }

  /** {@return its text, pieces joined by a blank; empty if there is none} */
  public String text() {
    return text;
  }

  /** {@return its main word in the form of a dictionary: "say" for "has said"} */
  public String lemma() {
    return lemma;
  }

  /** {@return what it is} */
  public CueKind kind() {
    return kind;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cue c
        && spans.equals(c.spans)
        && text.equals(c.text)
        && lemma.equals(c.lemma)
        && kind == c.kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(spans, text, lemma, kind);
  }

  @Override
  public String toString() {
    return text;
  }
}
