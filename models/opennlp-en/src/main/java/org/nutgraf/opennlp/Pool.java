package org.nutgraf.opennlp;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends OpenNLP's workers, which keep state and are slow to make, to one thread at a time. Holds as
 * many as were ever lent at once.
 */
final class Pool<T> {
  private final Deque<T> idle = new ConcurrentLinkedDeque<>();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** A worker that throws is not taken back. */
  <R> R with(Function<T, R> task) {
    T lent = idle.pollFirst();
    T worker = lent == null ? maker.get() : lent;
    R result = task.apply(worker);
    idle.addFirst(worker);
    return result;
  }
}
