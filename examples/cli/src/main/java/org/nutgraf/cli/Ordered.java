package org.nutgraf.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps a stream of inputs on several threads and hands the results on in the order of the inputs,
 * with few in memory at once.
 */
final class Ordered {
  private static final int AHEAD = 8;

  /** Takes a result. */
  interface Sink<R> {
    void accept(R result) throws Exception;
  }

  private Ordered() {}

  static <T, R> void run(Iterator<T> inputs, int threads, Function<T, R> work, Sink<R> sink)
      throws Exception {
    if (threads == 1) {
      while (inputs.hasNext()) {
        sink.accept(work.apply(inputs.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<R>> waiting = new ArrayDeque<>();
    try {
      while (inputs.hasNext()) {
        T input = inputs.next();
        waiting.add(pool.submit(() -> work.apply(input)));
        if (waiting.size() >= threads * AHEAD) {
          sink.accept(take(waiting));
        }
      }
      while (!waiting.isEmpty()) {
        sink.accept(take(waiting));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R take(Deque<Future<R>> waiting) throws Exception {
    try {
      return waiting.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException inner) {
        throw inner;
      }
      if (e.getCause() instanceof Error inner) {
        throw inner;
      }
      throw e;
    }
  }
}
