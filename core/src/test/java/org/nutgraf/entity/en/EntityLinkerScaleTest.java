package org.nutgraf.entity.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.nutgraf.entity.Entities;

/** Texts that would take hours if time were not linear in them. */
class EntityLinkerScaleTest {
  @Test
  void manyPersonsOfOneSurname() {
    assertQuick("[Given%d Orlov|P] met [Orlov|P] and Mrs. [Orlov|P]. ");
  }

  @Test
  void oneShortName_veryOften() {
    assertQuick("[Norda Novosti|O] told [Novosti|O] and [Norda|O] of [X%d Novosti|O]. ");
  }

  @Test
  void titlesWithoutEnd() {
    assertQuick("vice president deputy minister and chief [Ada%d Orlov|P] , a vice deputy chief ");
  }

  @Test
  void manyAcronyms() {
    assertQuick("[Board of Harbours|O] ([BH|O]) and [Bold Hams %d|O] ([BHX|O]). ");
  }

  private static void assertQuick(String pattern) {
    StringBuilder markup = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      markup.append(pattern.replace("%d", Integer.toString(i)));
    }
    Markup document = Markup.parse(markup.toString());
    Entities entities =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> EntityLinker.link(document.words(), document.names()));
    assertThat(entities.size()).isEqualTo(document.names().size());
  }
}
