package org.nutgraf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.EngineProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nutgraf engines}: what is on the class path. */
@Command(
    name = "engines",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the engines on the class path with their versions and the stages that they " + "have.",
      "Words, sentences, quantities and dates are read by Nutgraf itself."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:always, unless a model is damaged", "1:a model is damaged"},
    footerHeading = "%nTo see another engine, put its jars on the class path:%n",
    footer = "  java -cp nutgraf.jar:nutgraf-opennlp-en.jar:… org.nutgraf.cli.Main engines")
final class EnginesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec, "spec").commandLine().getOut();
    List<EngineProvider> providers = Providers.all();
    Table table = new Table("ENGINE", "VERSION", "STAGES");
    for (EngineProvider provider : providers) {
      String stages =
          provider.stages().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
      table.row(provider.name(), provider.english().version(), stages);
    }
    table.print(out);
    if (providers.isEmpty()) {
      out.println("none: add org.nutgraf:nutgraf-models-en to the class path");
    }
    out.flush();
    return 0;
  }
}
