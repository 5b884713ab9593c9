package org.nutgraf.tagger.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.text.TokenTable;

class NameCaseTest {
  private static boolean[] loose(String text) {
    return new NameCase(TokenTable.words(text)).loose();
  }

  @Test
  void sentenceWithoutCapitals_isLoose() {
    assertThat(loose("has anyone stayed in lagos before?")).containsExactly(true);
  }

  @Test
  void sentenceThatBeginsWithoutACapital_isLoose() {
    assertThat(loose("where can I find a hotel in lagos near the Hilton?")).containsExactly(true);
  }

  @Test
  void sentenceWithASmallI_isLoose() {
    assertThat(loose("Help please, i need a hotel in lagos.")).containsExactly(true);
  }

  @Test
  void sentencesOfNews_areNot() {
    assertThat(loose("The mayor met farmers in Lagos. She promised them seed (i) and water."))
        .containsExactly(false, false);
  }

  @Test
  void oneQuotedScrap_leavesTheRestOfTheTextStrict() {
    String news = "The mayor met farmers in Lagos. ";
    assertThat(loose(news + news + news + "\nall of them angry.\n"))
        .containsExactly(false, false, false, true);
  }

  @Test
  void textThatIsMostlyLoose_isLooseThroughout() {
    assertThat(loose("Any tips for lagos?\n\nwe fly on friday night\n\nthanks to all of you"))
        .containsOnly(true);
  }
}
