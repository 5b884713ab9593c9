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
}
