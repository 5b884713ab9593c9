package org.nutgraf.time.en;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holidays by name, with the rule that gives their day in a year. */
final class Holidays {
  /**
   * A holiday.
   *
   * @param words its name, folded
   * @param first the first day in a year, null if it has none
   * @param end the day after its last by its first
   * @param eve whether it begins on the evening before
   */
  record Holiday(
      List<String> words,
      IntFunction<@Nullable LocalDate> first,
      UnaryOperator<LocalDate> end,
      boolean eve) {}

  private static final List<Holiday> ALL = new ArrayList<>();

  static {
    fixed(1, 1, "new year 's day", "new years day", "new year's day");
    fixed(1, 6, "orthodox christmas eve");
    fixed(1, 7, "orthodox christmas", "orthodox christmas day");
    fixed(12, 31, "new year 's eve", "new years eve", "new year's eve");
    fixed(2, 2, "groundhog day");
    fixed(2, 14, "valentine 's day", "valentine day", "valentines day");
    fixed(3, 8, "international women 's day", "women 's day");
    fixed(
        3,
        17,
        "st. patrick 's day",
        "st patrick 's day",
        "saint patrick 's day",
        "st patricks day",
        "saint paddy 's day");
    fixed(4, 1, "april fools day", "april fool 's day", "april fools ' day");
    fixed(4, 22, "earth day");
    fixed(5, 1, "may day", "international workers day");
    fixed(5, 4, "star wars day");
    fixed(5, 5, "cinco de mayo");
    fixed(5, 9, "victory day");
    fixed(6, 19, "juneteenth", "juneteenth day", "freedom day", "jubilee day");
    fixed(7, 4, "independence day", "fourth of july", "4th of july", "july fourth", "july 4th");
    fixed(7, 14, "bastille day");
    fixed(10, 31, "halloween", "halloween day", "all hallows eve", "all hallows ' eve");
    fixed(11, 1, "all saints day", "all saints ' day");
    fixed(11, 2, "all souls day", "all souls ' day");
    fixed(11, 5, "guy fawkes day", "guy fawkes night", "bonfire night");
    fixed(11, 11, "veterans day", "veterans ' day", "armistice day", "remembrance day");
    fixed(12, 24, "christmas eve", "xmas eve");
    fixed(12, 25, "christmas", "christmas day", "xmas", "xmas day");
    fixed(12, 26, "boxing day", "st. stephen 's day");
    add(
        1,
        y -> nth(y, 1, 3, DayOfWeek.MONDAY),
        "martin luther king day",
        "martin luther king 's day",
        "martin luther king jr. day",
        "mlk day");
    add(
        1,
        y -> nth(y, 2, 3, DayOfWeek.MONDAY),
        "presidents day",
        "presidents ' day",
        "president 's day",
        "washington 's birthday");
    add(1, y -> nth(y, 5, 2, DayOfWeek.SUNDAY), "mother 's day", "mothers day", "mothers ' day");
    add(1, y -> nth(y, 5, -1, DayOfWeek.MONDAY), "memorial day");
    add(1, y -> nth(y, 6, 3, DayOfWeek.SUNDAY), "father 's day", "fathers day", "fathers ' day");
    add(1, y -> nth(y, 9, 1, DayOfWeek.MONDAY), "labor day", "labour day");
    add(
        1,
        y -> nth(y, 10, 2, DayOfWeek.MONDAY),
        "columbus day",
        "indigenous peoples day",
        "indigenous peoples ' day");
    add(1, y -> nth(y, 11, 1, DayOfWeek.MONDAY).plusDays(1), "election day");
    add(1, Holidays::thanksgiving, "thanksgiving", "thanksgiving day");
    add(1, y -> thanksgiving(y).plusDays(1), "black friday");
    add(1, y -> thanksgiving(y).plusDays(4), "cyber monday");
    add(1, y -> thanksgiving(y).plusDays(5), "giving tuesday");
    fromEaster(0, "easter", "easter sunday", "easter day");
    fromEaster(-63, "septuagesima");
    fromEaster(-48, "shrove monday");
    fromEaster(
        -47, "mardi gras", "shrove tuesday", "fat tuesday", "pancake day", "pancake tuesday");
    fromEaster(-46, "ash wednesday");
    add(
        year -> easter(year).minusDays(46),
        first -> first.plusDays(46),
        false,
        "lent",
        "season of lent");
    add(
        year -> orthodoxEaster(year).minusDays(48),
        first -> first.plusDays(40),
        false,
        "great lent",
        "great fast");
    fromEaster(-7, "palm sunday", "branch sunday");
    fromEaster(
        -3, "maundy thursday", "holy thursday", "covenant thursday", "thursday of mysteries");
    fromEaster(-2, "good friday");
    fromEaster(-1, "holy saturday", "easter saturday");
    fromEaster(1, "easter monday");
    fromEaster(39, "ascension day", "ascension thursday", "holy ascension");
    fromEaster(49, "pentecost", "whit sunday", "whitsun");
    fromEaster(50, "whit monday", "pentecost monday");
    fromEaster(56, "trinity sunday");
    fromEaster(60, "corpus christi");
    fromOrthodoxEaster(0, "orthodox easter", "orthodox easter sunday");
    fromOrthodoxEaster(-2, "orthodox good friday");
    fromOrthodoxEaster(-8, "lazarus saturday");
    fromOrthodoxEaster(-7, "orthodox palm sunday");
    fromOrthodoxEaster(1, "orthodox easter monday");
    add(
        year -> hijriDay(year, 9, 1),
        first -> first.plusDays(HijrahDate.from(first).lengthOfMonth()),
        false,
        "ramadan",
        "ramadhan",
        "holy month of ramadan");
    add(
        1,
        Holidays::lastFridayOfRamadan,
        "jumu'atul - wida",
        "jumatul wida",
        "jamat ul - vida",
        "jumu'ah - tul - wida");
    hijri(10, 1, 1, "eid al - fitr", "eid ul - fitr", "eid al fitr", "id al - fitr");
    hijri(
        12,
        10,
        1,
        "eid al - adha",
        "eid ul - adha",
        "eid al adha",
        "id ul - adha",
        "feast of the sacrifice",
        "sacrifice feast",
        "bakr id");
    hijri(3, 12, 1, "mawlid", "mawlid al - nabawi", "prophet 's birthday");
    hijri(9, 27, 1, "laylat al - qadr", "night of measures", "night of power");
    hijri(7, 27, 1, "isra and mi'raj", "isra and miraj", "night journey");
    hijri(1, 1, 1, "islamic new year", "amun jadid", "hijri new year");
    hijri(1, 10, 1, "ashura", "day of ashura");
    hebrew();
    LunarHolidays.addAll();
    ObservedDays.addAll();
  }

