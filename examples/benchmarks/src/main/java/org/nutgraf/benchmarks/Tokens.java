package org.nutgraf.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts tokens, so that JMH tells tokens per second beside rounds over all articles. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Tokens {
  /** The tokens read. */
  public long tokens;
}
