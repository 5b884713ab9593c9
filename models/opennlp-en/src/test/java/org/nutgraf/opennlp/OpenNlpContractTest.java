package org.nutgraf.opennlp;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.kit.EngineContract;

/** OpenNLP with two name finder models keeps to the contract. */
class OpenNlpContractTest extends EngineContract {
  @TempDir static Path dir;

  @Override
  protected Engine load() {
    return OpenNlp.english()
        .withNames(
            SmallNameModel.typed(dir.resolve("all.bin")),
            SmallNameModel.people(dir.resolve("people.bin")));
  }
}
