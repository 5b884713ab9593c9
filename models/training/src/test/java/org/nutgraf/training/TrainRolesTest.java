package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.attribution.en.CrfRoleTagger;
import org.nutgraf.attribution.en.ModelOdds;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.attribution.en.WordSenses;
import org.nutgraf.engine.Engine;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;
import org.nutgraf.training.RoleCorpus.Story;

class TrainRolesTest {
  private static final List<String> WHO = List.of("Ada Lund", "The mayor", "Jon Vale", "A keeper");
  private static final List<String> CUES = List.of("said", "warned", "said", "believes");
  private static final List<String> WHAT =
      List.of("the pier leaks", "the ferry is late", "nobody was hurt", "the old mill will close");

  @TempDir private Path folder;
  private Path gold = Path.of("");
  private Path other = Path.of("");

  @BeforeEach
  void writeCorporaAndLexica() throws IOException {
    for (String name : List.of("names.lexicon", "senses.lexicon", "syntax.model")) {
      try (InputStream in =
          TrainRolesTest.class.getResourceAsStream("/org/nutgraf/models/en/" + name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
    gold = corpus("gold", 0, 40);
    other = corpus("other", 40, 60);
  }

  /** Writes documents of two paragraphs, of which the first is an attribution. */
  private Path corpus(String name, int first, int end) throws IOException {
    List<String> docs = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String who = WHO.get(i % 4);
      String cue = CUES.get(i / 2 % 4);
      int at = who.length() + 1;
      int from = at + cue.length() + 1;
      String what = WHAT.get(i / 3 % 4);
      String text = who + " " + cue + " " + what + ".\\n\\nThe rain went on for day " + i + ".";
      docs.add("{\"id\": \"d%d\", \"text\": \"%s\"}".formatted(i, text));
      answers.add(
          "{\"id\": \"d%d\", \"attributions\": [{\"source\": [[0, %d]], \"cue\": [[%d, %d]], \"content\": [[%d, %d]]}]}"
              .formatted(i, at - 1, at, from - 1, from, from + what.length()));
    }
    Files.write(folder.resolve(name + ".gold.jsonl"), answers);
    return Files.write(folder.resolve(name + ".docs.jsonl"), docs);
  }

  /** Writes what a teacher would say that knows all. */
  private Path labels(Path docs) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Story story : RoleCorpus.read(docs, Engines.english())) {
      String labels = Arrays.toString(RoleSides.of(story));
      lines.add("{\"id\": \"" + story.id + "\", \"labels\": " + labels + "}");
    }
    return TaughtFile.write(folder.resolve("labels.jsonl.gz"), lines);
  }

  private LinearModel model(String name) throws IOException {
    return ModelFiles.read(folder.resolve(name + ".model"));
  }

  private NameLexicon lexicon(String name) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".lexicon"))) {
      return NameLexicon.read(in, name, "none");
    }
  }

  private List<String> found(String text) throws IOException {
    RoleText.Knowledge known =
        new RoleText.Knowledge(
            new ModelOdds(model("odds")),
            lexicon("names"),
            new WordSenses(lexicon("senses")),
            model("syntax"));
    CrfRoleTagger tagger =
        new CrfRoleTagger(
            new CrfRoleTagger.Models(
                known, model("roles"), model("links"), model("bounds"), model("filter")));
    Engine engine = Engines.english();
    TokenTable words = TokenTable.words(text);
    return tagger
        .find(
            words,
            engine.posTagger().orElseThrow().tag(words),
            engine.nameFinder().orElseThrow().find(words))
        .stream()
        .map(piece -> words.span(piece.from(), piece.to()).in(text) + " " + piece.role())
        .toList();
  }

  @Test
  void main_givesFilesThatFindRoles() throws IOException {
    TrainRoles.main(
        new String[] {
          folder.toString(), gold.toString(), "--taught", other.toString(), labels(other).toString()
        });
    assertThat(found("Mia Holm warned the bridge leaks."))
        .containsExactly("Mia Holm SOURCE", "warned CUE", "the bridge leaks CONTENT");
  }

  @Test
  void main_textsThatHaveGoldLabels_areCountedOnce() throws IOException {
    TrainRoles.main(new String[] {folder.toString(), gold.toString()});
    byte[] odds = Files.readAllBytes(folder.resolve("odds.model"));
    byte[] roles = Files.readAllBytes(folder.resolve("roles.model"));
    TrainRoles.main(
        new String[] {
          folder.toString(), gold.toString(), "--taught", gold.toString(), labels(gold).toString()
        });
    assertThat(folder.resolve("odds.model")).hasBinaryContent(odds);
    assertThat(Files.readAllBytes(folder.resolve("roles.model"))).isNotEqualTo(roles);
  }

  @Test
  void main_otherOptions_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TrainRoles.main(new String[] {folder.toString(), gold.toString(), "--tought"}))
        .withMessageContaining("--tought");
  }
}
