package org.nutgraf.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class TimeIntervalTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final LocalDateTime START = DAY.atStartOfDay();

  /** Half hours that are looked at, beyond every end on both sides. */
  private static final int MOMENTS = 16;

  /**
   * The hour before the first stands for an open beginning, that after the last for an open end.
   */
  private static final int LAST = 6;

  private static LocalDateTime hour(int hour) {
    return START.plusHours(hour);
  }

  private static TimeInterval interval(int from, int to) {
    if (from == 0 && to == LAST) {
      return TimeInterval.of(hour(1), hour(LAST - 1));
    }
    return from == 0
        ? TimeInterval.endingAt(hour(to))
        : to == LAST ? TimeInterval.startingAt(hour(from)) : TimeInterval.of(hour(from), hour(to));
  }

  /** The half hours in an interval; an empty one has the moment at which it stands. */
  private static BitSet moments(TimeInterval interval) {
    BitSet moments = new BitSet();
    for (int i = 0; i < MOMENTS; i++) {
      LocalDateTime moment = hour(-1).plusMinutes(30L * i);
      boolean point = interval.from().equals(interval.to()) && interval.from().get().equals(moment);
      moments.set(i, point || interval.contains(moment));
    }
    return moments;
  }

  @Property(tries = 2_401, generation = GenerationMode.EXHAUSTIVE)
  void overlaps_isSharingAMoment(
      @ForAll @IntRange(max = LAST) int a,
      @ForAll @IntRange(max = LAST) int b,
      @ForAll @IntRange(max = LAST) int c,
      @ForAll @IntRange(max = LAST) int d) {
    TimeInterval one = interval(Math.min(a, b), Math.max(a, b));
    TimeInterval other = interval(Math.min(c, d), Math.max(c, d));

    assertThat(one.overlaps(other)).isEqualTo(moments(one).intersects(moments(other)));
    assertThat(other.overlaps(one)).isEqualTo(one.overlaps(other));
    assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    if (one.equals(other)) {
      assertThat(one).hasSameHashCodeAs(other);
    }
  }

  @Test
  void ends_mayBeOpen() {
    assertThat(TimeInterval.startingAt(START).to()).isEmpty();
    assertThat(TimeInterval.endingAt(START).from()).isEmpty();
    assertThat(TimeInterval.startingAt(START)).hasToString("2024-02-29T00:00/..");
    assertThat(TimeInterval.endingAt(START)).hasToString("../2024-02-29T00:00");
    assertThat(TimeInterval.endingAt(START).asDays()).isEmpty();
    assertThat(TimeInterval.startingAt(START).asDays()).isEmpty();
  }

  @Test
  void asDays_givesTheDaysThatAreTouched() {
    assertThat(TimeInterval.ofDays(DAY, DAY.plusDays(2)).asDays())
        .contains(LocalDateRange.ofClosed(DAY, DAY.plusDays(1)));
    assertThat(TimeInterval.of(hour(23), hour(25)).asDays())
        .contains(LocalDateRange.ofClosed(DAY, DAY.plusDays(1)));
    assertThat(TimeInterval.of(hour(7), hour(7)).asDays())
        .contains(LocalDateRange.ofClosed(DAY, DAY));
  }

  @Test
  void of_endBeforeBeginning_saysSo() {
    assertThatThrownBy(() -> TimeInterval.of(hour(3), hour(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interval ends at 2024-02-29T02:00 before it begins at 2024-02-29T03:00");
  }
}
