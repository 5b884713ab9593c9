package org.nutgraf.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * Who an attribution is laid to, such as "he", resolved to "Alexander Khinshtein". Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Source {
  /** No source at all ("allegedly"). */
  public static final Source NONE =
      new Source(List.of(), "", null, SourceKind.UNKNOWN, List.of(), "no source is given");

  private final List<Span> spans;
  private final String text;
  private final @Nullable String name;
  private final SourceKind kind;
  private final List<String> candidates;
  private final String reason;

  private Source(
      List<Span> spans,
      String text,
      @Nullable String name,
      SourceKind kind,
      List<String> candidates,
      String reason) {
    this.spans = List.copyOf(spans);
    this.text = text;
    this.name = name;
    this.kind = Objects.requireNonNull(kind, "kind");
    this.candidates = List.copyOf(candidates);
    this.reason = reason;
  }

  /**
   * {@return a source that is not resolved to a name}
   *
   * @param document the text of the document
   * @param spans where it stands, in text order
   * @param kind what it is
   * @param candidates the names it may stand for, the likeliest first
   * @param reason why it was resolved so
   */
  public static Source of(
      String document, List<Span> spans, SourceKind kind, List<String> candidates, String reason) {
    return new Source(spans, Pieces.text(document, spans), null, kind, candidates, reason);
  }

  /**
   * {@return this source with the name that it stands for}
   *
   * @param newName the fullest form of the name in the document
   */
  public Source named(String newName) {
    return new Source(spans, text, newName, kind, candidates, reason);
  }

  /** {@return where it stands, empty if the text gives no source} */
  public List<Span> spans() {
    return spans;
  }

  /** {@return its text, pieces joined by a blank; empty if there is none} */
  public String text() {
    return text;
  }

  /**
   * {@return the fullest form of the name it stands for; empty if the document gives none, or if it
   * is not clear which of several}
   */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** {@return what it is} */
  public SourceKind kind() {
    return kind;
  }

  /**
   * {@return whether the text hides who speaks: no name, and people without a body or place
   * ("analysts", "two people familiar with the matter"), or no source at all}
   */
  public boolean isAnonymous() {
    return name == null && (kind == SourceKind.UNNAMED || kind == SourceKind.UNKNOWN);
  }

  /**
   * {@return other names it may stand for, the likeliest first: all of them where {@link #name} is
   * empty because the choice is not clear}
   */
  public List<String> candidates() {
    return candidates;
  }

  /** {@return why it was resolved so, or why not, in a few words: "the last to speak"} */
  public String reason() {
    return reason;
  }

  /** {@return the name if it is known, otherwise the text} */
  public String label() {
    return name != null ? name : text.isEmpty() ? "no source" : text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source s
        && spans.equals(s.spans)
        && text.equals(s.text)
        && Objects.equals(name, s.name)
        && kind == s.kind
        && candidates.equals(s.candidates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(spans, text, name, kind);
  }

  @Override
  public String toString() {
    return label();
  }
}
