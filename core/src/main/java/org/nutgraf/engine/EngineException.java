package org.nutgraf.engine;

/**
 * Says that an engine is missing, cannot be chosen or cannot be loaded, why, and what to add or
 * call. The message begins with a stable code such as {@code [N012]}.
 *
 * @since 0.1.0
 */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it, with its code
   */
  public EngineException(String message) {
    super(message);
  }

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it, with its code
   * @param cause what was thrown below
   */
  public EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
