package org.nutgraf.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Span;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearWeek;

class DatesTest {
  private static final DateMention YEAR = mention(0, CalendarDate.of(Year.of(2025)));
  private static final DateMention MONTH = mention(10, CalendarDate.of(YearMonth.of(2024, 10)));
  private static final DateMention WEEK = mention(20, CalendarDate.of(YearWeek.of(2025, 50)));
  private static final Dates DATES = Dates.of(List.of(YEAR, MONTH, WEEK));

  private static DateMention mention(int at, TimeValue value) {
    return DateMention.builder(new Span(at, at + 1), "x", value).build();
  }

  @Test
  void overlapping_comparesIntervals() {
    assertThat(DATES.overlapping(Year.of(2025)).list()).containsExactly(YEAR, WEEK);
    assertThat(DATES.overlapping(YearMonth.of(2024, 10)).list()).containsExactly(MONTH);
    assertThat(DATES.overlapping(LocalDate.of(2025, 12, 8)).list()).containsExactly(YEAR, WEEK);
    assertThat(DATES.overlapping(LocalDateRange.ofUnboundedEnd(LocalDate.of(2025, 12, 20))).list())
        .containsExactly(YEAR);
  }

  @Test
  void beforeAndAfter_leaveOutWhatHoldsTheDay() {
    assertThat(DATES.before(LocalDate.of(2025, 6, 1)).list()).containsExactly(MONTH);
    assertThat(DATES.after(LocalDate.of(2025, 6, 1)).list()).containsExactly(WEEK);
  }

  @Test
  void inOrderOfTime_sortsByBeginning() {
    assertThat(DATES.inOrderOfTime()).containsExactly(MONTH, YEAR, WEEK);
  }

  @Test
  void atLeastAsFineAs_comparesGrains() {
    assertThat(DATES.atLeastAsFineAs(Grain.MONTH).list()).containsExactly(MONTH, WEEK);
  }

  @Test
  void weekOfYearEnd_hasTheYearOfItsThursday() {
    assertThat(CalendarDate.of(YearWeek.from(LocalDate.of(2027, 1, 1))).timex())
        .isEqualTo("2026-W53");
  }

  @Test
  void mod_narrowsTheInterval() {
    DateMention since =
        DateMention.builder(new Span(0, 1), "x", CalendarDate.of(YearMonth.of(2024, 8)))
            .mod(TimeMod.ON_OR_AFTER)
            .build();
    assertThat(since.interval().orElseThrow().to()).isEmpty();
    assertThat(since.interval().orElseThrow().from())
        .contains(LocalDate.of(2024, 8, 1).atStartOfDay());
  }

  @Test
  void interval_withMod_isThePartItNames() {
    CalendarDate may = CalendarDate.of(YearMonth.of(2024, 5));
    assertThat(may.interval(TimeMod.START).orElseThrow())
        .isEqualTo(TimeInterval.ofDays(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 11)));
    assertThat(may.interval(TimeMod.END).orElseThrow())
        .isEqualTo(TimeInterval.ofDays(LocalDate.of(2024, 5, 21), LocalDate.of(2024, 6, 1)));
    assertThat(may.interval(TimeMod.AFTER).orElseThrow())
        .isEqualTo(TimeInterval.startingAt(LocalDate.of(2024, 6, 1).atStartOfDay()));
    assertThat(CalendarDate.unresolved("XXXX-05", Grain.MONTH).interval(TimeMod.END)).isEmpty();
  }

  @Test
  void interval_byAPartOfADay_endsWithIt() {
    ClockTime evening =
        ClockTime.of(PartOfDay.EVENING).on(CalendarDate.of(LocalDate.of(2024, 5, 2)));
    assertThat(evening.interval(TimeMod.ON_OR_BEFORE).orElseThrow().to())
        .contains(LocalDate.of(2024, 5, 3).atStartOfDay());
  }

  @Test
  void clockTime_thatTheClocksSkip_hasNoInstant() {
    ClockTime time =
        ClockTime.of(LocalTime.of(2, 30), Grain.MINUTE)
            .on(CalendarDate.of(LocalDate.of(2024, 3, 10)))
            .in(ZoneId.of("America/New_York"));
    assertThat(time.isSkipped()).isTrue();
    assertThat(time.asInstant()).isEmpty();
  }

  @Test
  void half_thatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarDate.half(Year.of(2024), 3))
        .withMessageContaining("3");
  }
}
