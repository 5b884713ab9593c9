package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.Nutgraf;
import org.nutgraf.claim.Claims;
import org.nutgraf.claim.Comparison;

/** What two short reports say of one thing, from their text on. */
class ClaimComparisonTest {
  private static final Nutgraf NUTGRAF = Nutgraf.english();

  private static Claims claims(String text) {
    return NUTGRAF.analyze(text).claims();
  }

  private static Comparison compare(String one, String other) {
    return Claims.compare(claims(one), claims(other));
  }

  private static void assertConflict(String one, String other) {
    Comparison comparison = compare(one, other);
    assertThat(comparison.conflicts()).as("%s", comparison).hasSize(1);
    assertThat(comparison.corroborations()).isEmpty();
  }

  private static void assertCorroboration(String one, String other) {
    Comparison comparison = compare(one, other);
    assertThat(comparison.corroborations()).as("%s", comparison).hasSize(1);
    assertThat(comparison.conflicts()).isEmpty();
  }

  private static void assertNothing(String one, String other) {
    Comparison comparison = compare(one, other);
    assertThat(comparison.conflicts()).isEmpty();
    assertThat(comparison.corroborations()).isEmpty();
  }

  @Test
  void differingTolls_areAConflict() {
    assertConflict(
        "The mayor said the flood in Tarnow killed 63 people.",
        "Aid workers said the flood in Tarnow killed 80 people.");
  }

  @Test
  void rangesThatOverlap_areNoConflict() {
    assertCorroboration(
        "The mayor said the flood in Tarnow damaged about 300 homes.",
        "Insurers said the flood in Tarnow damaged 310 homes.");
    assertNothing(
        "The mayor said the flood in Tarnow damaged more than 100 homes.",
        "Insurers said the flood in Tarnow damaged 310 homes.");
  }

  @Test
  void aRoundNumber_leavesRoomForItsRounding() {
    assertCorroboration(
        "Police said 14,000 fans had come to the match in Oslo.",
        "The club said 14,210 fans had come to the match in Oslo.");
    assertConflict(
        "Police said 14,000 fans had come to the match in Oslo.",
        "The club said 15,500 fans had come to the match in Oslo.");
  }

  @Test
  void unitsOfOneDimension_areCompared() {
    assertCorroboration(
        "Engineers said the tunnel near Bergen was 10 kilometres long.",
        "The ministry said the tunnel near Bergen was 10,000 metres long.");
    assertConflict(
        "Engineers said the tunnel near Bergen was 10 kilometres long.",
        "The ministry said the tunnel near Bergen was 10 miles long.");
  }

  @Test
  void currencies_areNotCompared() {
    assertNothing(
        "Engineers said the tunnel near Bergen would cost 90 million euros.",
        "The ministry said the tunnel near Bergen would cost 70 million dollars.");
  }

  @Test
  void otherPlaces_areOtherEvents() {
    assertNothing(
        "The mayor said the flood in Tarnow killed 63 people.",
        "The governor said the flood in Lima killed 80 people.");
  }

  @Test
  void otherTimes_areOtherEvents() {
    assertNothing(
        "The agency said the flu killed 630 people in Norway in 2019.",
        "The agency said the flu killed 800 people in Norway in 2023.");
  }

  @Test
  void aFigureThatIsDenied_isAConflict() {
    assertConflict(
        "The union said the yard in Gdansk would cut 400 jobs.",
        "The company denied that the yard in Gdansk would cut 400 jobs.");
  }

  @Test
  void aFigureThatIsNotConfirmed_isNeither() {
    assertNothing(
        "The union said the yard in Gdansk would cut 400 jobs.",
        "The company has not confirmed that the yard in Gdansk would cut 400 jobs.");
  }

  @Test
  void otherItems_areNotCompared() {
    assertNothing(
        "The mayor said the flood in Tarnow killed 63 people.",
        "The mayor said the flood in Tarnow hit 80 farms.");
  }

  @Test
  void peopleOfOnePlace_areNotOneEvent() {
    assertNothing(
        "The mayor said the flood in Tarnow killed 63 people.",
        "The union said 800 people had marched in Tarnow.");
  }

  @Test
  void oneDocument_isComparedWithItself() {
    Claims claims =
        claims(
            "The mayor said the flood in Tarnow killed 63 people. "
                + "The Red Crescent said the flood in Tarnow killed 80 people.");
    assertThat(Claims.compare(claims, claims).conflicts()).hasSize(1);
  }
}
