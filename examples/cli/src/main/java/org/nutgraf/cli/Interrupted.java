package org.nutgraf.cli;

import org.jspecify.annotations.Nullable;

/** Says on standard error how to go on, if the program is stopped before the end. */
final class Interrupted {
  private static final Interrupted NOTHING = new Interrupted(null);

  private final @Nullable Thread hook;

  private Interrupted(@Nullable Thread hook) {
    this.hook = hook;
  }

  /** Arms the hint, if there is something that can be resumed. */
  static Interrupted hint(boolean resumable) {
    if (!resumable) {
      return NOTHING;
    }
    Thread hook =
        new Thread(
            () ->
                System.err.println(
                    "\nnutgraf: stopped before the end; the same command with --resume goes on"));
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interrupted(hook);
  }

  /** Takes the hint back: the end was reached. */
  void disarm() {
    if (hook != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        return; // stopped at the very end: the hint is out already
      }
    }
  }
}
