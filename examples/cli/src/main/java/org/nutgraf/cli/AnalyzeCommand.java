package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.json.JsonAnalyses;
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
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was analysed",
      "1:an error inside the program, or the results could not be written",
      "2:a wrong option or argument; nothing was done",
      "3:some input could not be read and was skipped; all the rest was analysed"
    },
    footerHeading = "%nFormats:%n",
    footer = {
      "  table           for people: one section for each layer",
      "  json, jsonl     every field: one array, or one analysis a line",
      "  html            a page to look at; of several articles a directory with an index",
      "  brat            a directory for the brat annotation tool: .txt, .ann, annotation.conf",
      "  webanno         W3C Web Annotation, JSON-LD: an array with one page for each article",
      "  conll           a word and its BIO labels a line: names, or one column for each of --layers",
      "  csv-claims      who says what, with figures and dates, one claim a record (RFC 4180)",
      "  csv-quantities  every figure with its unit, item, source and sentence (RFC 4180)",
      "",
      "Examples:",
      "  nutgraf analyze --published 2025-12-10 seeds/*.txt",
      "  nutgraf analyze --format html --out report seeds/*.txt",
      "  nutgraf analyze --format csv-quantities archive/ > figures.csv",
      "  nutgraf analyze --jsonl < articles.jsonl > analyses.jsonl",
      "  nutgraf analyze articles.jsonl.gz --format jsonl --out analyses.jsonl",
      "  nutgraf analyze articles.jsonl.gz --format jsonl --out analyses.jsonl --resume",
      "  nutgraf analyze 'archive/2025-*/**.txt' --format brat --out brat-data",
      "  curl -s https://example.org/story.txt | nutgraf analyze --format json -"
    })
final class AnalyzeCommand implements Callable<Integer> {
  static final int SOME_FAILED = 3;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Text files in UTF-8, directories (read whole, in order of their names), patterns "
              + "such as '2025/*.txt', or - for standard input. Names in .jsonl hold JSON Lines, "
              + "names in .gz are unpacked. In directories .txt, .text, .jsonl and .ndjson are read, "
              + "with or without .gz.")
  private List<String> files = List.of();

  @Option(
      names = "--jsonl",
      description =
          "Read JSON Lines ({\"id\":…,\"text\":…,\"published\":…}) from the files or standard "
              + "input and write one analysis a line, in the same order and in constant memory.")
  private boolean jsonl;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; see below. Default: table.")
  private @Nullable Format format;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the articles were published, such as 2025-12-10 or 2025-12-10T08:30:00Z: "
              + "\"last year\" needs it. A date of publication within JSON Lines goes before it.")
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
      description =
          "Only these: ${COMPLETION-CANDIDATES}; separated by commas. Claims bring all. Default: all.")
  private @Nullable Set<Layer> layers;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description =
          "Offsets in JSON count utf16 units (the default, as Java and JavaScript do) or "
              + "codepoint. brat and webanno always count code points.")
  private OffsetUnit offsets = OffsetUnit.UTF16;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Analyse this many articles at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write here, not to standard output; packed if the name ends in .gz. The directory "
              + "that brat and html want. What the file held is replaced.")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      description =
          "Go on with the --out file of a run in JSON Lines that was interrupted: with the "
              + "same inputs and options nothing is lost and nothing is done twice. A torn last line "
              + "is done again.")
  private boolean resume;

  @Option(names = "--quiet", description = "Show no progress bar.")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  private boolean failed;

  @Override
  public Integer call() throws Exception {
    Targets targets = check();
    Nutgraf nutgraf = Nutgraf.builder().profile(profile).layers(targets.layers()).build();
    try (Inputs inputs = new Inputs(new Walk(targets.files(), out), jsonl, published, System.in)) {
      long done = resume ? skip(inputs, nutgraf) : 0;
      try (Output output = targets.open();
          Progress progress = progress(targets.files(), done)) {
        Interrupted hint = Interrupted.hint(targets.resumable());
        Ordered.run(
            inputs,
            threads,
            item -> render(nutgraf, output, item),
            each -> write(output, each, progress));
        output.finish();
        hint.disarm();
      }
    } catch (ClosedOutputException e) {
      return Main.OUTPUT_CLOSED;
    }
    return failed ? SOME_FAILED : 0;
  }

  private Targets check() {
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
    Format chosen = format == null ? (jsonl ? Format.JSONL : Format.TABLE) : format;
    List<String> names = files.isEmpty() ? List.of(Walk.STDIN) : files;
    Set<Layer> asked = layers == null ? EnumSet.allOf(Layer.class) : EnumSet.copyOf(layers);
    Targets targets =
        new Targets(names, jsonl, chosen, asked, layers != null, offsets, out, resume);
    String problem = targets.problem();
    if (!problem.isEmpty()) {
      throw wrong(problem);
    }
    return targets;
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private long skip(Iterator<Item> inputs, Nutgraf nutgraf) throws IOException {
    if (out == null) {
      return 0;
    }
    Resume earlier =
        new Resume(out, document -> JsonAnalyses.line(nutgraf.analyze(document), offsets));
    try {
      earlier.skip(inputs, this::report);
    } catch (InputException e) {
      throw wrong(e.getMessage());
    }
    return earlier.position();
  }

  private Progress progress(List<String> names, long done) {
    boolean seen = !quiet && Terminal.isError() && (out != null || !Terminal.isOutput());
    return seen ? Progress.of(Walk.bytes(names, out), done) : Progress.none();
  }

  private record Done(
      Output.@Nullable Rendered result, @Nullable InputException error, long position) {}

  private static Done render(Nutgraf nutgraf, Output output, Item item) {
    Document document = item.document();
    return document == null
        ? new Done(null, item.error(), item.position())
        : new Done(output.render(nutgraf.analyze(document)), null, item.position());
  }

  private void write(Output output, Done done, Progress progress) throws IOException {
    if (done.error() != null) {
      output.flush();
      progress.pause();
      report(done.error());
    } else if (done.result() != null) {
      done.result().write();
      if (out == null && System.out.checkError()) {
        throw new ClosedOutputException();
      }
    }
    progress.step(done.position(), done.result() != null);
  }

  private void report(InputException error) {
    failed = true;
    System.err.println("nutgraf: " + error.getMessage());
  }
}