  private Holidays() {}

  private static void hebrew() {
    // Each is a number of days from Passover (15 Nisan).
    passover(0, 8, "passover", "pesach");
    passover(50, 2, "shavuot", "shavuoth");
    passover(163, 2, "rosh hashanah", "rosh hashana", "rosh hashanna", "jewish new year");
    passover(172, 1, "yom kippur", "day of atonement");
    passover(177, 7, "sukkot", "feast of tabernacles", "feast of booths", "feast of ingathering");
    passover(183, 1, "hoshana rabbah", "hoshana raba");
    add(1, y -> israeli(y, 12), "yom hashoah", "yom ha shoah", "yom ha'shoah");
    add(1, y -> israeli(y, 20).minusDays(1), "yom hazikaron", "yom ha'zikaron");
    add(
        1,
        y -> israeli(y, 20),
        "yom haatzmaut",
        "yom ha'atzmaut",
        "yom ha - atzmaut",
        "israeli independence day");
    add(
        1,
        y -> {
          LocalDate day = HebrewCalendar.passover(y).plusDays(112);
          return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(1) : day;
        },
        "tisha b'av",
        "tisha be'av");
    passover(184, 1, "shemini atzeret");
    passover(185, 1, "simchat torah");
    passover(-30, 1, "purim");
    passover(33, 1, "lag baomer", "lag b'omer");
    add(Holidays::hanukkah, first -> first.plusDays(8), true, "hanukkah", "hanukah", "chanukah");
  }

