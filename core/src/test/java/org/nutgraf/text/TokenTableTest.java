package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenTableTest {
  @Test
  void lookup_saysNothingOfTokensOutside() {
    Lexicon lexicon = Lexicon.of(Map.of("ships", 7));
    TokenTable atoms = TokenTable.atoms("Two ships");

    assertThat(atoms.lookup(lexicon, 1)).isEqualTo(7);
    assertThat(atoms.lookup(lexicon, 2)).isZero();
    assertThat(atoms.lookup(lexicon, -1)).isZero();
  }

  @Test
  void shape_tellsCapitalsInsideWordsFromThoseAtTheirBeginning() {
    TokenTable words = TokenTable.words("al-Nur sells eBay a 5G phone from Nur");

    assertThat(words.has(0, Shape.INNER_CAPITAL)).isTrue();
    assertThat(words.has(0, Shape.CAPITAL)).isFalse();
    assertThat(words.has(1, Shape.INNER_CAPITAL)).isFalse();
    assertThat(words.has(2, Shape.INNER_CAPITAL)).isTrue();
    assertThat(words.has(4, Shape.INNER_CAPITAL)).isFalse();
    assertThat(words.has(words.size() - 1, Shape.INNER_CAPITAL)).isFalse();
  }
}
