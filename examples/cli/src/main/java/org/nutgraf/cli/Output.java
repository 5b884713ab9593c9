package org.nutgraf.cli;

import java.io.IOException;
import org.nutgraf.Analysis;

/** Where the analyses of a run go. {@link #render} may run on any thread; all else is in order. */
interface Output extends AutoCloseable {
  /** Writes what was rendered. */
  interface Rendered {
    void write() throws IOException;
  }

  /** Turns an analysis into what is written for it, on any thread. */
  Rendered render(Analysis analysis);

  /** Writes down what is still held, before something is said on standard error. */
  default void flush() throws IOException {}

  /** Writes what comes after the last analysis. */
  default void finish() throws IOException {}

  @Override
  default void close() throws IOException {}
}
