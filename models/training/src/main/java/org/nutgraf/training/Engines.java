package org.nutgraf.training;

import java.util.ServiceLoader;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;

/** The default engine, by which words are tagged before roles are learned. */
final class Engines {
  private Engines() {}

  /** Returns the default engine, which has to be on the class path. */
  static Engine english() {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(p -> p.name().equals("nutgraf-models-en"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nutgraf-models-en is not there"))
        .english();
  }
}
