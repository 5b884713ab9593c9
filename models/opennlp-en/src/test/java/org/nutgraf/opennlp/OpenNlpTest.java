package org.nutgraf.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

class OpenNlpTest {
  private static final String TEXT =
      "Ferry line drops boats\n\nLise Holm doesn\u2019t like it. She told Fjordwire so in Bergen.";

  private static OpenNlp english;

  @TempDir static Path dir;

  @BeforeAll
  static void load() {
    english = OpenNlp.english();
  }

  private static TokenTable segment(String text) {
    return english.segmenter().orElseThrow().segment(text, Layout.of(text));
  }

  private static List<String> names(OpenNlp engine) {
    TokenTable words = segment(TEXT);
    List<String> names = new ArrayList<>();
    for (NameSpan name : engine.nameFinder().orElseThrow().find(words)) {
      names.add(words.span(name.from(), name.to()).in(TEXT) + "=" + name.type());
    }
    return names;
  }

  @Test
  void english_hasNoNames() {
    assertThat(english.nameFinder()).isEmpty();
  }

  @Test
  void version_isOfOpenNlp() {
    assertThat(english.version()).startsWith("2.5");
  }

  @Test
  void segment_cutsWordsAndSentencesWithinBlocks() {
    TokenTable words = segment(TEXT);
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      StringBuilder sentence = new StringBuilder();
      for (int i = words.sentenceStart(s); i < words.sentenceEnd(s); i++) {
        sentence.append(words.token(i)).append('|');
      }
      sentences.add(sentence.toString());
    }
    assertThat(sentences)
        .containsExactly(
            "Ferry|line|drops|boats|",
            "Lise|Holm|does|n\u2019t|like|it|.|",
            "She|told|Fjordwire|so|in|Bergen|.|");
  }

  @Test
  void tag_givesUniversalTags() {
    TokenTable words = segment(TEXT);
    Tags tags = english.posTagger().orElseThrow().tag(words);
    List<String> out = new ArrayList<>();
    for (int i = words.sentenceStart(2); i < words.size(); i++) {
      out.add(tags.get(i).name());
    }
    assertThat(out).containsExactly("PRON", "VERB", "PROPN", "ADV", "ADP", "PROPN", "PUNCT");
  }

  @Test
  void tag_cutsContractionsAsWellAsCompounds() {
    String text = "The undertaking\u2019s Oslo-backed crews don't re-enter the troops' mine-field.";
    TokenTable words = TokenTable.words(text);
    Tags tags = english.posTagger().orElseThrow().tag(words);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      out.add(words.token(i) + "/" + tags.get(i));
    }
    assertThat(out)
        .contains("undertaking/NOUN", "\u2019s/PART", "Oslo/PROPN", "do/AUX", "n't/PART")
        .contains("re-enter/VERB", "mine-field/NOUN");
  }

  @Test
  void withNames_readsTypesByTheirWords() {
    OpenNlp engine = english.withNames(SmallNameModel.typed(dir.resolve("typed.bin")));
    assertThat(names(engine))
        .contains("Lise Holm=PERSON", "Fjordwire=ORGANIZATION", "Bergen=LOCATION");
    assertThat(english.nameFinder()).isEmpty();
  }

  @Test
  void withNames_ofOneType() {
    Path model = SmallNameModel.untyped(dir.resolve("untyped.bin"));
    assertThat(names(english.withNames(NameType.PERSON, model))).contains("Lise Holm=PERSON");
    assertThatThrownBy(() -> english.withNames(model))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("[N046]")
        .hasMessageContaining("untyped.bin")
        .hasMessageContaining("withNames(NameType, Path)");
  }

  @Test
  void withNames_ofSeveralModelsThatOverlap() {
    OpenNlp engine =
        english
            .withNames(SmallNameModel.people(dir.resolve("people.bin")))
            .withNames(SmallNameModel.typed(dir.resolve("typed2.bin")));
    assertThat(names(engine)).containsOnlyOnce("Lise Holm=PERSON").contains("Bergen=LOCATION");
  }

  @Test
  void withNames_missingFile() {
    assertThatThrownBy(() -> english.withNames(dir.resolve("none.bin")))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("[N044]")
        .hasMessageContaining("none.bin");
    assertThatThrownBy(() -> english.withNames(dir))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("[N044]");
  }

  @Test
  void withNames_brokenFile() throws IOException {
    Path whole = SmallNameModel.people(dir.resolve("whole.bin"));
    byte[] bytes = Files.readAllBytes(whole);
    Path half =
        Files.write(dir.resolve("half.bin"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path empty = Files.write(dir.resolve("empty.bin"), new byte[0]);
    Path text = Files.writeString(dir.resolve("text.bin"), "Oslo\n".repeat(100));
    for (Path file : List.of(half, empty, text)) {
      assertThatThrownBy(() -> english.withNames(file))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N045]")
          .hasMessageContaining(file.getFileName().toString());
    }
  }

  @Test
  void withNames_modelOfAnotherKind() throws IOException {
    Path file = dir.resolve("pos.bin");
    try (java.io.OutputStream out = Files.newOutputStream(file)) {
      ClassPathModels.find().tags().serialize(out);
    }
    assertThatThrownBy(() -> english.withNames(file))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("[N045]");
  }

  @Test
  void withNames_modelWithoutNames() {
    assertThatThrownBy(() -> english.withNames(SmallNameModel.dates(dir.resolve("dates.bin"))))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("[N047]")
        .hasMessageContaining("date");
  }

  @Test
  void models_missing() throws IOException {
    try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
      assertThatThrownBy(() -> ClassPathModels.in(none).sentences())
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N041]")
          .hasMessageContaining("org.apache.opennlp:opennlp-models-sentdetect-en:1.3.0");
    }
  }

  @Test
  void models_inAJarPackedOfMany() throws IOException {
    Path packed = Files.createDirectory(dir.resolve("packed"));
    Files.writeString(packed.resolve("model.properties"), "model.name=another.bin\n");
    try (java.io.OutputStream out =
        Files.newOutputStream(packed.resolve("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"))) {
      ClassPathModels.find().tokens().serialize(out);
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {packed.toUri().toURL()}, null)) {
      assertThat(ClassPathModels.in(loader).tokens()).isNotNull();
    }
  }

  @Test
  void models_damagedOrTwice() throws IOException {
    Path one = Files.createDirectory(dir.resolve("one"));
    Path two = Files.createDirectory(dir.resolve("two"));
    for (Path path : List.of(one, two)) {
      String name = "opennlp-en-ud-ewt-pos-" + path.getFileName() + ".bin";
      Files.writeString(path.resolve("model.properties"), "model.name=" + name + "\n");
      Files.writeString(path.resolve(name), "no model");
    }
    URL[] urls = {one.toUri().toURL(), two.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      assertThatThrownBy(() -> ClassPathModels.in(loader).tags())
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N043]")
          .hasMessageContaining("pos-one.bin, opennlp-en-ud-ewt-pos-two.bin");
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {urls[0]}, null)) {
      assertThatThrownBy(() -> ClassPathModels.in(loader).tags())
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("[N042]");
    }
  }
}
