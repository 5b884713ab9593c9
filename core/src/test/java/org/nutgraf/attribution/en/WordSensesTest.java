package org.nutgraf.attribution.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

class WordSensesTest {
  private static final int COMMUNICATION = 4;
  private static final int CLAUSE = 32;
  private static final int UTTERANCE = 11;

  private static int stem(String word) {
    return RoleText.stem(TokenTable.words(word), 0);
  }

  @Test
  void stem_meansOneThingAsVerbAndAnotherAsNoun() {
    int packed = WordSenses.pack(COMMUNICATION | CLAUSE, UTTERANCE);
    WordSenses senses = new WordSenses(NameLexicon.ofLists(Map.of(stem("claim"), packed)));

    int found = senses.packed(stem("claimed"));
    int verb = WordSenses.of(found, true);
    int noun = WordSenses.of(found, false);

    assertThat(verb).isEqualTo(COMMUNICATION | CLAUSE);
    assertThat(WordSenses.kind(verb)).isEqualTo(COMMUNICATION);
    assertThat(WordSenses.kind(noun)).isNotEqualTo(UTTERANCE).isNotEqualTo(verb);
  }

  @Test
  void unknownStem_meansNothing() {
    WordSenses senses = new WordSenses(NameLexicon.empty());

    assertThat(WordSenses.of(senses.packed(stem("claim")), true)).isZero();
    assertThat(WordSenses.of(senses.packed(stem("claim")), false)).isZero();
  }
}
