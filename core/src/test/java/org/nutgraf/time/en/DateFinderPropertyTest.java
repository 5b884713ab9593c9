package org.nutgraf.time.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
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
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.Dates;
import org.nutgraf.time.TimeProfile;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/** What the finder says is what java.time says, and no text upsets it. */
class DateFinderPropertyTest {
  private static final String WORDS =
      "the a an of in on at from to between and since until early late mid last next this past that"
          + " first second third half quarter week month year day days years weeks decade century"
          + " Monday Tuesday Friday May March October Oct. 1990 2012 1990s 31 30 12 5 7 a.m. p.m. noon"
          + " ago later earlier before after Easter Christmas summer every each twice few several"
          + " minutes hour - / : , . ' ( ) two nineteen ninety fiscal Q3 now soon GMT 24/7 9/11 2024-02-30"
          + " 10:30 year-earlier end beginning turn over about more than least said will was";

  @Property
  void find_anyText_staysInsideItAndInOrder(@ForAll String text, @ForAll TimeProfile profile) {
    checkOrder(text, profile);
  }

  @Property(tries = 3000)
  void find_wordsOfTime_staysInsideTheTextAndInOrder(
      @ForAll("timeTexts") String text, @ForAll TimeProfile profile) {
    checkOrder(text, profile);
  }

  private static void checkOrder(String text, TimeProfile profile) {
    Dates dates = find(text, LocalDate.of(2024, 5, 16), profile);
    int end = 0;
    for (DateMention m : dates) {
      assertThat(m.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(m.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(m.text()).isEqualTo(m.span().in(text));
      assertThat(m.explain()).isNotEmpty();
      end = m.span().end();
    }
    assertThat(find(text, LocalDate.of(2024, 5, 16), profile)).isEqualTo(dates);
  }

  @Provide
  Arbitrary<String> timeTexts() {
    return Arbitraries.of(WORDS.split(" ", -1))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 60)
  void find_oneThingOverAndOver_needsNoDeepStack(@ForAll("loops") String loop) {
    checkOrder(loop.repeat(3000), TimeProfile.NEWS);
  }

  @Provide
  Arbitrary<String> loops() {
    return Arbitraries.of(
        "the end of ",
        "5 minutes past ",
        "half past ",
        "a quarter to ",
        "year-earlier ",
        "fiscal ",
        "the week of ",
        "day before ",
        "two weeks after ",
        "from 1 to ",
        "between ",
        "early ",
        "the third quarter of ",
        "first Monday of ",
        "in the morning of ",
        "a year and ",
        "every ",
        "1 hour and ",
        "more than ",
        "2012-13 ",
        "1990-",
        "July ",
        "last ",
        "5 p.m. on ",
        "9/11 ",
        "the same period of ",
        "this ",
        "twice a ",
        "Easter ",
        "fiscal year-earlier ",
        "noon to ");
  }

  @Property
  void isoDate_isThatDay(@ForAll("days") LocalDate day) {
    assertThat(only("It was signed on " + day + ".", day).asLocalDate()).contains(day);
  }

  @Property
  void monthDayYear_isThatDay(@ForAll("days") LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String text = "It was signed on " + month + " " + day.getDayOfMonth() + ", " + day.getYear();
    assertThat(only(text + ".", day).asLocalDate()).contains(day);
  }

  @Property
  void dayThatIsNone_isInvalid(@ForAll @IntRange(min = 1900, max = 2099) int year) {
    DateMention found = only("It was signed on Feb. 29, " + year + ".", LocalDate.of(2024, 5, 16));
    assertThat(found.isInvalid()).isEqualTo(!Year.isLeap(year));
    assertThat(found.asLocalDate().isPresent()).isEqualTo(Year.isLeap(year));
  }

  @Property
  void daysAgo_countsDays(
      @ForAll("days") LocalDate published, @ForAll @IntRange(min = 2, max = 900) int n) {
    assertThat(only("He was hurt " + n + " days ago, she said.", published).asLocalDate())
        .contains(published.minusDays(n));
  }

  @Property
  void monthsAgo_countsMonths(
      @ForAll("days") LocalDate published, @ForAll @IntRange(min = 2, max = 30) int n) {
    assertThat(only("He was hurt " + n + " months ago, she said.", published).asYearMonth())
        .contains(YearMonth.from(published.minusMonths(n)));
  }

  @Property
  void stretchesOfThePublication_areThoseOfTheCalendar(@ForAll("days") LocalDate published) {
    List<CalendarDate> found =
        find("It rose this week, this month, this quarter and this year, he said.", published)
            .stream()
            .map(m -> (CalendarDate) m.time())
            .toList();
    assertThat(found)
        .containsExactly(
            CalendarDate.of(YearWeek.from(published)),
            CalendarDate.of(YearMonth.from(published)),
            CalendarDate.of(YearQuarter.from(published)),
            CalendarDate.of(Year.from(published)));
  }

  @Property
  void bareWeekdayOfAReport_isThatOrOneOfTheSixDaysBefore(
      @ForAll("days") LocalDate published, @ForAll @IntRange(min = 0, max = 6) int back) {
    LocalDate day = published.minusDays(back);
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    assertThat(only("The court ruled on " + name + ", lawyers said.", published).asLocalDate())
        .contains(day);
  }

  @Property
  void relativeDates_withoutAPublicationDate_stayUnresolved(@ForAll("relative") String phrase) {
    String text = "It was seen " + phrase + ", they said.";
    TokenTable atoms = TokenTable.atoms(text);
    Dates dates = DateFinder.find(Document.of(text), atoms, Numerals.scan(atoms), TimeProfile.NEWS);
    assertThat(dates.list()).allSatisfy(m -> assertThat(m.interval()).isEmpty());
  }

  @Provide
  Arbitrary<String> relative() {
    return Arbitraries.of(
        "on Tuesday",
        "last week",
        "in October",
        "on May 3",
        "yesterday",
        "two days ago",
        "tonight",
        "in the third quarter",
        "last summer",
        "this morning",
        "on Christmas Day",
        "last weekend");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2049, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static DateMention only(String text, LocalDate published) {
    Dates dates = find(text, published);
    assertThat(dates.size()).as(text).isEqualTo(1);
    return dates.first().orElseThrow();
  }

  private static Dates find(String text, LocalDate published) {
    return find(text, published, TimeProfile.NEWS);
  }

  private static Dates find(String text, LocalDate published, TimeProfile profile) {
    TokenTable atoms = TokenTable.atoms(text);
    return DateFinder.find(
        Document.of(text).publishedOn(published), atoms, Numerals.scan(atoms), profile);
  }
}
