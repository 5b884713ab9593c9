package org.nutgraf.text;

/**
 * A half-open range of characters of a text, such as {@code 4..9}. Offsets count UTF-16 units from
 * 0, as {@link String} does; {@code end} is exclusive. Ordered by start, then by end. Immutable and
 * thread-safe.
 *
 * @param start the first character
 * @param end the character after the last, at least {@code start}
 * @since 0.1.0
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Makes a span.
   *
   * @param start the first character
   * @param end the character after the last
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return end - start;
  }

  /**
   * {@return whether a character lies inside}
   *
   * @param offset an offset in the text
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * {@return whether another span lies wholly inside (an equal span does)}
   *
   * @param other the other one
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans share a character}
   *
   * @param other the other one
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return the smallest span that holds both}
   *
   * @param other the other one
   */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * {@return the characters of this span in a text}
   *
   * @param text the text
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
