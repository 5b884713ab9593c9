package org.nutgraf.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nutgraf evaluate}: how good the names are on the user's own data. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Scores the names on data of your own in columns: precision, recall and F1 of exact "
          + "spans with their types.",
      "The columns hold a word and its label (BIO, BIOES or BILOU) on each line, with an "
          + "empty line after each sentence, and -DOCSTART- or '# newdoc' before each document. "
          + "Usual labels are understood: PER, ORG, LOC, GPE, FAC, NORP, MISC, WORK_OF_ART and "
          + "others; dates and numbers are no names and left out. A type that the data do not "
          + "have counts as the wider one (FACILITY as LOCATION; NORP, PRODUCT and EVENT as "
          + "MISC), or not at all."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:it was scored",
      "1:an error inside the program",
      "2:a wrong option, or a file that cannot be read so; nothing was scored"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf evaluate --names eng.testa",
      "  nutgraf evaluate --names test.tsv --conll-column 3 --map OUTLET=ORGANIZATION",
      "  nutgraf evaluate --names tweets.conll.gz --each-sentence --errors"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--names",
      arity = "1..*",
      required = true,
      paramLabel = "GOLD",
      description = "Files of names in columns, in UTF-8; unpacked if their names end in .gz.")
  private List<String> files = List.of();

  @Option(
      names = "--conll-column",
      paramLabel = "N",
      description = "The column of the labels, from 1. Default: the last that holds such labels.")
  private int labelColumn;

  @Option(
      names = "--word-column",
      paramLabel = "N",
      description = "The column of the words, from 1. Default: the first that holds no numbering.")
  private int wordColumn;

  @Option(
      names = "--map",
      paramLabel = "LABEL=TYPE",
      description =
          "What a label of yours means: a type such as ORGANIZATION, or NONE to leave its names out.")
  private Map<String, String> map = Map.of();

  @Option(
      names = "--each-sentence",
      description = "Take each sentence as a document of its own: tweets, shuffled sentences.")
  private boolean eachSentence;

  @Option(names = "--errors", description = "List each name that was missed or wrongly found.")
  private boolean errors;

  @Spec private @Nullable CommandSpec spec;

  /** A document of a file with what its names are. */
  private record Gold(ConllFile.Text text, Map<Span, NameType> names) {}

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "spec");
    PrintWriter out = command.commandLine().getOut();
    Map<String, List<Gold>> gold;
    try {
      gold = read();
    } catch (InputException | IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
    Nutgraf nutgraf = Nutgraf.builder().layers(Layer.ENTITIES).build();
    gold.forEach((file, texts) -> score(nutgraf, file, texts, out));
    out.flush();
    return 0;
  }

  private Map<String, List<Gold>> read() throws InputException {
    if (labelColumn < 0 || wordColumn < 0) {
      throw new IllegalArgumentException("columns are counted from 1");
    }
    NameLabels labels = new NameLabels(map);
    Map<String, List<Gold>> gold = new LinkedHashMap<>();
    for (String file : files) {
      List<Gold> texts = new ArrayList<>();
      for (ConllFile.Text text : ConllFile.read(file, eachSentence, wordColumn, labelColumn)) {
        Map<Span, NameType> names = new HashMap<>();
        for (ConllFile.Name name : text.names()) {
          Optional<NameType> type = labels.of(name.label(), file + " line " + name.line());
          type.ifPresent(known -> names.put(new Span(name.start(), name.end()), known));
        }
        texts.add(new Gold(text, names));
      }
      if (texts.stream().allMatch(text -> text.names().isEmpty())) {
        throw new InputException(file + ": holds no names");
      }
      gold.put(file, texts);
    }
    return gold;
  }

  private void score(Nutgraf nutgraf, String file, List<Gold> texts, PrintWriter out) {
    NameScores scores = new NameScores(NameScores.types(texts.stream().map(Gold::names).toList()));
    int sentences = texts.stream().mapToInt(gold -> gold.text().sentences()).sum();
    out.println(
        String.format(
            Locale.ROOT, "%s: %,d documents, %,d sentences", file, texts.size(), sentences));
    for (Gold gold : texts) {
      String text = gold.text().text();
      Map<Span, NameType> found = new HashMap<>();
      for (EntityMention entity : nutgraf.analyze(text).entities()) {
        found.put(entity.span(), entity.type());
      }
      Map<Span, List<String>> wrong = scores.add(gold.names(), found);
      if (errors) {
        wrong.forEach((span, what) -> print(span, String.join(", ", what), text, out));
      }
    }
    scores.print(out);
    String note = scores.note();
    if (!note.isEmpty()) {
      out.println(note);
    }
    out.println();
  }

  private static void print(Span span, String what, String text, PrintWriter out) {
    int from = text.lastIndexOf('\n', span.start()) + 1;
    int to = text.indexOf('\n', span.end());
    out.println(
        what
            + ": "
            + text.substring(from, span.start())
            + "["
            + span.in(text)
            + "]"
            + text.substring(span.end(), to < 0 ? text.length() : to));
  }
}
