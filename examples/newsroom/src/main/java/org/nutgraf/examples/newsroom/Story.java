package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;

/**
 * An article with what was found in it.
 *
 * @param name the name of its file
 * @param analysis what was found
 */
record Story(String name, Analysis analysis) {
  /** The seed articles were found on this day; articles of your own bring their own dates. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 10);

  /** Reads the articles at these paths, files or directories; without paths, the seed articles. */
  static List<Story> read(String... paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String path : paths.length == 0 ? new String[] {seeds().toString()} : paths) {
      files.addAll(articles(Path.of(path)));
    }
    Nutgraf nutgraf = Nutgraf.english();
    List<Story> stories = new ArrayList<>();
    for (Path file : files) {
      Document document = Document.of(Files.readString(file)).publishedOn(PUBLISHED);
      stories.add(new Story(String.valueOf(file.getFileName()), nutgraf.analyze(document)));
    }
    return stories;
  }

  private static List<Path> articles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The directory {@code seeds} here or in a directory above. */
  private static Path seeds() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("seeds"))) {
        return at.resolve("seeds");
      }
    }
    throw new IllegalStateException("no directory 'seeds' here or above: give paths of articles");
  }

  /** The sentence around a span, on one line. */
  String sentence(Span span) {
    return oneLine(analysis.sentenceOf(span).in(analysis.document().text()));
  }

  /** Who says what stands at a span, or "the article". */
  String speaker(Span span) {
    return analysis.attributions().stream()
        .filter(attribution -> attribution.content().contains(span))
        .map(Story::speaker)
        .findFirst()
        .orElse("the article");
  }

  /** The name of a speaker where it is known, else the words that stand for him. */
  static String speaker(Attribution attribution) {
    return attribution.source().name().orElse(oneLine(attribution.source().text()));
  }

  /** A text with single blanks. */
  static String oneLine(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
