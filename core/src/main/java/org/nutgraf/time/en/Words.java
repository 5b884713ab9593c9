package org.nutgraf.time.en;

import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.Season;

/** The words that dates are made of: a kind in the low byte and a payload above it. */
@SuppressWarnings("EnumOrdinal") // payloads live as long as the lexicon they are put in
final class Words {
  static final int MONTH = 1;
  static final int WEEKDAY = 2;
  static final int UNIT = 3;
  static final int PART = 4;
  static final int DAY = 5;
  static final int REL = 6;
  static final int SEASON = 7;
  static final int REF = 8;
  static final int FREQ = 9;
  static final int HOLIDAY = 10;
  static final int PHASE = 11;
  static final int DET = 12;
  static final int BOUND = 13;
  static final int HEDGE = 14;
  static final int AMPM = 15;
  static final int NOON = 16;
  static final int VAGUE = 17;
  static final int DECADE = 18;
  static final int AT = 19;
  static final int EVERY = 20;
  static final int TIMES = 21;
  static final int FISCAL = 22;
  static final int QUARTER = 23;
  static final int HALF = 24;
  static final int ZONE = 25;
  static final int ORDINAL = 26;
  static final int LASTING = 27;

  /** Payload bit of a plural unit, weekday or season. */
  static final int PLURAL = 64;

  /** Payload bit of a month or weekday that is also another word. */
  static final int UNSURE = 128;

  static final int LAST = 1;
  static final int NEXT = 2;
  static final int THIS = 3;
  static final int SAME = 4;
  static final int FOLLOWING = 5;
  static final int PREVIOUS = 6;
  static final int COMING = 7;
  static final int PAST = 8;
  static final int LATEST = 9;
  static final int THAT = 10;

  static final int TONIGHT = 16;
  static final int OVERNIGHT = 17;

