package org.nutgraf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Document;
import org.nutgraf.text.Mention;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nutgraf explain}: why something was found in a sentence. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Tells of each mention in a sentence what it was taken for, and why: the rule or "
            + "model, the cue, and what other readings were rejected.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:it was read", "1:an error inside the program", "2:a wrong option or text"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf explain 'Analysts suggest about 14,000 troops came in October.'",
      "  nutgraf explain --published 2025-12-10 'He left last Tuesday, she said.'",
      "  nutgraf explain - < story.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int INDENT = 14;

  @Parameters(
      arity = "1..*",
      paramLabel = "SENTENCE",
      description = "The words of the text, in quotes or not; - for standard input.")
  private List<String> words = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When it was published, such as 2025-12-10: \"last year\" needs it.")
  private @Nullable String published;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "Which times count: news (the default) or timeml.")
  private TimeProfile profile = TimeProfile.NEWS;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = java.util.Objects.requireNonNull(spec, "spec");
    Document document = document(command);
    Analysis analysis = Nutgraf.builder().profile(profile).build().analyze(document);
    PrintWriter out = command.commandLine().getOut();
    List<Mention> mentions = new ArrayList<>();
    analysis.entities().forEach(mentions::add);
    analysis.quantities().forEach(mentions::add);
    analysis.dates().forEach(mentions::add);
    analysis.attributions().forEach(mentions::add);
    mentions.sort(Comparator.comparing(Mention::span));
    mentions.forEach(mention -> print(mention, out));
    if (mentions.isEmpty()) {
      out.println("Nothing was found.");
    }
    out.flush();
    return 0;
  }

  private Document document(CommandSpec command) throws IOException {
    String text = String.join(" ", words);
    try {
      if (text.equals(Walk.STDIN)) {
        text = TextFiles.decode("standard input", System.in.readAllBytes());
      }
      Document document = Document.of(text);
      return published == null ? document : document.published(published);
    } catch (InputException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--" + e.getMessage());
    }
  }

  private static void print(Mention mention, PrintWriter out) {
    if (mention instanceof EntityMention entity) {
      head("name", mention, entity.type() + " " + entity.name(), out);
      entity.role().ifPresent(role -> line("role", role, out));
      line("score", String.format(java.util.Locale.ROOT, "%.2f", entity.score()), out);
    } else if (mention instanceof Quantity quantity) {
      head("quantity", mention, quantity.kind() + " " + quantity, out);
    } else if (mention instanceof DateMention date) {
      String mod = date.mod().map(m -> " " + m).orElse("");
      head("date", mention, date.type() + " " + date.value() + mod, out);
      date.interval().ifPresent(interval -> line("when", interval.toString(), out));
    } else if (mention instanceof Attribution attribution) {
      attribution(attribution, out);
    }
    line("why", mention.explain(), out);
    out.println();
  }

  private static void attribution(Attribution attribution, PrintWriter out) {
    head("attribution", attribution, attribution.type() + ", " + attribution.certainty(), out);
    String name = attribution.source().name().map(n -> " = " + n).orElse("");
    line("source", attribution.source().text() + name, out);
    line("cue", attribution.cue().text() + " (" + attribution.cue().lemma() + ")", out);
    line("content", attribution.content().text(), out);
    line("source why", attribution.source().reason(), out);
    line("or source", String.join("; ", attribution.source().candidates()), out);
  }

  private static void head(String layer, Mention mention, String value, PrintWriter out) {
    line(layer, "\"" + mention.text() + "\" at " + mention.span() + ": " + value, out);
  }

  private static void line(String label, String text, PrintWriter out) {
    if (!text.isBlank()) {
      String padded = "  " + label + " ".repeat(Math.max(1, INDENT - 2 - label.length()));
      out.println(padded + text.replaceAll("\\s+", " ").strip());
    }
  }
}
