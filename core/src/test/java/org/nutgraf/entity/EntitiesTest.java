package org.nutgraf.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Span;

class EntitiesTest {
  private static final String TEXT =
      "Ada Benton left Leeds. Benton likes Leeds and Norda. Eve stayed.";

  private static final Entities ENTITIES = entities();

  private static Entities entities() {
    Entities.Builder builder = Entities.builder(TEXT);
    int ada = builder.entity("Ada Benton", Gender.FEMALE);
    int leeds = builder.entity("Leeds", Gender.UNKNOWN);
    int norda = builder.entity("Norda", Gender.UNKNOWN);
    int eve = builder.entity("Eve", Gender.UNKNOWN);
    builder.entity("Nobody", Gender.UNKNOWN);
    return builder
        .mention(eve, span("Eve"), NameType.PERSON, 0.5, null, "e")
        .mention(norda, span("Norda"), NameType.ORGANIZATION, 0.9, null, "n")
        .mention(leeds, span("Leeds"), NameType.LOCATION, 0.9, null, "l")
        .mention(leeds, new Span(36, 41), NameType.FACILITY, 0.9, null, "l")
        .mention(ada, new Span(23, 29), NameType.PERSON, 0.9, null, "b")
        .mention(ada, span("Ada Benton"), NameType.PERSON, 0.9, "captain", "a")
        .build();
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  @Test
  void mentions_areInTextOrder() {
    assertThat(ENTITIES.stream().map(EntityMention::text))
        .containsExactly("Ada Benton", "Leeds", "Benton", "Leeds", "Norda", "Eve");
  }

  @Test
  void people_areListedOnce() {
    assertThat(ENTITIES.people()).extracting(Entity::name).containsExactly("Ada Benton", "Eve");
    assertThat(ENTITIES.organizations()).extracting(Entity::name).containsExactly("Norda");
    assertThat(ENTITIES.places()).extracting(Entity::name).containsExactly("Leeds");
    assertThat(ENTITIES.distinct()).hasSize(4);
  }

  @Test
  void people_ofAPartOfTheText() {
    assertThat(ENTITIES.in(new Span(22, 52)).people())
        .extracting(Entity::name)
        .containsExactly("Ada Benton");
    assertThat(ENTITIES.in(new Span(22, 52)).people().get(0).mentions()).hasSize(2);
  }

  @Test
  void named_byAnyForm() {
    assertThat(ENTITIES.named("benton").stream().map(EntityMention::text))
        .containsExactly("Ada Benton", "Benton");
    assertThat(ENTITIES.named("Ada Benton").size()).isEqualTo(2);
    assertThat(ENTITIES.named("Carl").isEmpty()).isTrue();
  }

  @Test
  void ofType_keepsMentions() {
    assertThat(ENTITIES.ofType(NameType.LOCATION, NameType.FACILITY).size()).isEqualTo(2);
    assertThat(ENTITIES.ofType().isEmpty()).isTrue();
    assertThat(ENTITIES.ofType(NameType.PERSON, NameType.PERSON).size()).isEqualTo(3);
  }

  @Test
  void entity_knowsItsMentions() {
    Entity ada = ENTITIES.people().get(0);
    assertThat(ada.role()).contains("captain");
    assertThat(ada.gender()).isEqualTo(Gender.FEMALE);
    assertThat(ada.aliases()).containsExactly("Ada Benton", "Benton");
    assertThat(ENTITIES.entityOf(ENTITIES.list().get(2))).isSameAs(ada);
  }

  @Test
  void mentionOfAnotherDocument_isRefused() {
    Entities.Builder other = Entities.builder("Carl");
    other.mention(other.entity("Carl", Gender.MALE), new Span(0, 4), NameType.PERSON, 1, null, "c");
    EntityMention carl = other.build().list().get(0);
    assertThatThrownBy(() -> ENTITIES.entityOf(carl))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Carl");
  }

  @Test
  void lists_areUnmodifiable() {
    assertThatThrownBy(() -> ENTITIES.people().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
