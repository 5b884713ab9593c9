package org.nutgraf.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error: how much of the input was read, how fast, how long the rest
 * will take, and how many articles are done.
 */
final class Progress implements AutoCloseable {
  private static final int REDRAWN_MILLIS = 500;
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  private final @Nullable ProgressBar bar;
  private final @Nullable Line line;
  private final long begun = System.nanoTime();
  private long articles;

  private Progress(@Nullable ProgressBar bar, @Nullable Line line) {
    this.bar = bar;
    this.line = line;
  }

  /** Returns what shows nothing. */
  static Progress none() {
    return new Progress(null, null);
  }

  /**
   * Returns a bar.
   *
   * @param bytes the size of all the input, -1 if it is not known
   * @param done how many bytes of it were done by an earlier run
   */
  static Progress of(long bytes, long done) {
    boolean small = bytes >= 0 && bytes < 10 * MEGA;
    DecimalFormat digits = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    Line line = new Line(System.err, Terminal.width());
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("nutgraf")
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(small ? " kB" : " MB", small ? KILO : MEGA)
            .showSpeed(digits)
            .setInitialMax(bytes)
            .startsFrom(done, Duration.ZERO)
            .setConsumer(line)
            .setUpdateIntervalMillis(REDRAWN_MILLIS)
            .build();
    return new Progress(bar, line);
  }

  /**
   * Takes note of what is done.
   *
   * @param position how many bytes of all the input
   * @param analysed whether there was an article in the last of it
   */
  void step(long position, boolean analysed) {
    articles += analysed ? 1 : 0;
    if (bar != null) {
      double seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
      bar.setExtraMessage(
          String.format(Locale.ROOT, ", %,d articles, %.0f/s", articles, articles / seconds));
      bar.stepTo(position);
    }
  }

  /** Makes room for something that is said on standard error. */
  void pause() {
    if (line != null) {
      line.clear();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
