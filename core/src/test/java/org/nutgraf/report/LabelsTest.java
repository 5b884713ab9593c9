package org.nutgraf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Span;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeLength;
import org.nutgraf.time.TimeValue;

class LabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.00|0",
        "7|7",
        "-1234.50|−1,234.5",
        "999|999",
        "1000|1,000",
        "2.7e6|2,700,000",
        "0.000001|0.000001",
        "1e300|1 × 10^300",
        "1e-300|1 × 10^-300"
      })
  void number_hasItsThousandsApart(String value, String shown) {
    assertThat(Labels.number(new BigDecimal(value))).isEqualTo(shown);
  }

  private static String when(TimeValue value) {
    return Labels.when(DateMention.builder(new Span(0, 1), "x", value).build());
  }

  @Test
  void when_isInWords() {
    LocalDate monday = LocalDate.of(2025, 12, 8);
    assertThat(when(CalendarDate.of(monday))).isEqualTo("8 December 2025");
    assertThat(when(CalendarDate.of(YearMonth.of(2024, 10)))).isEqualTo("October 2024");
    assertThat(when(CalendarDate.of(Year.of(1066)))).isEqualTo("1066");
    assertThat(when(CalendarDate.ofDays("2025-W50", Grain.WEEK, monday, monday.plusDays(7))))
        .isEqualTo("8–14 December 2025");
    assertThat(when(CalendarDate.ofDays("X", Grain.WEEK, monday, monday.plusDays(30))))
        .isEqualTo("8 December 2025 – 6 January 2026");
    assertThat(when(TimeLength.vague("PXD", Grain.DAY))).isEqualTo("x");
    assertThat(when(CalendarDate.unresolved("XXXX-10", Grain.MONTH))).isEqualTo("XXXX-10");
  }

  @Test
  void scale_leavesTimesFarFromMostBeyondItsEnd() {
    List<TimeInterval> years =
        IntStream.of(1066, 2020, 2022, 2025)
            .mapToObj(y -> TimeInterval.ofDays(LocalDate.of(y, 1, 1), LocalDate.of(y + 1, 1, 1)))
            .toList();
    Scale scale = Scale.of(years, LocalDate.of(2025, 12, 10));
    assertThat(scale.at(LocalDateTime.of(1066, 6, 1, 0, 0))).isNegative();
    assertThat(scale.at(LocalDateTime.of(2020, 1, 1, 0, 0))).isBetween(0.0, 0.1);
    assertThat(scale.at(LocalDateTime.of(2025, 12, 31, 0, 0))).isBetween(0.9, 1.0);
    assertThat(scale.ticks()).extracting(Scale.Tick::label).contains("2020", "2024");
  }

  @Test
  void scale_takesAnyTime() {
    Scale scale =
        Scale.of(List.of(TimeInterval.of(LocalDateTime.MIN, LocalDateTime.MAX)), LocalDate.MAX);
    assertThat(scale.ticks()).isNotNull();
    assertThat(Scale.of(List.of(), LocalDate.of(2025, 12, 10)).ticks()).hasSizeLessThan(6);
  }
}