  private static final String[] ORDINALS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };

  static final Lexicon LEXICON = Lexicon.of(table());

  private static final PartOfDay[] PARTS = PartOfDay.values();
  private static final Season[] SEASONS = Season.values();

  private Words() {}

  static PartOfDay part(int payload) {
    return PARTS[payload & 7];
  }

  static Season season(int payload) {
    return SEASONS[payload & 7];
  }

  private static Map<String, Integer> table() {
    Map<String, Integer> table = new HashMap<>();
    Holidays.words().forEach(word -> table.put(word, HOLIDAY));
    functionWords(table);
    for (Month month : Month.values()) {
      String full = Fold.string(month.name(), 0, month.name().length());
      int m = month.getValue();
      put(table, MONTH, m | (m == 3 || m == 5 ? UNSURE : 0), full);
      if (m != 5) {
        String cut = full.substring(0, 3);
        put(table, MONTH, m | UNSURE, cut);
        put(table, MONTH, m, cut + ".");
      }
    }
    put(table, MONTH, 9, "sept sept.");
    weekdays(table);
    units(table);
    put(table, PART, PartOfDay.MORNING.ordinal(), "morning");
    put(table, PART, PartOfDay.MIDDAY.ordinal(), "lunchtime");
    put(table, PART, PartOfDay.AFTERNOON.ordinal(), "afternoon");
    put(table, PART, PartOfDay.EVENING.ordinal(), "evening");
    put(table, PART, PartOfDay.MORNING.ordinal() | PLURAL, "mornings");
    put(table, PART, PartOfDay.AFTERNOON.ordinal() | PLURAL, "afternoons");
    put(table, PART, PartOfDay.EVENING.ordinal() | PLURAL, "evenings");
    put(table, SEASON, Season.SPRING.ordinal(), "spring springtime");
    put(table, SEASON, Season.SUMMER.ordinal(), "summer summertime");
    put(table, SEASON, Season.AUTUMN.ordinal(), "autumn");
    put(table, SEASON, Season.AUTUMN.ordinal() | UNSURE, "fall");
    put(table, SEASON, Season.WINTER.ordinal(), "winter wintertime");
    put(table, SEASON, Season.SUMMER.ordinal() | PLURAL, "summers");
    put(table, SEASON, Season.WINTER.ordinal() | PLURAL, "winters");
    for (int i = 0; i < ORDINALS.length; i++) {
      if (i != 1) {
        put(table, ORDINAL, i + 1, ORDINALS[i]);
      }
    }
    put(table, ORDINAL, 30, "thirtieth");
    put(table, ORDINAL, 99, "final");
    int year = 1920;
    for (String word :
        "twenties thirties forties fifties sixties seventies eighties nineties".split(" ", -1)) {
      put(table, DECADE, year, word);
      year += 10;
    }
    return table;
  }

  private static void functionWords(Map<String, Integer> table) {
    put(table, DAY, 0, "today");
    put(table, DAY, 255, "yesterday");
    put(table, DAY, 1, "tomorrow");
    put(table, DAY, TONIGHT, "tonight tonite");
    put(table, DAY, OVERNIGHT, "overnight");
    put(table, REL, THIS, "this current");
    put(table, REL, LAST, "last");
    put(table, REL, NEXT, "next");
    put(table, REL, SAME, "same");
    put(table, REL, THAT, "that");
    put(table, REL, FOLLOWING, "following subsequent");
    put(table, REL, PREVIOUS, "previous preceding prior");
    put(table, REL, COMING, "coming upcoming");
    put(table, REL, PAST, "past");
    put(table, REL, LATEST, "latest");
    put(table, PHASE, 1, "wee early beginning start outset earlier dawn");
    put(table, PHASE, 2, "mid middle");
    put(table, PHASE, 3, "late end later close");
    put(table, DET, 0, "the its their his her our my your these those");
    put(table, DET, 1, "a an single another");
    put(table, BOUND, 0, "since until till by before after through from between starting beyond");
    put(
        table,
        HEDGE,
        0,
        "about around approximately roughly nearly almost circa over under more less at no up"
            + " exactly fewer");
    put(table, AT, 0, "in within on for during @");
    put(table, EVERY, 0, "every each any");
    put(table, TIMES, 1, "once");
    put(table, TIMES, 2, "twice");
    put(table, VAGUE, 0, "several few many numerous recent some");
    put(table, VAGUE, 2, "couple");
    put(table, REF, 1, "now currently nowadays presently");
    put(table, REF, 2, "recently lately");
    put(table, REF, 3, "soon shortly asap");
    put(
        table,
        REF,
        4,
        "w future present moment someday term being right just weekday weekdays eod eom eoy bom");
    put(table, FREQ, Unit.HOUR.ordinal(), "hourly");
    put(table, FREQ, Unit.DAY.ordinal(), "daily");
    put(table, FREQ, Unit.NIGHT.ordinal(), "nightly");
    put(table, FREQ, Unit.WEEK.ordinal(), "weekly");
    put(table, FREQ, Unit.FORTNIGHT.ordinal(), "fortnightly biweekly");
    put(table, FREQ, Unit.MONTH.ordinal(), "monthly");
    put(table, FREQ, Unit.QUARTER.ordinal(), "quarterly");
    put(table, FREQ, Unit.YEAR.ordinal(), "yearly annual annually");
    put(table, AMPM, 1, "am a.m. a.m");
    put(table, AMPM, 12, "pm p.m. p.m");
    put(table, NOON, 12, "noon midday noonish");
    put(table, NOON, 0, "midnight");
    put(table, FISCAL, 0, "fiscal financial fy calendar");
    for (int q = 1; q <= 4; q++) {
      put(table, QUARTER, q, "q" + q);
    }
    put(table, HALF, 1, "h1");
    put(table, HALF, 2, "h2");
    Zones.words().forEach(word -> put(table, ZONE, 0, word));
  }

  private static void weekdays(Map<String, Integer> table) {
    String[] full = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int d = 1; d <= 7; d++) {
      put(table, WEEKDAY, d, full[d - 1]);
      put(table, WEEKDAY, d | PLURAL, full[d - 1] + "s");
      String cut = full[d - 1].substring(0, 3);
      put(table, WEEKDAY, d | UNSURE, cut + " " + cut + ".");
    }
    put(table, WEEKDAY, 2, "tues tues.");
    put(table, WEEKDAY, 4, "thur thur. thurs thurs.");
  }

  private static void units(Map<String, Integer> table) {
    unit(table, Unit.SECOND, "second sec sec.", "seconds secs");
    unit(table, Unit.MINUTE, "minute min min.", "minutes mins");
    unit(table, Unit.HOUR, "hour hr hr.", "hours hrs");
    unit(table, Unit.DAY, "day", "days");
    unit(table, Unit.NIGHT, "night", "nights");
    unit(table, Unit.WEEKEND, "weekend wkend", "weekends");
    unit(table, Unit.WEEK, "week wk", "weeks wks");
    unit(table, Unit.FORTNIGHT, "fortnight", "fortnights");
    unit(table, Unit.MONTH, "month", "months");
    unit(table, Unit.QUARTER, "quarter qtr", "quarters qtrs");
    unit(table, Unit.HALF, "half", "halves");
    unit(table, Unit.SEASON, "season", "seasons");
    unit(table, Unit.YEAR, "year yr yr.", "years yrs");
    unit(table, Unit.DECADE, "decade", "decades");
    unit(table, Unit.CENTURY, "century", "centuries");
    unit(table, Unit.MILLENNIUM, "millennium", "millennia");
  }

  private static void unit(Map<String, Integer> table, Unit unit, String one, String many) {
    put(table, UNIT, unit.ordinal(), one);
    put(table, UNIT, unit.ordinal() | PLURAL, many);
    put(table, LASTING, unit.ordinal(), one.split(" ", 2)[0] + "long");
    put(table, LASTING, unit.ordinal() | PLURAL, many.split(" ", 2)[0] + "long");
  }

  private static void put(Map<String, Integer> table, int kind, int payload, String words) {
    for (String word : words.split(" ", -1)) {
      table.put(word, kind | payload << 8);
    }
  }
}
