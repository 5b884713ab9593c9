package org.nutgraf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.ModelInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nutgraf models}: the files that the engines read. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the model files of the engines on the class path with their licences.",
      "For each: its stage, version, licence (SPDX) and the SHA-256 of the file; - is not known."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:always, unless a model is damaged", "1:a model is damaged"})
final class ModelsCommand implements Callable<Integer> {
  private static final String UNKNOWN = "-";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec, "spec").commandLine().getOut();
    List<EngineProvider> providers = Providers.all();
    Table table = new Table("ENGINE", "STAGE", "MODEL", "VERSION", "LICENCE", "SHA-256");
    for (EngineProvider provider : providers) {
      Engine engine = provider.english();
      for (ModelInfo model : engine.models()) {
        table.row(
            engine.name(),
            model.stage().name(),
            model.name(),
            model.version().orElse(UNKNOWN),
            model.licence().orElse(UNKNOWN),
            model.sha256());
      }
    }
    table.print(out);
    out.flush();
    return 0;
  }
}
