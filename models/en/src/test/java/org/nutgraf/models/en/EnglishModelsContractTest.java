package org.nutgraf.models.en;

import org.nutgraf.engine.Engine;
import org.nutgraf.engine.kit.EngineContract;

/** The default models keep to the contract of engines. */
class EnglishModelsContractTest extends EngineContract {
  @Override
  protected Engine load() {
    return new EnglishModels().english();
  }
}
