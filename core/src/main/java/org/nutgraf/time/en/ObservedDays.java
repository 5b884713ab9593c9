package org.nutgraf.time.en;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that the United Nations, states and trades keep. */
final class ObservedDays {
  private ObservedDays() {}

  static void addAll() {
    unitedNations();
    states();
    trades();
  }

  private static void unitedNations() {
    Holidays.fixed(1, 27, "holocaust remembrance day", "holocaust memorial day");
    Holidays.fixed(2, 4, "world cancer day");
    Holidays.fixed(2, 13, "world radio day");
    Holidays.fixed(3, 21, "world poetry day");
    Holidays.fixed(3, 22, "world water day");
    Holidays.fixed(4, 2, "world autism awareness day", "world autism day");
    Holidays.fixed(4, 7, "world health day");
    Holidays.fixed(5, 3, "world press freedom day");
    Holidays.fixed(5, 31, "world no tobacco day");
    Holidays.fixed(6, 5, "world environment day");
    Holidays.fixed(6, 8, "world oceans day");
    Holidays.fixed(6, 14, "world blood donor day");
    Holidays.fixed(6, 20, "world refugee day");
    Holidays.fixed(7, 11, "world population day");
    Holidays.fixed(8, 12, "international youth day");
    Holidays.fixed(9, 8, "international literacy day");
    Holidays.fixed(9, 21, "international day of peace", "international peace day");
    Holidays.fixed(10, 1, "world vegetarian day");
    Holidays.fixed(10, 5, "world teachers ' day", "world teachers day");
    Holidays.fixed(10, 10, "world mental health day");
    Holidays.fixed(10, 16, "world food day");
    Holidays.fixed(11, 1, "world vegan day");
    Holidays.fixed(11, 14, "world diabetes day");
    Holidays.fixed(11, 19, "international men 's day", "international mens day");
    Holidays.fixed(12, 1, "world aids day");
    Holidays.fixed(12, 10, "human rights day", "international human rights day");
  }

  private static void states() {
    Holidays.fixed(1, 26, "australia day");
    Holidays.fixed(2, 6, "waitangi day");
    Holidays.fixed(4, 25, "anzac day");
    Holidays.fixed(6, 14, "flag day");
    Holidays.fixed(7, 1, "canada day");
    Holidays.add(1, y -> Cal.onOrBefore(LocalDate.of(y, 5, 24), 1), "victoria day");
    Holidays.add(
        1,
        year -> {
          LocalDate day = LocalDate.of(year, 4, 27);
          return year < 2014
              ? LocalDate.of(year, 4, 30)
              : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
        },
        "king 's day",
        "kings day",
        "koningsdag");
    Holidays.add(1, y -> Holidays.nth(y, 4, 3, DayOfWeek.MONDAY), "patriots day", "patriots ' day");
    Holidays.add(1, y -> Holidays.nth(y, 5, 3, DayOfWeek.SATURDAY), "armed forces day");
  }

  private static void trades() {
    Holidays.add(
        1,
        year -> workday(LocalDate.of(year, 10, 16)),
        "boss 's day",
        "boss day",
        "bosses day",
        "bosses ' day");
    Holidays.add(
        1,
        y -> Holidays.nth(y, 9, 1, DayOfWeek.MONDAY).plusDays(6),
        "grandparents day",
        "grandparents ' day");
    Holidays.add(1, ObservedDays::inaugurationDay, "inauguration day");
    Holidays.add(
        1, y -> Holidays.nth(y, 3, -1, DayOfWeek.SATURDAY), "earth hour", "earth hour day");
    Holidays.add(
        3, y -> Holidays.nth(y, 4, 4, DayOfWeek.FRIDAY), "global youth service day", "gysd");
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** Of American presidents: in the year after an election, until 1933 in March. */
  private static @Nullable LocalDate inaugurationDay(int year) {
    return year % 4 != 1
        ? null
        : year < 1937 ? LocalDate.of(year, 3, 4) : LocalDate.of(year, 1, 20);
  }
}
