package org.nutgraf.models.open;

import org.nutgraf.engine.Engine;
import org.nutgraf.engine.kit.EngineContract;

/** The open models keep to the contract of engines. */
class OpenModelsContractTest extends EngineContract {
  @Override
  protected Engine load() {
    return new OpenModels().english();
  }
}
