// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

/** The engine with its models. */
@Tag("corenlp-models")
class CoreNlpTest {
  private static final String TEXT =
      "Ferry line drops boats\n\n"
          + "Lise Holm doesn\u2019t like that. She has told the United Nations in New York so.";

  private static CoreNlp english;

  @BeforeAll
  static void load() {
    english = CoreNlp.english();
  }

  private static TokenTable segment(String text) {
    return english.segmenter().orElseThrow().segment(text, Layout.of(text));
  }

  private static List<String> names(String text) {
    TokenTable words = segment(text);
    List<String> names = new ArrayList<>();
    for (NameSpan name : english.nameFinder().orElseThrow().find(words)) {
      names.add(words.span(name.from(), name.to()).in(text) + "=" + name.type());
    }
    return names;
  }

  @Test
  void tag_givesUniversalTags() {
    TokenTable words = segment(TEXT);
    Tags tags = english.posTagger().orElseThrow().tag(words);
    List<String> out = new ArrayList<>();
    for (int i = words.sentenceStart(1); i < words.size(); i++) {
      out.add(words.token(i) + "/" + tags.get(i));
    }
    assertThat(String.join(" ", out))
        .isEqualTo(
            "Lise/PROPN Holm/PROPN does/AUX n\u2019t/PART like/VERB that/PRON ./PUNCT She/PRON "
                + "has/AUX told/VERB the/DET United/PROPN Nations/PROPN in/ADP New/PROPN "
                + "York/PROPN so/ADV ./PUNCT");
  }

  @Test
  void names_areOfThreeTypes() {
    assertThat(names(TEXT))
        .containsExactly("Lise Holm=PERSON", "United Nations=ORGANIZATION", "New York=LOCATION");
  }

  @Test
  void names_doNotDependOnWordsSeenBefore() {
    String text = "Holm said Vale of Nordvik left Bergen.";
    List<String> before = names(text);
    names("they holm and vale the nordvik of bergen. ".repeat(20));
    assertThat(names(text)).isEqualTo(before);
  }

  @Test
  void version_isOfCoreNlp() {
    assertThat(english.version()).isEqualTo(CoreNlp.VERSION);
  }
}
