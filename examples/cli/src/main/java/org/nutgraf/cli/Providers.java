package org.nutgraf.cli;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.nutgraf.engine.EngineProvider;

/** The providers of engines on the class path. */
final class Providers {
  private Providers() {}

  /** Returns all of them, by name. */
  static List<EngineProvider> all() {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(EngineProvider::name))
        .toList();
  }
}
