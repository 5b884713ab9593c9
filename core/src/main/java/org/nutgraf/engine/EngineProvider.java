package org.nutgraf.engine;

import java.util.Set;

/**
 * Finds an engine on the class or module path through {@link java.util.ServiceLoader}. A provider
 * lists itself both in its {@code module-info} and in {@code
 * META-INF/services/org.nutgraf.engine.EngineProvider}.
 *
 * @since 0.1.0
 */
public interface EngineProvider {
  /** {@return the {@link Engine#name()} of what it loads} */
  String name();

  /** {@return the stages that the engine has, known without loading it} */
  Set<Stage> stages();

  /**
   * Loads the engine for English: slow, to be done once.
   *
   * @return the loaded engine
   * @throws EngineException if its models are missing or damaged
   */
  Engine english();
}
