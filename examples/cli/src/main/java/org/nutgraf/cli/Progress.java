package org.nutgraf.cli;

import java.io.Console;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, when a person is watching and the results go elsewhere. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(List<String> names, boolean resultsElsewhere) {
    boolean streamed = names.stream().anyMatch(n -> n.equals(Inputs.STDIN) || n.endsWith(".jsonl"));
    if (!resultsElsewhere || !isTerminal()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("nutgraf")
            .setUnit(" articles", 1)
            .showSpeed()
            .setInitialMax(streamed ? -1 : names.size())
            .build());
  }

  /**
   * From JDK 22 on there is always a console, and it tells itself whether a terminal is behind it.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
