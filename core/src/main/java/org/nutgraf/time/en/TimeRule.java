package org.nutgraf.time.en;

/**
 * The rules of dates. Each has a name that stays, which {@code rules()} of a mention tells, and
 * examples and counter-examples in time.corpus: a test counts them.
 */
enum TimeRule {
  // Dates in digits
  ISO_DATE("ISO date"),
  BASIC_ISO_DATE("basic ISO date"),
  YEAR_MONTH_DIGITS("year-month"),
  MONTH_YEAR_DIGITS("month/year"),
  DAY_MONTH_YEAR_DIGITS("day/month/year"),
  MONTH_DAY_YEAR_DIGITS("month/day/year"),
  DAY_MONTH_YEAR_DOTTED("day.month.year"),
  DAY_MONTH_DIGITS("day/month"),
  MONTH_DAY_DIGITS("month/day"),
  NINE_ELEVEN("9/11"),

  // Dates with the name of a month or weekday
  MONTH("month"),
  MONTH_AND_YEAR("month and year"),
  YEAR_AND_MONTH("year and month"),
  MONTH_AND_DAY("month and day"),
  MONTH_DAY_YEAR_NAMED("month, day, year"),
  DAY_AND_MONTH("day and month"),
  DAY_MONTH_YEAR_NAMED("day, month, year"),
  YEAR_MONTH_DAY("year, month, day"),
  DAY_OF_A_MONTH("day of a month"),
  THE_NTH("the nth"),
  WEEKDAY("weekday"),
  WEEKDAY_AND_DATE("weekday and date"),
  DATE_AND_WEEKDAY("date and weekday"),
  WEEKDAY_NTH("weekday the nth"),
  WEEKDAY_AFTER_NEXT("weekday after next"),
  WEEKDAYS_FROM_NOW("weekdays from now"),

  // Years and what is longer
  YEAR("year"),
  DECADE("decade"),
  CENTURY_IN_DIGITS("century in digits"),
  ORDINAL_CENTURY("ordinal century"),
  TURN_OF_THE_CENTURY("turn of the century"),
  FISCAL_YEAR("fiscal year"),
  PERIOD_OF_A_YEAR("period of a year"),
  YEAR_END("year-end"),

  // Parts of years
  QUARTER("quarter"),
  NTH_QUARTER("nth quarter"),
  QUARTER_OF_A_YEAR("quarter of a year"),
  HALF("half"),
  NTH_HALF("nth half"),
  SEASON("season"),
  SEASON_AND_YEAR("season and year"),
  RELATIVE_SEASON("relative season"),
  HOLIDAY("holiday"),
  HOLIDAY_AND_YEAR("holiday and year"),
  RELATIVE_HOLIDAY("relative holiday"),
  HOLIDAY_WEEKEND("holiday weekend"),
  NUMBERED_WEEK("numbered week"),

  // What is seen from the text or its date
  DAY_FROM_TODAY("day from today"),
  TONIGHT("tonight"),
  RELATIVE_UNIT("relative unit"),
  RELATIVE_WEEKDAY("relative weekday"),
  RELATIVE_MONTH("relative month"),
  THE_UNIT("the unit"),
  THE_WHOLE_YEAR("the whole year"),
  NTH_UNIT("nth unit"),
  NTH_WEEKDAY("nth weekday"),
  LAST_UNIT_OF("last unit of"),
  LATER_THAT_UNIT("later that unit"),
  THE_DAY_BEFORE("the day before"),
  UNIT_BEFORE_OR_AFTER("unit before or after"),
  WEEK_OF_A_DAY("week of a day"),
  YEAR_EARLIER("year-earlier"),
  SAME_PERIOD("same period"),
  LATEST_PERIOD("latest period"),
  N_UNITS_AGO("n units ago"),
  N_UNITS_EARLIER("n units earlier"),
  N_UNITS_LATER("n units later"),
  N_UNITS_FROM_NOW("n units from now"),
  N_UNITS_BEFORE_OR_AFTER("n units before or after"),
  IN_N_UNITS("in n units"),
  WINDOW("window"),
  VAGUE_WINDOW("vague window"),

  // Lengths
  LENGTH("length"),
  FIRST_N_UNITS("first n units"),
  PLACED_LENGTH("placed length"),
  WITHIN_N_UNITS("within n units"),
  BARE_UNIT("bare unit"),
  LENGTH_OF_THE_YEAR("length of the year"),
  AGE("age"),
  RATE("rate"),

  // Times of day
  CLOCK("clock"),
  HOUR("hour"),
  O_CLOCK("o'clock"),
  H_CLOCK("h clock"),
  CLOCK_IN_WORDS("clock in words"),
  MINUTES_PAST_OR_TO("minutes past or to"),
  NOON_OR_MIDNIGHT("noon or midnight"),
  PART_OF_DAY("part of day"),
  PART_OF_A_DAY("part of a day"),
  RELATIVE_PART_OF_DAY("relative part of day"),
  HOUR_OF_A_PART_OF_DAY("hour of a part of day"),
  CLOCK_ON_A_DAY("clock on a day"),
  HOURS_OF_A_DAY("hours of a day"),

  // What recurs
  EVERY_UNIT("every unit"),
  EVERY_OTHER_UNIT("every other unit"),
  EVERY_N_UNITS("every n units"),
  EVERY_WEEKDAY("every weekday"),
  EVERY_MONTH_BY_NAME("every month by name"),
  EVERY_SEASON("every season"),
  EVERY_PART_OF_DAY("every part of day"),
  EVERY_DAY_AT("every day at"),
  WEEKDAYS("weekdays"),
  FREQUENCY_WORD("frequency word"),
  TIMES_A_UNIT("times a unit"),

  // What stands around dates
  IN_A_PERIOD("in a period"),
  PHASE("phase"),
  BOUND("bound"),
  HEDGE("hedge"),
  COMPARED("compared"),
  OR_LATER("or later"),
  RANGE("range"),
  RANGE_OF_TIMES("range of times"),
  DAYS_OF_A_MONTH("days of a month"),
  YEARS("years"),

  // Where a time lies
  REFERENCE("reference"),
  VAGUE_WORD("vague word");

  private final String label;

  TimeRule(String label) {
    this.label = label;
  }

  /** Returns the name. */
  String label() {
    return label;
  }

  /** Returns the rule by itself. */
  Trail alone() {
    return Trail.of(this);
  }

  /** Returns the rule over what read its part. */
  Trail over(Hit part) {
    return new Trail(this, part.rules(), null);
  }

  /** Returns the rule over what read its parts. */
  Trail over(Hit first, Hit second) {
    return new Trail(this, first.rules(), second.rules());
  }
}
