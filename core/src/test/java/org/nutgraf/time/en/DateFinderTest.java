package org.nutgraf.time.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.Direction;
import org.nutgraf.time.TimeProfile;

/** What a mention tells beside its value. */
class DateFinderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

  private static DateMention first(String text) {
    return first(Document.of(text).publishedOn(PUBLISHED));
  }

  private static DateMention first(Document document) {
    TokenTable atoms = TokenTable.atoms(document.text());
    return DateFinder.find(document, atoms, Numerals.scan(atoms), TimeProfile.NEWS)
        .first()
        .orElseThrow();
  }

  @Test
  void direction_isSeenFromThePublication() {
    assertThat(first("They left in March.").direction()).isEqualTo(Direction.PAST);
    assertThat(first("They left yesterday.").direction()).isEqualTo(Direction.PAST);
    assertThat(first("They left today.").direction()).isEqualTo(Direction.PRESENT);
    assertThat(first("They left this week.").direction()).isEqualTo(Direction.PRESENT);
    assertThat(first("They will leave tomorrow.").direction()).isEqualTo(Direction.FUTURE);
    assertThat(first("They will leave in June.").direction()).isEqualTo(Direction.FUTURE);
    assertThat(first("They left on May 3, 2021.").direction()).isEqualTo(Direction.NONE);
  }

  @Test
  void alternatives_areTheOtherReadings() {
    DateMention day = first("They left on March 3.");

    assertThat(day.time()).isEqualTo(CalendarDate.of(LocalDate.of(2024, 3, 3)));
    assertThat(day.alternatives()).containsExactly(CalendarDate.of(LocalDate.of(2025, 3, 3)));
    assertThat(first("They left on March 3, 2024.").alternatives()).isEmpty();
  }

  @Test
  void dateline_standsForAPublicationThatIsNotGiven() {
    String text = "OSK, May 16, 2024 - The ferry sank on Tuesday.";
    TokenTable atoms = TokenTable.atoms(text);
    DateMention last =
        DateFinder.find(Document.of(text), atoms, Numerals.scan(atoms), TimeProfile.NEWS)
            .list()
            .get(1);

    assertThat(last.time()).isEqualTo(CalendarDate.of(LocalDate.of(2024, 5, 14)));
    assertThat(last.anchor()).isEqualTo(Anchor.PUBLICATION);
  }

  @Test
  void withoutAPublication_relativeDatesStayUnresolved() {
    DateMention day = first(Document.of("They left on Tuesday."));

    assertThat(day.direction()).isEqualTo(Direction.NONE);
    assertThat(day.anchor()).isEqualTo(Anchor.UNKNOWN);
    assertThat(day.time().interval()).isEmpty();
  }

  @Test
  void invalidDates_tellWhy() {
    assertThat(first("They left on Feb. 30, 2023.").invalidReason().orElseThrow())
        .contains("no day 30");
    assertThat(first("They left on Feb. 28, 2023.").invalidReason()).isEmpty();
  }
}
