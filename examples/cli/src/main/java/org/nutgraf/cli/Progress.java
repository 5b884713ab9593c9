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
  private static final long MEGA = 1_000_000;

  private final @Nullable ProgressBar bar;
  private final long begun = System.nanoTime();
  private long articles;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Returns what shows nothing. */
  static Progress none() {
    return new Progress(null);
  }

  /**
   * Returns a bar.
   *
   * @param bytes the size of all the input, -1 if it is not known
   * @param done how many bytes of it were done by an earlier run
   */
  static Progress of(long bytes, long done) {
    DecimalFormat digits = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("nutgraf")
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" MB", MEGA)
            .showSpeed(digits)
            .setInitialMax(bytes)
            .startsFrom(done, Duration.ZERO)
            .setUpdateIntervalMillis(REDRAWN_MILLIS)
            .build());
  }

  /** Takes note of an article that is done. */
  void step(long position) {
    articles++;
    if (bar != null) {
      double seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
      bar.setExtraMessage(
          String.format(Locale.ROOT, "%,d articles, %.0f/s", articles, articles / seconds));
      bar.stepTo(position);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
