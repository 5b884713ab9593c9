package org.nutgraf.cli;

/** Says in one line which input could not be read, why, and what to do. */
final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
