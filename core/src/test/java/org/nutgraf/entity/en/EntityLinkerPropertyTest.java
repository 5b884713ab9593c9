package org.nutgraf.entity.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.Entity;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.text.TokenTable;

class EntityLinkerPropertyTest {
  private static final List<NameType> TYPES = List.of(NameType.values());

  private static final String[] PIECES = {
    "Marta",
    "Lindqvist",
    "M.",
    "LINDQVIST",
    "van",
    "der",
    "Kim",
    "Jong-un",
    "Jr.",
    "III",
    "Mrs.",
    "Mr.",
    "President",
    "the",
    "wife",
    ",",
    ".",
    "\n\n",
    "(",
    ")",
    "'s",
    "’s",
    "DPRK",
    "North",
    "Korea",
    "U.S.",
    "HSB",
    "Harbour",
    "Safety",
    "Board",
    "of",
    "and",
    "said",
    "a",
    "sculptor",
    "-",
    "“",
    "\ud83d\ude00",
    "\ud800",
    "é",
    "\u00ad",
    "łódź",
    "123",
    "\u200f",
    "Ministry"
  };

  @Property
  void anyText_andAnyNames_areLegal(
      @ForAll("texts") String text, @ForAll("names") List<NameSpan> names) {
    TokenTable words = TokenTable.words(text);
    Entities entities = EntityLinker.link(words, names);
    for (EntityMention mention : entities) {
      assertThat(mention.text()).isEqualTo(mention.span().in(text));
      assertThat(mention.name()).isNotEmpty();
      assertThat(mention.explain()).isNotEmpty();
    }
  }

  @Property
  void entities_partitionTheMentions_inTextOrder(
      @ForAll("texts") String text, @ForAll("names") List<NameSpan> names) {
    Entities entities = EntityLinker.link(TokenTable.words(text), names);
    List<EntityMention> all = new ArrayList<>();
    int first = -1;
    for (Entity entity : entities.distinct()) {
      assertThat(entity.mentions()).isNotEmpty().extracting(EntityMention::span).isSorted();
      assertThat(entity.mentions().get(0).span().start()).isGreaterThan(first);
      first = entity.mentions().get(0).span().start();
      all.addAll(entity.mentions());
      for (EntityMention mention : entity.mentions()) {
        assertThat(mention.name()).isEqualTo(entity.name());
        assertThat(entities.entityOf(mention)).isSameAs(entity);
      }
    }
    assertThat(all).containsExactlyInAnyOrderElementsOf(entities);
    assertThat(entities.list()).extracting(EntityMention::span).isSorted();
  }

  @Property
  void disjointNamesInsideTheText_areAllKept(@ForAll("texts") String text) {
    TokenTable words = TokenTable.words(text);
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i += 3) {
      names.add(new NameSpan(i, i + 2, TYPES.get(i % TYPES.size()), 0.5));
    }
    assertThat(EntityLinker.link(words, names).list())
        .extracting(EntityMention::span)
        .isEqualTo(names.stream().map(n -> words.span(n.from(), n.to())).toList());
  }

  @Property
  void sameInput_givesTheSame(@ForAll("texts") String text, @ForAll("names") List<NameSpan> names) {
    Entities once = EntityLinker.link(TokenTable.words(text), names);
    Entities twice = EntityLinker.link(TokenTable.words(text), names);
    assertThat(once).isEqualTo(twice);
    assertThat(once.distinct()).isEqualTo(twice.distinct());
  }

  @Property
  void anUnrelatedSentence_changesNoName(@ForAll("texts") String text) {
    TokenTable words = TokenTable.words(text);
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i += 4) {
      names.add(new NameSpan(i, i + 2, NameType.PERSON, 0.5));
    }
    TokenTable more = TokenTable.words(text + "\n\nNothing else happened at sea.");
    assertThat(EntityLinker.link(more, names).list())
        .extracting(EntityMention::name)
        .isEqualTo(EntityLinker.link(words, names).stream().map(EntityMention::name).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<List<NameSpan>> names() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 70),
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(NameType.class))
        .as((from, n, type) -> new NameSpan(from, from + n, type, 0.5))
        .list()
        .ofMaxSize(30);
  }
}
