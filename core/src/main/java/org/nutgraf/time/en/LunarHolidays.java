package org.nutgraf.time.en;

import java.time.LocalDate;

/** Holidays by the Indian, Chinese and Persian calendars. */
final class LunarHolidays {
  private static final int CHAITRA = 0;
  private static final int ASHADHA = 3;
  private static final int SHRAVANA = 4;
  private static final int BHADRAPADA = 5;
  private static final int ASHVINA = 6;
  private static final int KARTIKA = 7;
  private static final int PAUSHA = 9;
  private static final int MAGHA = 10;
  private static final int PHALGUNA = 11;
  private static final int FULL = 15;
  private static final int NEW = 30;

  private LunarHolidays() {}

  static void addAll() {
    diwali();
    indian();
    solar();
    chinese();
    persian();
  }

  private static LocalDate diwali(int year) {
    return IndianCalendar.feast(year, ASHVINA, NEW, IndianCalendar.SUNSET);
  }

  private static void diwali() {
    Holidays.add(1, y -> diwali(y).minusDays(2), "dhanteras", "dhanatrayodashi");
    Holidays.add(
        1,
        y -> diwali(y).minusDays(1),
        "choti diwali",
        "chhoti diwali",
        "kali chaudas",
        "naraka chaturdashi");
    Holidays.add(1, LunarHolidays::diwali, "diwali", "deepavali", "dipavali", "lakshmi puja");
    Holidays.add(1, y -> diwali(y).plusDays(2), "bhai dooj", "bhai duj", "bhaiya dooj");
    Holidays.add(1, y -> diwali(y).plusDays(6), "chhath puja", "chhath", "chhath parv");
  }

  private static void feast(int month, int lunarDay, double hour, String... names) {
    Holidays.add(1, year -> IndianCalendar.feast(year, month, lunarDay, hour), names);
  }

  private static void indian() {
    feast(
        CHAITRA,
        1,
        IndianCalendar.SUNRISE,
        "ugadi",
        "yugadi",
        "gudi padwa",
        "samvatsaradi",
        "chaitra sukladi",
        "chaitra sukhladi");
    feast(CHAITRA, 9, IndianCalendar.MIDDAY, "ram navami", "rama navami");
    feast(
        CHAITRA,
        13,
        IndianCalendar.SUNRISE,
        "mahavir jayanti",
        "mahaveer jayanti",
        "mahavir janma kalyanak",
        "mahaveer janma kalyanak");
    feast(CHAITRA, FULL, IndianCalendar.SUNRISE, "hanuman jayanti");
    feast(CHAITRA + 1, FULL, IndianCalendar.SUNRISE, "buddha purnima");
    feast(ASHADHA, 2, IndianCalendar.SUNRISE, "rath yatra", "ratha yatra", "ratha - yatra");
    feast(ASHADHA, FULL, IndianCalendar.SUNRISE, "guru purnima");
    feast(
        SHRAVANA,
        FULL,
        IndianCalendar.SUNRISE,
        "raksha bandhan",
        "rakshabandhan",
        "rakhi",
        "rakhi purnima");
    feast(
        SHRAVANA,
        23,
        IndianCalendar.MIDNIGHT,
        "janmashtami",
        "krishna janmashtami",
        "gokulashtami");
    feast(BHADRAPADA, 4, IndianCalendar.MIDDAY, "ganesh chaturthi", "vinayaka chaturthi");
    Holidays.add(
        10,
        year -> IndianCalendar.feast(year, ASHVINA, 1, IndianCalendar.SUNRISE),
        "navaratri",
        "navratri",
        "durga puja");
    feast(
        ASHVINA,
        10,
        IndianCalendar.MIDDAY,
        "dussehra",
        "dasara",
        "dashain",
        "vijayadashami",
        "vijaya dashami");
    feast(
        ASHVINA,
        FULL,
        IndianCalendar.SUNRISE,
        "pargat diwas",
        "valmiki jayanti",
        "maharishi valmiki jayanti",
        "sharad purnima");
    feast(ASHVINA, 19, IndianCalendar.MOONRISE, "karva chauth", "karwa chauth");
    feast(KARTIKA, FULL, IndianCalendar.SUNRISE, "guru nanak jayanti", "guru nanak gurpurab");
    feast(
        PAUSHA,
        7,
        IndianCalendar.SUNRISE,
        "guru gobind singh jayanti",
        "guru gobind singh birthday",
        "guru govind singh jayanti");
    feast(MAGHA, 5, IndianCalendar.SUNRISE, "vasant panchami", "basant panchami", "saraswati puja");
    feast(
        MAGHA,
        FULL,
        IndianCalendar.SUNRISE,
        "guru ravidass jayanti",
        "guru ravidas jayanti",
        "guru ravidass birthday",
        "guru ravidas birthday");
    feast(MAGHA, 29, IndianCalendar.MIDNIGHT, "maha shivaratri", "mahashivratri", "maha shivratri");
    feast(PHALGUNA, FULL, IndianCalendar.SUNSET, "holika dahan", "chhoti holi", "choti holi");
    Holidays.add(
        1,
        year -> IndianCalendar.feast(year, PHALGUNA, FULL, IndianCalendar.SUNSET).plusDays(1),
        "holi",
        "phagwah",
        "dhulandi");
  }

  private static void solar(int sign, int after, String... names) {
    Holidays.add(1, year -> IndianCalendar.sunEnters(year, sign).plusDays(after), names);
  }

  private static void solar() {
    solar(0, 0, "vaisakhi", "baisakhi", "vaishakhi", "vasakhi");
    solar(0, 1, "pohela boishakh", "poila boishakh");
    solar(0, 25, "rabindra jayanti");
    solar(9, -1, "lohri", "bogi pandigai", "bhogi", "boghi");
    solar(9, 0, "makar sankranti", "pongal", "thai pongal");
    solar(9, 1, "mattu pongal", "maattu pongal");
    solar(9, 2, "kaanum pongal", "kanum pongal");
  }

  private static void chinese(int month, int day, String... names) {
    Holidays.add(1, year -> ChineseCalendar.day(year, month, day), names);
  }

  private static void chinese() {
    chinese(
        1,
        1,
        "chinese new year",
        "chinese new year 's day",
        "chinese new years",
        "chinese lunar new year",
        "chinese lunar new year 's day",
        "lunar new year",
        "lunar new year 's day",
        "vietnamese new year",
        "korean new year",
        "seollal");
    Holidays.add(1, y -> ChineseCalendar.day(y, 1, 1).minusDays(1), "lunar new year 's eve");
    chinese(4, 15, "vesak", "wesak", "vesak day", "vaisakha");
    chinese(8, 15, "chuseok");
    Holidays.add(1, ChineseCalendar::brightness, "qingming", "tomb sweeping day");
  }

  private static void persian() {
    Holidays.add(
        1,
        year -> Moon.day(Moon.sunAt(0, year) + 0.5, 3.5),
        "nowruz",
        "norouz",
        "newroz",
        "navroz",
        "persian new year");
    // The year of 365 days never leaps.
    Holidays.add(
        1,
        year -> LocalDate.of(2018, 8, 17).plusDays(365L * (year - 2018)),
        "parsi new year",
        "jamshedi navroz");
  }
}
