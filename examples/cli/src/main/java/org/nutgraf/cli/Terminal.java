package org.nutgraf.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Tells whether a stream of this process goes to a terminal. */
final class Terminal {
  private static final int USUAL = 80;
  private static final int LEAST = 40;

  private Terminal() {}

  /** Returns whether a person sees what goes to standard error. */
  static boolean isError() {
    return test("2", Redirect.PIPE, Redirect.INHERIT);
  }

  /** Returns the columns of the terminal behind standard error; 80 if they are not known. */
  static int width() {
    try {
      ProcessBuilder size = new ProcessBuilder("sh", "-c", "stty size <&2 2>/dev/null");
      Process process = size.redirectError(Redirect.INHERIT).start();
      String[] rowsAndColumns =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .strip()
              .split(" ");
      int columns = Integer.parseInt(rowsAndColumns[rowsAndColumns.length - 1]);
      return columns < LEAST ? USUAL : columns;
    } catch (IOException | NumberFormatException e) {
      return USUAL;
    }
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
