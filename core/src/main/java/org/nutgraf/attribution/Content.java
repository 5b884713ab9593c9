package org.nutgraf.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * What is reported; in several pieces where the cue stands between them ("We left," he said, "at
 * noon."). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Content {
  /** No content. */
  public static final Content NONE = new Content(List.of(), "");

  private final List<Span> spans;
  private final String text;

  private Content(List<Span> spans, String text) {
    this.spans = List.copyOf(spans);
    this.text = text;
  }

  /**
   * {@return a content}
   *
   * @param document the text of the document
   * @param spans where it stands, in text order
   */
  public static Content of(String document, List<Span> spans) {
    return new Content(spans, Pieces.text(document, spans));
  }

  /** {@return where it stands} */
  public List<Span> spans() {
    return spans;
  }

  /** {@return its text, pieces joined by a blank} */
  public String text() {
    return text;
  }

  /**
   * {@return whether a span lies wholly inside one of the pieces}
   *
   * @param span the span
   */
  public boolean contains(Span span) {
    return spans.stream().anyMatch(piece -> piece.contains(span));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Content c && spans.equals(c.spans) && text.equals(c.text);
  }

  @Override
  public int hashCode() {
    return 31 * spans.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
