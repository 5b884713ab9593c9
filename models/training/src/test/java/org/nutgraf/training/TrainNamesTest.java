package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

class TrainNamesTest {
  private static final List<String> PEOPLE = List.of("Ada", "Jon", "Mia", "Ole", "Eva", "Finn");
  private static final List<String> FAMILIES = List.of("Lund", "Vale", "Holm", "Brandt", "Dahl");
  private static final List<String> PLACES = List.of("Oslo", "Bergen", "Tromso", "Hamar");
  private static final List<String> GUNS = List.of("Falk-3", "Orn-7", "Ulv-9");

  @TempDir private Path folder;
  private Path corpus = Path.of("");
  private Path lexicon = Path.of("");

  @BeforeEach
  void writeCorpusAndLexicon() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      lines.add(PEOPLE.get(i % 6) + " B-PERSON");
      lines.add(FAMILIES.get(i % 5) + " I-PERSON");
      lines.add("fired O\na O");
      lines.add(GUNS.get(i % 3) + " B-WEAPON");
      lines.add("in O");
      lines.add(PLACES.get(i % 4) + " B-LOCATION");
      lines.add(i % 2 == 0 ? "yesterday O\n. O\n" : "on O\nMonday B-DATE\n. O\n");
    }
    corpus = Files.write(folder.resolve("own.conll"), lines);
    Path lists = Files.writeString(folder.resolve("lists.tsv"), "city\tOslo\ncity\tBergen\n");
    Path words = Files.writeString(folder.resolve("words.tsv"), "Oslo\t1\t1\nHamar\t1\t1\n");
    Path common = Files.writeString(folder.resolve("common.tsv"), "oslo\t1\t1\nin\t1\t2\n");
    Path paths = Files.writeString(folder.resolve("paths.tsv"), "oslo\t0110\nhamar\t0111\n");
    lexicon = folder.resolve("own.lexicon");
    MakeLexicon.main(
        Stream.of(lexicon, lists, words, common, paths).map(Path::toString).toArray(String[]::new));
  }

  private Path train(String name, String types) throws IOException {
    Path model = folder.resolve(name);
    TrainNames.main(new String[] {model.toString(), lexicon.toString(), corpus + "=" + types});
    return model;
  }

  private LinearNameFinder finder(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(lexicon)) {
      return new LinearNameFinder(ModelFiles.read(model), NameLexicon.read(in, "own", "none"));
    }
  }

  @Test
  void main_ownTypes_findsNewNamesOfThem() throws IOException {
    Path file = train("own.model", "PERSON,LOCATION,WEAPON>PRODUCT");
    LinearNameFinder finder = finder(file);
    TokenTable words = TokenTable.words("Eva Skog fired a Bjorn-4 in Hamar yesterday.");
    List<NameSpan> names = finder.find(words);
    assertThat(names)
        .extracting(name -> words.span(name.from(), name.to()).in(words.text()) + " " + name.type())
        .containsExactly(
            "Eva Skog " + NameType.PERSON,
            "Bjorn-4 " + NameType.PRODUCT,
            "Hamar " + NameType.LOCATION);
  }

  @Test
  void main_namesWithHyphens_areLearned() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add("Fighters O\nof O");
      lines.add(List.of("al-Nur", "al-Fajr", "al-Amal").get(i % 3) + " B-ORGANIZATION");
      lines.add("left O");
      lines.add(PLACES.get(i % 4) + " B-LOCATION");
      lines.add(". O\n");
    }
    corpus = Files.write(folder.resolve("hyphens.conll"), lines);
    LinearNameFinder finder = finder(train("hyphens.model", "PERSON,ORGANIZATION,LOCATION,MISC*"));
    TokenTable words = TokenTable.words("Fighters of al-Badr left Hamar.");

    assertThat(finder.find(words))
        .extracting(name -> words.span(name.from(), name.to()).in(words.text()) + " " + name.type())
        .containsExactly("al-Badr " + NameType.ORGANIZATION, "Hamar " + NameType.LOCATION);
  }

  @Test
  void main_sameSeed_writesTheSameBytes() throws IOException {
    Path one = train("one.model", "PERSON,LOCATION,WEAPON>PRODUCT");
    Path two = train("two.model", "PERSON,LOCATION,WEAPON>PRODUCT");
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void main_typeWithoutMeaning_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> train("bad.model", "PERSON,LOCATION"))
        .withMessageContaining("WEAPON")
        .withMessageContaining("WEAPON>MISC");
  }
}
