package org.nutgraf.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Tells whether a stream of this process goes to a terminal. */
final class Terminal {
  private Terminal() {}

  /** Returns whether a person sees what goes to standard error. */
  static boolean isError() {
    return test("2", Redirect.PIPE, Redirect.INHERIT);
  }

  /** Returns whether a person sees what goes to standard output. */
  static boolean isOutput() {
    return test("1", Redirect.INHERIT, Redirect.PIPE);
  }

  /** Java cannot tell by itself: {@code System.console()} wants standard input to be one, too. */
  private static boolean test(String stream, Redirect out, Redirect err) {
    try {
      ProcessBuilder test = new ProcessBuilder("test", "-t", stream);
      Process process = test.redirectOutput(out).redirectError(err).start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
