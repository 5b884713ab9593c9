package org.nutgraf.training;

import java.util.Optional;
import java.util.ServiceLoader;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;

/** The engines on the class path. */
final class Engines {
  private Engines() {}

  /** Returns the default engine, by which words are tagged before roles are learned. */
  static Engine english() {
    return named("nutgraf-models-en")
        .orElseThrow(() -> new IllegalStateException("nutgraf-models-en is not there"));
  }

  /** Returns the engine of this name, if it is there. */
  static Optional<Engine> named(String name) {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .map(EngineProvider::english);
  }
}
