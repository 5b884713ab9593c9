// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.Stage;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

/** What can be tried without CoreNLP's models. */
class WithoutModelsTest {
  @TempDir Path dir;

  private static List<String> sentences(String text) {
    TokenTable words = new CoreNlpSegmenter().segment(text, Layout.of(text));
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      StringBuilder sentence = new StringBuilder();
      for (int i = words.sentenceStart(s); i < words.sentenceEnd(s); i++) {
        sentence.append(words.token(i)).append('|');
      }
      sentences.add(sentence.toString());
    }
    return sentences;
  }

  @Test
  void models_missing() throws IOException {
    try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
      assertThatThrownBy(() -> ClassPathModels.in(none).tagger())
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N051]")
          .hasMessageContaining("edu.stanford.nlp:stanford-corenlp:" + CoreNlp.VERSION)
          .hasMessageContaining("<classifier>models</classifier>");
    }
  }

  @Test
  void models_damaged() throws IOException {
    Path ner = Files.createDirectories(dir.resolve("edu/stanford/nlp/models/ner"));
    Path tagger = Files.createDirectories(dir.resolve("edu/stanford/nlp/models/pos-tagger"));
    Files.writeString(tagger.resolve("english-left3words-distsim.tagger"), "no model");
    try (GZIPOutputStream out =
        new GZIPOutputStream(
            Files.newOutputStream(ner.resolve("english.all.3class.distsim.crf.ser.gz")))) {
      out.write(new byte[] {1, 2, 3});
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, null)) {
      ClassPathModels models = ClassPathModels.in(loader);
      assertThatThrownBy(models::tagger)
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N052]");
      assertThatThrownBy(models::classifier)
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N052]");
    }
  }

  @Test
  void provider_isFound() {
    List<EngineProvider> providers = new ArrayList<>();
    ServiceLoader.load(EngineProvider.class).forEach(providers::add);
    assertThat(providers).singleElement().isInstanceOf(CoreNlpProvider.class);
    assertThat(providers.get(0).stages())
        .isEqualTo(EnumSet.of(Stage.SEGMENTER, Stage.POS, Stage.NAMES));
  }

  @Test
  void segment_cutsWordsAndSentencesWithinBlocks() {
    assertThat(
            sentences(
                "Ferry line drops boats\n\nDr. Holm didn\u2019t pay $3.5. It took 1 1/2 days."))
        .containsExactly(
            "Ferry|line|drops|boats|",
            "Dr.|Holm|did|n\u2019t|pay|$|3.5|.|",
            "It|took|1|1/2|days|.|");
  }

  @Test
  void segment_losesNothing() {
    assertThat(sentences("Tom *NL* \u0007met\ud800 Ann \ud83d\ude00.").toString())
        .contains("NL", "met", "Ann", "\ud83d\ude00");
  }

  @ParameterizedTest
  @CsvSource({
    "he has not yet left, PRP VBZ RB RB VBN, 1, AUX",
    "he has a boat, PRP VBZ DT NN, 1, VERB",
    "does she go, VBZ PRP VB, 0, AUX",
    "she did it, PRP VBD PRP, 1, VERB",
    "it is late, PRP VBZ JJ, 1, AUX",
    "that he left, IN PRP VBD, 0, SCONJ",
    "that is all, DT VBZ DT, 0, PRON",
    "that boat left, DT NN VBD, 0, DET",
    "to leave, TO VB, 0, PART",
    "to Oslo, TO NNP, 0, ADP",
    "to quickly leave, TO RB VB, 0, PART",
    "not so, RB RB, 0, PART",
    "her boat, PRP$ NN, 0, PRON",
    "Oslo 's, NNP POS, 1, PART",
    "so odd, NEWTAG JJ, 0, X"
  })
  void universal_followsTheTable(String words, String tags, int at, String expected) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      tokens.add(label);
    }
    assertThat(PennTags.universal(tokens, List.of(tags.split(" ")), at)).hasToString(expected);
  }
}
