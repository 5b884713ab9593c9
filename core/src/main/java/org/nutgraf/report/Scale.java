package org.nutgraf.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeInterval;

/**
 * Where a time lies on a line: 0 is the left end, 1 the right, less and more lie beyond. The few
 * times that are far from most are left beyond the ends, so that they do not squeeze the rest.
 */
final class Scale {
  private static final double DAY_SECONDS = 86_400;
  private static final double SHORTEST = 30;
  private static final double LONG = 20 * 365.25;
  private static final double LONELY = 0.6;
  private static final int MOST_TICKS = 5;
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {
    1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000
  };

  /** Within these years days are reckoned; the rest lies beyond. */
  private static final double FIRST = LocalDate.of(-9990, 1, 1).toEpochDay();

  private static final double LAST = LocalDate.of(9990, 1, 1).toEpochDay();

  private final double low;
  private final double high;

  private Scale(double low, double high) {
    this.low = low;
    this.high = high;
  }

  /** A mark on the line. */
  record Tick(double at, String label) {}

  static Scale of(List<TimeInterval> intervals, @Nullable LocalDate published) {
    List<Double> days =
        new ArrayList<>(
            intervals.stream()
                .flatMap(i -> Stream.of(i.from(), i.to()))
                .flatMap(Optional::stream)
                .map(Scale::day)
                .toList());
    if (published != null) {
      days.add(day(published.atStartOfDay()));
    }
    days.removeIf(day -> day < FIRST || day > LAST);
    days.sort(null);
    return days.isEmpty() ? new Scale(0, SHORTEST) : around(days);
  }

  private static Scale around(List<Double> days) {
    int from = 0;
    int to = days.size() - 1;
    while (days.get(to) - days.get(from) > LONG) {
      int gap = widestGap(days, from, to);
      if (days.get(gap + 1) - days.get(gap) < LONELY * (days.get(to) - days.get(from))) {
        break;
      }
      if (gap + 1 - from > to - gap) {
        to = gap;
      } else {
        from = gap + 1;
      }
    }
    double low = days.get(from);
    double high = days.get(to);
    double room = Math.max((SHORTEST - (high - low)) / 2, (high - low) * 0.02);
    return new Scale(low - room, high + room);
  }

  /** Returns the place before the widest gap; each narrows the rest to less than half. */
  private static int widestGap(List<Double> days, int from, int to) {
    int widest = from;
    for (int i = from + 1; i < to; i++) {
      if (days.get(i + 1) - days.get(i) > days.get(widest + 1) - days.get(widest)) {
        widest = i;
      }
    }
    return widest;
  }

  private static double day(LocalDateTime time) {
    return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / DAY_SECONDS;
  }

  /** Where a time lies. */
  double at(LocalDateTime time) {
    return (day(time) - low) / (high - low);
  }

  /** Whether a day lies between the ends. */
  boolean holds(LocalDate day) {
    double at = at(day.atStartOfDay());
    return at >= 0 && at <= 1;
  }

  /** A few marks at round times. */
  List<Tick> ticks() {
    LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(low));
    LocalDate last = LocalDate.ofEpochDay((long) Math.floor(high));
    for (int step : DAYS) {
      long begin = Math.floorDiv(first.toEpochDay() + step - 1, step) * step;
      if ((last.toEpochDay() - begin) / step < MOST_TICKS) {
        return ticks(LocalDate.ofEpochDay(begin), last, step, 0);
      }
    }
    for (int step : MONTHS) {
      long month =
          first.getYear() * 12L + first.getMonthValue() - (first.getDayOfMonth() > 1 ? 0 : 1);
      long begin = Math.floorDiv(month + step - 1, step) * step;
      long end = last.getYear() * 12L + last.getMonthValue() - 1;
      if ((end - begin) / step < MOST_TICKS) {
        LocalDate start =
            LocalDate.of((int) Math.floorDiv(begin, 12L), Math.floorMod(begin, 12) + 1, 1);
        return ticks(start, last, 0, step);
      }
    }
    return List.of();
  }

  private List<Tick> ticks(LocalDate from, LocalDate last, int days, int months) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(days).plusMonths(months)) {
      String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      String label =
          months == 0
              ? day.getDayOfMonth() + " " + month
              : months % 12 == 0 ? String.valueOf(day.getYear()) : month + " " + day.getYear();
      ticks.add(new Tick(at(day.atStartOfDay()), label));
    }
    return ticks;
  }
}
