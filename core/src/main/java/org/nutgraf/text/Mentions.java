package org.nutgraf.text;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.Search;

/**
 * An unmodifiable list of mentions in text order that can be narrowed down step by step; each step
 * returns a new collection. Thread-safe.
 *
 * @param <T> the mentions
 * @param <S> the collection itself
 * @since 0.1.0
 */
public abstract class Mentions<T extends Mention, S extends Mentions<T, S>> implements Iterable<T> {
  private final List<T> list;

  /**
   * Makes a collection.
   *
   * @param list the mentions, in text order; copied
   */
  protected Mentions(List<? extends T> list) {
    this.list = List.copyOf(list);
  }

  /**
   * {@return a collection of the same kind with other mentions}
   *
   * @param mentions the mentions to hold
   */
  protected abstract S with(List<T> mentions);

  /**
   * {@return the mentions that pass a test}
   *
   * @param test the test
   */
  public final S filter(Predicate<? super T> test) {
    return with(list.stream().filter(test).toList());
  }

  /**
   * {@return the mentions that lie wholly inside a span}
   *
   * @param span the span to look in
   */
  public final S in(Span span) {
    int first = Search.first(list, mention -> mention.span().start() >= span.start());
    int end = first;
    while (end < list.size() && list.get(end).span().start() <= span.end()) {
      end++;
    }
    return with(list.subList(first, end).stream().filter(m -> span.contains(m.span())).toList());
  }

  /** {@return the first mention, if there is any} */
  public final Optional<T> first() {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
  }

  /** {@return the mentions as an unmodifiable list} */
  public final List<T> list() {
    return list;
  }

  /** {@return the mentions as a stream} */
  public final Stream<T> stream() {
    return list.stream();
  }

  /** {@return how many mentions there are} */
  public final int size() {
    return list.size();
  }

  /** {@return whether there is none} */
  public final boolean isEmpty() {
    return list.isEmpty();
  }

  @Override
  public final Iterator<T> iterator() {
    return list.iterator();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Mentions<?, ?> mentions && list.equals(mentions.list);
  }

  @Override
  public final int hashCode() {
    return list.hashCode();
  }

  @Override
  public final String toString() {
    return list.toString();
  }
}
