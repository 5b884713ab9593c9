package org.nutgraf.attribution.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.SourceKind;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.Tags;
import org.nutgraf.entity.en.EntityLinker;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The rules alone, on words tagged by a handful of word lists. */
@SuppressWarnings("EnumOrdinal") // as Tags takes them
class AttributionFinderTest {
  private static final Lexicon VERBS =
      WordList.lexicon("said say says is are was will would have has met close confirmed briefed");
  private static final Lexicon PRONOUNS = WordList.lexicon("he she they we it");
  private static final Lexicon DETERMINERS = WordList.lexicon("the a an");
  private static final Lexicon PREPOSITIONS = WordList.lexicon("of to in on by at");
  private static final Lexicon AUXILIARIES = WordList.lexicon("will would have has");

  private static Tags tags(TokenTable words) {
    byte[] tags = new byte[words.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = (byte) tag(words, i).ordinal();
    }
    return Tags.of(tags, tags.length);
  }

  private static PartOfSpeech tag(TokenTable words, int i) {
    if (words.lookup(AUXILIARIES, i) != 0) {
      return PartOfSpeech.AUX;
    }
    if (words.lookup(VERBS, i) != 0) {
      return PartOfSpeech.VERB;
    }
    if (words.lookup(PRONOUNS, i) != 0) {
      return PartOfSpeech.PRON;
    }
    if (words.lookup(DETERMINERS, i) != 0) {
      return PartOfSpeech.DET;
    }
    if (words.lookup(PREPOSITIONS, i) != 0) {
      return PartOfSpeech.ADP;
    }
    return words.has(i, Shape.PUNCTUATION)
        ? PartOfSpeech.PUNCT
        : words.has(i, Shape.CAPITAL) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }

  private static Attributions find(String text, NameSpan... names) {
    TokenTable words = TokenTable.words(text);
    return AttributionFinder.ofRules()
        .find(words, tags(words), EntityLinker.link(words, List.of(names)));
  }

  private static NameSpan person(int from, int to) {
    return new NameSpan(from, to, NameType.PERSON, 1);
  }

  @Test
  void quotation_isDirect() {
    Attribution found = find("\"We close at noon,\" Ana Ruiz said.", person(7, 9)).list().get(0);
    assertThat(found.type()).isEqualTo(AttributionType.DIRECT);
    assertThat(found.source().name()).contains("Ana Ruiz");
    assertThat(found.source().kind()).isEqualTo(SourceKind.PERSON);
    assertThat(found.cue().lemma()).isEqualTo("say");
  }

  @Test
  void pronoun_isTheSubject_notWhoIsMerelyMentioned() {
    Attributions found =
        find(
            "Ana Ruiz briefed Tom Berg on Monday. She said the road is open.",
            person(0, 2),
            person(3, 5));
    assertThat(found.by("Ruiz").indirect().list())
        .anyMatch(a -> a.content().text().equals("the road is open"));
    assertThat(found.by("Berg")).isEmpty();
  }

  @Test
  void accordingTo_givesTheSentence() {
    Attribution found = find("Prices are lower, according to Acme.").list().get(0);
    assertThat(found.content().text()).isEqualTo("Prices are lower");
    assertThat(found.source().text()).isEqualTo("Acme");
  }

  @Test
  void hearsay_hasNoSource() {
    Attribution found = find("The boat allegedly left the harbour.").list().get(0);
    assertThat(found.source().isAnonymous()).isTrue();
    assertThat(found.source().kind()).isEqualTo(SourceKind.UNKNOWN);
  }

  @Test
  void whatNobodySays_isNegated() {
    assertThat(find("Nobody confirmed that the road is open.").list())
        .singleElement()
        .matches(Attribution::isNegated);
    for (String who : List.of("Ana", "No 10")) {
      assertThat(find(who + " confirmed that the road is open.").list())
          .singleElement()
          .matches(found -> !found.isNegated());
    }
  }

  @Test
  void userCueWords_count() {
    TokenTable words = TokenTable.words("Ana reckoned that the road is open.");
    byte[] tags = new byte[words.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = (byte) tag(words, i).ordinal();
    }
    tags[1] = (byte) PartOfSpeech.VERB.ordinal();
    AttributionFinder finder = AttributionFinder.ofRules().withCueWords(List.of("reckon"));
    assertThat(finder.find(words, Tags.of(tags, tags.length), EntityLinker.link(words, List.of())))
        .hasSize(1);
  }

  @Test
  void userCueWords_areVerbs() {
    AttributionFinder finder = AttributionFinder.ofRules();
    assertThatThrownBy(() -> finder.withCueWords(List.of("make plain")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("make plain");
    assertThatThrownBy(() -> finder.withCueWords(List.of("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void anyText_isLegal(@ForAll String text) {
    for (Attribution found : find(text + " said \"" + text + "\", he said: " + text)) {
      assertThat(found.text()).isNotEmpty();
    }
  }
}
