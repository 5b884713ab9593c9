package org.nutgraf.cli;

/** Says in one line which input could not be read, why, and what to do. */
final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String message;

  InputException(String message) {
    super(message);
    this.message = message;
  }

  /** {@return the line; never null, unlike that of other exceptions} */
  @Override
  public String getMessage() {
    return message;
  }
}
