package org.nutgraf.time.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeProfile;

/** The calendar as java.time has it: months' ends, weeks' years, weekdays, clocks put forward. */
class CalendarPropertyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(0, ChronoUnit.DAYS.between(LocalDate.of(1950, 1, 1), LocalDate.of(2049, 12, 31)))
        .map(n -> LocalDate.of(1950, 1, 1).plusDays(n));
  }

  @Property
  void monthsAfterADay_endWhereTheMonthEnds(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 2, max = 40) int months) {
    DateMention found = only("It was sold " + months + " months after " + DAY.format(day) + ".");
    assertThat(found.asLocalDate()).contains(day.plusMonths(months));
  }

  @Property
  void yearsBeforeADay_keepLeapDaysInFebruary(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 2, max = 40) int years) {
    DateMention found = only("It was sold " + years + " years before " + DAY.format(day) + ".");
    assertThat(found.asLocalDate()).contains(day.minusYears(years));
  }

  @Property
  void numberedWeek_isThatOfTheWeekBasedYear(@ForAll("days") LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    DateMention found = only("It was sold in week " + week + " of " + year + ".");
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    assertThat(found.interval()).contains(TimeInterval.ofDays(monday, monday.plusDays(7)));
  }

  @Property
  void nthWeekdayOfAMonth_isThatDay(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 4) int n,
      @ForAll DayOfWeek weekday) {
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    DateMention found =
        only(
            String.format(
                "It was sold on the %s %s of %s %d.", NTH.get(n - 1), name, month, day.getYear()));
    assertThat(found.asLocalDate())
        .contains(day.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
  }

  /** Around each change of the clocks: what they leap over is no instant, all else is that one. */
  @Property
  void clocksPutForwardOrBack_areThoseOfTheZone(
      @ForAll @IntRange(min = 1970, max = 2035) int year,
      @ForAll @IntRange(min = 0, max = 3) int change,
      @ForAll @IntRange(min = -300, max = 300) int minutes) {
    ZoneOffsetTransition transition =
        NEW_YORK
            .getRules()
            .nextTransition(LocalDate.of(year, 1, 1).atStartOfDay(NEW_YORK).toInstant());
    for (int i = 0; i < change; i++) {
      transition = NEW_YORK.getRules().nextTransition(transition.getInstant());
    }
    LocalDateTime local = transition.getDateTimeBefore().plus(Duration.ofMinutes(minutes));
    DateMention found =
        only("It was " + CLOCK.format(local) + " ET on " + DAY.format(local) + " when it fell.");
    assertThat(found.time()).isInstanceOf(ClockTime.class);
    ClockTime clock = (ClockTime) found.time();
    assertThat(clock.asLocalDateTime()).contains(local);
    boolean gap = NEW_YORK.getRules().getValidOffsets(local).isEmpty();
    assertThat(clock.isSkipped()).isEqualTo(gap);
    assertThat(found.invalidReason().isPresent()).isEqualTo(gap);
    if (gap) {
      assertThat(clock.asInstant()).isEmpty();
    } else {
      assertThat(clock.asInstant()).contains(ZonedDateTime.of(local, NEW_YORK).toInstant());
    }
  }

  private static DateMention only(String text) {
    TokenTable atoms = TokenTable.atoms(text);
    Document document = Document.of(text).publishedOn(LocalDate.of(2050, 6, 15));
    List<DateMention> found =
        DateFinder.find(document, atoms, Numerals.scan(atoms), TimeProfile.NEWS).list();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }
}
