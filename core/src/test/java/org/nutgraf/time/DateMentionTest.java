package org.nutgraf.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Span;

class DateMentionTest {
  private static final Span SPAN = new Span(3, 7);
  private static final TimeValue YEAR = CalendarDate.of(Year.of(2025));

  /** Mentions of which each differs from all others in one part at least. */
  private static final List<Supplier<DateMention>> ALL =
      List.of(
          with(b -> b),
          with(b -> b.mod(TimeMod.START)),
          with(b -> b.mod(TimeMod.END)),
          with(b -> b.anchor(Anchor.PUBLICATION)),
          with(b -> b.anchor(Anchor.MENTION)),
          with(b -> b.direction(Direction.PAST)),
          with(b -> b.direction(Direction.FUTURE)),
          with(b -> b.alternative(CalendarDate.of(Year.of(2024)))),
          with(b -> b.invalid("there is no such year")),
          with(b -> b.rules(List.of("year"))),
          with(
              b ->
                  b.interval(
                      TimeInterval.ofDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)))),
          () -> DateMention.builder(new Span(4, 8), "2025", YEAR).build(),
          () -> DateMention.builder(SPAN, "FY25", YEAR).build(),
          () -> DateMention.builder(SPAN, "2025", CalendarDate.of(YearMonth.of(2025, 1))).build());

  private static Supplier<DateMention> with(UnaryOperator<DateMention.Builder> change) {
    return () -> change.apply(DateMention.builder(SPAN, "2025", YEAR)).build();
  }

  @Test
  void equals_comparesEveryPart() {
    for (int i = 0; i < ALL.size(); i++) {
      DateMention mention = ALL.get(i).get();
      assertThat(mention).isNotEqualTo(YEAR).hasSameHashCodeAs(ALL.get(i).get());
      for (int k = 0; k < ALL.size(); k++) {
        assertThat(mention.equals(ALL.get(k).get())).as("%d and %d", i, k).isEqualTo(i == k);
      }
    }
  }

  @Test
  void explain_namesRulesAnchorRivalsAndWhatIsWrong() {
    assertThat(Stream.of(0, 3, 4, 7, 8, 9).map(i -> ALL.get(i).get().explain()))
        .containsExactly(
            "given",
            "given, seen from the date of publication",
            "given, seen from a date mentioned before",
            "given, rather than 2024",
            "given; invalid: there is no such year",
            "year");
  }

  @Test
  void typed_givesOnlyWhatItIs() {
    DateMention year = ALL.get(0).get();
    DateMention month = ALL.get(ALL.size() - 1).get();

    assertThat(year.asYear()).contains(Year.of(2025));
    assertThat(year.asYearMonth()).isEmpty();
    assertThat(year.asLocalDate()).isEmpty();
    assertThat(year.asLocalDateTime()).isEmpty();
    assertThat(month.asYearMonth()).contains(YearMonth.of(2025, 1));
    assertThat(month.asYear()).isEmpty();
  }
}
