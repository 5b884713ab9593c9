package org.nutgraf.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles that everyone reads: generated ones, or the seeds again and again. */
@State(Scope.Benchmark)
public class Articles {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 10);
  private static final int COUNT = 40;

  /** Which articles. */
  @Param({"generated", "seeds"})
  public String articles = "generated";

  private List<Document> documents = List.of();
  private int tokens;

  /**
   * Makes or reads them.
   *
   * @throws IOException if the seeds cannot be read
   */
  @Setup
  public void load() throws IOException {
    List<String> texts = articles.equals("seeds") ? seeds() : generated();
    documents = texts.stream().map(t -> Document.of(t).publishedOn(PUBLISHED)).toList();
    tokens = texts.stream().mapToInt(t -> TokenTable.words(t).size()).sum();
  }

  /** Returns all of them. */
  List<Document> documents() {
    return documents;
  }

  /** Returns one, its number taken modulo how many there are. */
  Document document(int number) {
    return documents.get(number % documents.size());
  }

  /** Returns how many tokens all have, by Nutgraf's rules: the same measure for all. */
  int tokens() {
    return tokens;
  }

  private static List<String> generated() {
    NewsText news = new NewsText(1);
    return Stream.generate(news::article).limit(COUNT).toList();
  }

  private static List<String> seeds() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("seeds", "seeds")))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      texts.add(Files.readString(files.get(i % files.size())));
    }
    return texts;
  }
}
