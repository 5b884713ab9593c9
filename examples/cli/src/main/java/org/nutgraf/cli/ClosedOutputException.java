package org.nutgraf.cli;

import java.io.IOException;

/**
 * Says that whoever read standard output reads no more, as {@code head} does when it has enough.
 */
final class ClosedOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException() {
    super("standard output was closed");
  }
}
