package org.nutgraf.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * One line of a terminal, written anew each time. (The bar's own way to a terminal also takes
 * Ctrl-C away from Java, which then has no time for a last word.)
 */
final class Line implements ProgressBarConsumer {
  private final PrintStream out;
  private final int width;

  /**
   * Makes the line.
   *
   * @param out the terminal
   * @param width its columns
   */
  Line(PrintStream out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public int getMaxRenderedLength() {
    return width - 1;
  }

  @Override
  public void accept(String line) {
    out.print("\r" + line + " ".repeat(Math.max(0, width - 1 - line.length())));
    out.flush();
  }

  @Override
  public void clear() {
    out.print("\r" + " ".repeat(width - 1) + "\r");
    out.flush();
  }

  @Override
  public void close() {
    out.println();
  }
}
