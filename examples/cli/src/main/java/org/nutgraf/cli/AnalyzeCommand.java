package org.nutgraf.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.json.OffsetUnit;
import org.nutgraf.text.Document;
import org.nutgraf.time.TimeProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nutgraf analyze}: articles in, what they say out. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Finds names, quantities, dates, attributions and claims in articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf analyze --published 2025-12-10 seeds/*.txt",
      "  nutgraf analyze --format json article.txt > article.json",
      "  nutgraf analyze --jsonl < articles.jsonl > analyses.jsonl"
    })
final class AnalyzeCommand implements Callable<Integer> {
  static final int SOME_FAILED = 3;

  enum Format {
    TABLE,
    JSON,
    JSONL
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Text files in UTF-8; - for standard input. A name ending in .jsonl holds JSON Lines.")
  private List<String> files = List.of();

  @Option(
      names = "--jsonl",
      description = {
        "Read JSON Lines ({\"id\":…,\"text\":…,\"published\":…}) from the files or standard input",
        "and write one analysis a line, in the same order."
      })
  private boolean jsonl;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (for people; the default), json (one array) or jsonl (one analysis a line).")
  private @Nullable Format format;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When the articles were published, such as 2025-12-10: \"last year\" needs it.")
  private @Nullable String published;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "Which times count: news (the default) or timeml (also vague words, bare units, ages).")
  private TimeProfile profile = TimeProfile.NEWS;

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "LAYER",
      description = "Only these: ${COMPLETION-CANDIDATES}; separated by commas. Default: all.")
  private Set<Layer> layers = EnumSet.allOf(Layer.class);

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description =
          "Offsets in JSON count utf16 units (the default, as Java and JavaScript do) or codepoint.")
  private OffsetUnit offsets = OffsetUnit.UTF16;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Analyse this many articles at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FILE", description = "Write here, not to standard output.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  private boolean failed;

  @Override
  public Integer call() throws Exception {
    List<String> names = check();
    Nutgraf nutgraf = Nutgraf.builder().profile(profile).layers(layers).build();
    Renderer renderer =
        Renderer.of(format == null ? (jsonl ? Format.JSONL : Format.TABLE) : format, offsets);
    try (Writer writer = open();
        Inputs inputs = new Inputs(names, jsonl, published, System.in);
        Progress progress = Progress.of(names, out != null)) {
      writer.write(renderer.head());
      Ordered.run(
          inputs,
          threads,
          item -> render(nutgraf, renderer, item),
          done -> write(writer, done, renderer, progress));
      writer.write(renderer.tail());
    }
    return failed ? SOME_FAILED : 0;
  }

  private List<String> check() {
    if (threads < 1) {
      throw wrong("--threads must be at least 1, not " + threads);
    }
    if (published != null) {
      try {
        Document.of("").published(published);
      } catch (IllegalArgumentException e) {
        throw wrong("--" + e.getMessage());
      }
    }
    if (files.isEmpty() && !jsonl) {
      throw wrong("name a FILE to analyse, or - for standard input");
    }
    return files.isEmpty() ? List.of(Inputs.STDIN) : files;
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private Writer open() throws IOException {
    if (out != null) {
      return Files.newBufferedWriter(out);
    }
    return new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
  }

  private record Done(@Nullable String text, @Nullable InputException error) {}

  private static Done render(Nutgraf nutgraf, Renderer renderer, Item item) {
    Document document = item.document();
    if (document == null) {
      return new Done(null, item.error());
    }
    Analysis analysis = nutgraf.analyze(document);
    return new Done(renderer.render(analysis), null);
  }

  private void write(Writer writer, Done done, Renderer renderer, Progress progress)
      throws IOException {
    progress.step();
    if (done.error() != null) {
      failed = true;
      writer.flush();
      System.err.println("nutgraf: " + done.error().getMessage());
    } else if (done.text() != null) {
      writer.write(renderer.separator());
      writer.write(done.text());
    }
  }
}
