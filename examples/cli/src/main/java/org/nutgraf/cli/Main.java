package org.nutgraf.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The {@code nutgraf} command. */
@Command(
    name = "nutgraf",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Names, numbers, dates and who said it, from English news text.",
    subcommands = {
      AnalyzeCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      EnginesCommand.class,
      ModelsCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was analysed",
      "1:an error inside the program",
      "2:a wrong option or argument",
      "3:some input could not be read; all the rest was analysed",
      "141:whoever read standard output, such as head, stopped reading"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf analyze --published 2025-12-10 story.txt",
      "  nutgraf analyze --jsonl < articles.jsonl > analyses.jsonl",
      "  nutgraf explain 'Analysts suggest about 14,000 troops came in October.'",
      "  nutgraf evaluate --names gold.conll",
      "",
      "In this text nutgraf stands for 'java -jar nutgraf.jar'. For a short name and completion in",
      "bash or zsh:",
      "  alias nutgraf='java -jar /path/to/nutgraf.jar'",
      "  source <(nutgraf generate-completion)",
      "",
      "'nutgraf help COMMAND' tells all of a command."
    })
public final class Main {
  /** The status that a shell gives a program whose reader went away. */
  static final int OUTPUT_CLOSED = 141;

  private static final int HELP_WIDTH = 100;

  private Main() {}

  /**
   * Runs the command and exits with its status.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the command line with its one-line errors. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setUsageHelpWidth(HELP_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Format.class, Format::of)
        .setParameterExceptionHandler(Main::usageError)
        .setExecutionExceptionHandler(Main::failure);
  }

  private static int usageError(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("nutgraf: " + firstLine(e) + hint(e));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String hint(ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      var suggestions = unmatched.getSuggestions();
      return suggestions.isEmpty() ? "" : " (did you mean " + String.join(", ", suggestions) + "?)";
    }
    return "";
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult result) {
    command.getErr().println("nutgraf: " + firstLine(e));
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.toString() : message.strip().split("\\R", 2)[0];
  }
}
