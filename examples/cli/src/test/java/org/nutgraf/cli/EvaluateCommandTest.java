package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String GOLD =
      """
      -DOCSTART- -X- O O

      Mayor NN I-NP O
      Jane NNP I-NP I-PER
      Roe NNP I-NP I-PER
      met VBD I-VP O
      Germany NNP I-NP I-LOC
      's POS B-NP O
      chancellor NN I-NP O
      in IN I-PP O
      Oslo NNP I-NP I-LOC
      . . O O

      """;

  @TempDir Path dir;

  private Run evaluate(String gold, String... more) throws IOException {
    String[] args = new String[more.length + 3];
    args[0] = "evaluate";
    args[1] = "--names";
    args[2] = Files.writeString(dir.resolve("gold.conll"), gold).toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.of("", args);
  }

  @Test
  void fourColumns_iob1() throws IOException {
    Run run = evaluate(GOLD);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("1 documents, 1 sentences")
        .containsPattern("PERSON +1 +1 +1 +100.0 +100.0 +100.0")
        .containsPattern("LOCATION +2 +2 +2 +100.0")
        .containsPattern("all +3 +3 +3 +100.0")
        .contains("FACILITY counts as LOCATION", "MISC is not counted");
  }

  @Test
  void errors_areCountedAndListed() throws IOException {
    Run run = evaluate(GOLD.replace("Roe NNP I-NP I-PER", "Roe NNP I-NP O"), "--errors");
    assertThat(run.out())
        .containsPattern("PERSON +1 +1 +0 +0.0 +0.0 +0.0")
        .contains("missed PERSON: Mayor [Jane] Roe met Germany's chancellor in Oslo.")
        .contains("found  PERSON: Mayor [Jane Roe] met");
  }

  @Test
  void otherSchemes_andNumberedWords() throws IOException {
    String bioes =
        "# sent_id = 1\n1\tJane\tB-PERS\t-\n2\tRoe\tE-PERS\t-\n3\tleft\tO\t-\n4\tOslo\tS-GPE\t-\n";
    assertThat(evaluate(bioes).out()).containsPattern("all +2 +2 +2 +100.0");
    String bilou = "Jane\tB-person\r\nRoe\tL-person\r\nleft\tO\r\nOslo\tU-geo-loc\r\n";
    assertThat(evaluate(bilou).out()).containsPattern("all +2 +2 +2 +100.0");
    String adjacent = "She O\nmet O\nNorway B-LOC\n, O\nSweden B-LOC\nFinland B-LOC\n";
    assertThat(evaluate(adjacent, "--errors").out()).containsPattern("LOCATION +3 ");
  }

  @Test
  void columns_canBeNamed() throws IOException {
    String two = "B-PER\tO\tJane\nI-PER\tO\tRoe\nO\tO\tleft\n";
    assertThat(evaluate(two, "--conll-column", "1", "--word-column", "3").out())
        .containsPattern("PERSON +1 +1 +1 ");
  }

  @Test
  void labels_canBeMapped() throws IOException {
    String own = "Reuters\tB-OUTLET\nsaid\tO\nso\tO\nMonday\tB-DATE\n";
    assertThat(evaluate(own).err())
        .contains("gold.conll line 1: label 'OUTLET' is not known", "--map OUTLET=TYPE", "NORP");
    assertThat(evaluate(own, "--map", "OUTLET=ORGANIZATION").out())
        .containsPattern("ORGANIZATION +1 ");
    assertThat(evaluate(own, "--map", "OUTLET=PAPER").err()).contains("there is no type PAPER");
    assertThat(evaluate(own, "--map", "OUTLET=NONE").err()).contains("holds no names");
  }

  @Test
  void badFiles_areNamedWithLineAndMend() throws IOException {
    assertThat(evaluate(GOLD.replace(" I-VP O", "")).err())
        .contains("no column 4 but 2", "--conll-column", "gold.conll line 6");
    assertThat(evaluate("no labels\n here \n").err()).contains("no column holds labels");
    assertThat(evaluate(GOLD, "--conll-column", "2").err())
        .contains("line 3: 'NN' is no label such as B-PER");
    assertThat(Run.of("", "evaluate", "--names", "gone.conll").err())
        .contains("gone.conll: no such file");
    assertThat(Run.of("", "evaluate").status()).isEqualTo(2);
  }

  @Test
  void eachSentence_isADocument() throws IOException {
    assertThat(evaluate(GOLD + GOLD.replace("-DOCSTART- -X- O O\n\n", ""), "--each-sentence").out())
        .contains("2 documents, 2 sentences");
  }

  @Test
  void ownColumns_scoreFull() throws IOException {
    Path text =
        Files.writeString(dir.resolve("a.txt"), "Jane Roe (42) of Oslo's \"Dagbladet\" left.");
    Run columns = Run.of("", "analyze", "--format", "conll", text.toString());
    assertThat(columns.out()).contains("B-PERSON");
    assertThat(evaluate(columns.out()).out()).containsPattern("all .* 100.0 +100.0 +100.0");
  }

  @Test
  void spacing_isThatOfPrint() {
    Spacing spacing = new Spacing();
    StringBuilder out = new StringBuilder();
    for (String word : "\" We ca n't ( yet ) pay $ 5 , \" she said ; it 's Roe 's .".split(" ")) {
      out.append(spacing.blankBefore(word) ? " " : "").append(word);
    }
    assertThat(out.toString()).isEqualTo("\"We can't (yet) pay $5,\" she said; it's Roe's.");
  }
}