  static void fixed(int month, int day, String... names) {
    add(1, year -> LocalDate.of(year, month, day), names);
  }

  private static void fromEaster(int days, String... names) {
    add(1, year -> easter(year).plusDays(days), names);
  }

  private static void fromOrthodoxEaster(int days, String... names) {
    add(1, year -> orthodoxEaster(year).plusDays(days), names);
  }

  private static void passover(int after, int days, String... names) {
    add(
        year -> HebrewCalendar.passover(year).plusDays(after),
        first -> first.plusDays(days),
        days > 1,
        names);
  }

  /**
   * A day of memory that is moved off the Sabbath and, of late, off the days after it: Sundays
   * since 1997, Mondays since 2004.
   */
  private static LocalDate israeli(int year, int after) {
    LocalDate day = HebrewCalendar.passover(year).plusDays(after);
    return switch (day.getDayOfWeek()) {
      case FRIDAY -> day.minusDays(1);
      case SATURDAY -> day.minusDays(2);
      case SUNDAY -> year < 1997 ? day : day.plusDays(1);
      case MONDAY -> year < 2004 ? day : day.plusDays(1);
      default -> day;
    };
  }

  private static @Nullable LocalDate lastFridayOfRamadan(int year) {
    LocalDate first = hijriDay(year, 9, 1);
    return first == null
        ? null
        : Cal.onOrBefore(first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L), 5);
  }

  private static void hijri(int month, int day, int days, String... names) {
    add(days, year -> hijriDay(year, month, day), names);
  }

  static void add(int days, IntFunction<@Nullable LocalDate> rule, String... names) {
    add(rule, first -> first.plusDays(days), false, names);
  }

  static void add(
      IntFunction<@Nullable LocalDate> rule,
      UnaryOperator<LocalDate> end,
      boolean eve,
      String... names) {
    for (String name : names) {
      ALL.add(new Holiday(List.of(name.split(" ", -1)), rule, end, eve));
    }
  }

  /** Returns the first words of all names. */
  static Stream<String> words() {
    return ALL.stream().map(holiday -> holiday.words().get(0)).distinct();
  }

  /** Returns all holidays. */
  static List<Holiday> all() {
    return Collections.unmodifiableList(ALL);
  }

  static LocalDate nth(int year, int month, int n, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, 11, 4, DayOfWeek.THURSDAY);
  }

  /** The anonymous Gregorian computus. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Meeus' Julian computus, moved to the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(year / 100 - year / 400 - 2);
  }

  private static LocalDate hanukkah(int year) {
    // 25 Kislev lies 83 or 84 days after Rosh Hashanah, by the length of Heshvan.
    LocalDate newYear = HebrewCalendar.passover(year).plusDays(163);
    long length = ChronoUnit.DAYS.between(newYear, HebrewCalendar.passover(year + 1).plusDays(163));
    boolean longHeshvan = length == 355 || length == 385;
    return newYear.plusDays(longHeshvan ? 84 : 83);
  }

  private static @Nullable LocalDate hijriDay(int year, int month, int day) {
    try {
      LocalDate first = LocalDate.of(year, 1, 1);
      int hijriYear = HijrahDate.from(first).get(ChronoField.YEAR);
      for (int y = hijriYear; y <= hijriYear + 1; y++) {
        LocalDate found = LocalDate.from(HijrahDate.of(y, month, day));
        if (found.getYear() == year) {
          return found;
        }
      }
    } catch (DateTimeException e) {
      return null; // the tables of java.time reach from 1882 to 2174
    }
    return null;
  }
}
