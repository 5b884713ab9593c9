package org.nutgraf.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.claim.Claim;
import org.nutgraf.text.Document;
import picocli.CommandLine;

/** Runs the job on two cores, on a few hundred articles made for it. */
class ClaimsOverCorpusTest {
  private static final int ARTICLES = 300;
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

  private final StringWriter err = new StringWriter();
  @TempDir private Path dir = Path.of("");

  @Test
  void jsonLines_giveTheClaimsOfEveryArticle() throws IOException {
    Path out = dir.resolve("claims");

    int status = run(corpus(List.of()).toString(), "--out", out.toString());

    assertThat(status).as(err.toString()).isZero();
    assertThat(err.toString()).contains(ARTICLES + " articles, ");
    assertThat(rows(out)).isEqualTo(expected());
  }

  @Test
  void parquet_givesTheSameAsJsonLines() throws IOException {
    Path parquet = dir.resolve("corpus.parquet");
    try (SparkSession spark = session()) {
      spark
          .read()
          .json(corpus(List.of()).toString())
          .selectExpr("id", "text", "cast(published as date) as published")
          .write()
          .parquet(parquet.toString());
    }
    Path out = dir.resolve("claims");

    int status = run(parquet.toString(), "--out", out.toString());

    assertThat(status).as(err.toString()).isZero();
    assertThat(rows(out)).isEqualTo(expected());
  }

  @Test
  void badLines_areSkippedCountedAndShown() throws IOException {
    Path out = dir.resolve("claims");
    Path corpus = corpus(List.of("{\"id\":\"x\"}", "{\"text\":", ""));

    int status = run(corpus.toString(), "--out", out.toString());

    assertThat(status).isEqualTo(3);
    assertThat(err.toString())
        .contains("has no field \"text\"")
        .contains("is broken JSON")
        .contains("2 lines skipped");
    assertThat(rows(out)).isEqualTo(expected());
  }

  @Test
  void output_thatExists_isLeftAlone() throws IOException {
    Path out = Files.createDirectory(dir.resolve("claims"));

    int status = run(corpus(List.of()).toString(), "--out", out.toString());

    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("claims");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void input_thatIsMissing_isNamed() {
    int status = run(dir.resolve("nowhere.jsonl").toString(), "--out", dir.resolve("c").toString());

    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.jsonl");
  }

  private int run(String... args) {
    CommandLine command = ClaimsOverCorpus.commandLine().setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of("--master", "local[2]"));
    all.addAll(List.of(args));
    return command.execute(all.toArray(String[]::new));
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .getOrCreate();
  }

  private Path corpus(List<String> more) throws IOException {
    List<String> lines = new ArrayList<>(more);
    articles()
        .forEach(
            (id, text) ->
                lines.add(
                    "{\"id\":\"%s\",\"text\":\"%s\",\"published\":\"%s\"}"
                        .formatted(id, text.replace("\n", "\\n"), PUBLISHED)));
    return Files.write(dir.resolve("corpus.jsonl"), lines);
  }

  private static Map<String, String> articles() {
    Generated generated = new Generated(7);
    Map<String, String> articles = new HashMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.put("a" + i, generated.article());
    }
    return articles;
  }

  /** What Nutgraf finds without Spark, as it stands in the table. */
  private static Map<String, List<String>> expected() {
    Nutgraf nutgraf = Nutgraf.english();
    Map<String, List<String>> expected = new HashMap<>();
    articles()
        .forEach(
            (id, text) -> {
              Analysis analysis =
                  nutgraf.analyze(Document.of(text).withId(id).publishedOn(PUBLISHED));
              assertThat(analysis.claims().withQuantities().withDates().size()).isPositive();
              expected.put(id, analysis.claims().stream().map(c -> line(c)).toList());
            });
    return expected;
  }

  private static String line(Claim claim) {
    return String.join(
        " | ",
        claim.source().text(),
        claim.certainty().name(),
        claim.content().text(),
        claim.quantities().stream().map(q -> q.text()).toList().toString(),
        claim.dates().stream().map(d -> d.value()).toList().toString(),
        claim.entities().stream().map(e -> e.name()).toList().toString());
  }

  private static Map<String, List<String>> rows(Path out) throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    try (SparkSession spark = session()) {
      Dataset<Row> table = spark.read().parquet(out.toString()).orderBy("article", "claim");
      for (Row row : table.collectAsList()) {
        found
            .computeIfAbsent(row.getAs("article"), id -> new ArrayList<>())
            .add(
                String.join(
                    " | ",
                    row.<String>getAs("source"),
                    row.getAs("certainty"),
                    row.getAs("content"),
                    each(row, "quantities", "text"),
                    each(row, "dates", "value"),
                    each(row, "names", "name")));
      }
    }
    return found;
  }

  private static String each(Row row, String array, String field) {
    return row.<Row>getList(row.fieldIndex(array)).stream()
        .map(inner -> inner.<String>getAs(field))
        .toList()
        .toString();
  }
}
