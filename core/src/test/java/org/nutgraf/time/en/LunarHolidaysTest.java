package org.nutgraf.time.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holidays by sun and moon against the days on which they were kept. */
class LunarHolidaysTest {
  private static LocalDate day(String name, int year) {
    List<String> words = List.of(name.split(" ", -1));
    return Holidays.all().stream()
        .filter(holiday -> holiday.words().equals(words))
        .map(holiday -> holiday.first().apply(year))
        .findFirst()
        .orElseThrow();
  }

  private static void assertDays(String name, int from, String... days) {
    for (int n = 0; n < days.length; n++) {
      int year = from + n;
      assertThat(day(name, year)).as("%s %d", name, year).isEqualTo(year + "-" + days[n]);
    }
  }

  @Test
  void diwali_fallsOnTheNewMoonOfAutumn() {
    assertDays(
        "diwali", 2010, "11-05", "10-26", "11-13", "11-03", "10-23", "11-11", "10-30", "10-19",
        "11-07", "10-27", "11-14", "11-04", "10-24", "11-12");
  }

  @Test
  void holi_followsTheFullMoonOfSpring() {
    assertDays("holi", 2017, "03-13", "03-02", "03-21", "03-10", "03-29", "03-18");
  }

  @Test
  void indianNewYear_skipsLeapMonths() {
    assertDays("ugadi", 2012, "03-23", "04-11", "03-31", "03-21", "04-08", "03-29", "03-18");
  }

  @Test
  void solarFeasts_dependOnTheYear() {
    assertDays("makar sankranti", 2011, "01-14", "01-15", "01-14", "01-14", "01-14", "01-15");
    assertDays("vaisakhi", 2011, "04-14", "04-13", "04-14");
  }

  @Test
  void chineseNewYear_isTheSecondNewMoonOfWinter() {
    assertDays(
        "chinese new year",
        2004,
        "01-22",
        "02-09",
        "01-29",
        "02-18",
        "02-07",
        "01-26",
        "02-14",
        "02-03",
        "01-23",
        "02-10",
        "01-31",
        "02-19",
        "02-08",
        "01-28",
        "02-16",
        "02-05",
        "01-25",
        "02-12",
        "02-01",
        "01-22",
        "02-10",
        "01-29");
  }

  @Test
  void harvestMoon_isFullInTheEighthMonth() {
    assertDays("chuseok", 2017, "10-04", "09-24", "09-13", "10-01", "09-21", "09-10", "09-29");
  }

  @Test
  void qingming_isTheDayOfClearBrightness() {
    assertDays(
        "qingming",
        2016,
        "04-04",
        "04-04",
        "04-05",
        "04-05",
        "04-04",
        "04-04",
        "04-05",
        "04-05",
        "04-04",
        "04-04");
  }

  @Test
  void israeliDays_areMovedOffTheSabbathAndOfLateOffTheDaysAfterIt() {
    assertDays("yom hashoah", 1993, "04-18", "04-07", "04-27");
    assertDays("yom haatzmaut", 1993, "04-26");
    assertDays("yom haatzmaut", 2024, "05-14", "05-01");
  }

  @Test
  void persianNewYear_isTheEquinox() {
    assertDays("nowruz", 2019, "03-21", "03-20", "03-21", "03-21", "03-21", "03-20");
  }

  @Test
  void passover_keepsTheDelaysOfTheHebrewYear() {
    assertDays(
        "passover",
        2005,
        "04-24",
        "04-13",
        "04-03",
        "04-20",
        "04-09",
        "03-30",
        "04-19",
        "04-07",
        "03-26",
        "04-15",
        "04-04",
        "04-23",
        "04-11",
        "03-31",
        "04-20",
        "04-09",
        "03-28",
        "04-16",
        "04-06",
        "04-23",
        "04-13");
  }

  @Test
  void newMoon_isTheLastUpToAnInstant() {
    // 2024-04-08 18:21 UTC
    double instant = Moon.instant(LocalDate.of(2024, 4, 20), 0);
    double expected = Moon.instant(LocalDate.of(2024, 4, 8), 18.35);
    assertThat(Moon.newMoon(instant)).isBetween(expected - 0.01, expected + 0.01);
    assertThat(Moon.newMoon(expected - 0.02)).isLessThan(expected - 28);
  }
}
