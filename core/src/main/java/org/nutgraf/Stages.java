package org.nutgraf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.Stage;

/**
 * Picks an engine for each stage: those given, the last first, then the one provider on the path
 * that has it.
 */
final class Stages {
  static final String DEFAULT = "nutgraf-models-en";

  private final List<Engine> given;
  private final List<EngineProvider> providers;
  private final Map<String, Engine> loaded = new LinkedHashMap<>();
  private final Map<Stage, Engine> serving = new EnumMap<>(Stage.class);

  private Stages(List<Engine> given, List<EngineProvider> providers) {
    this.given = given;
    this.providers = providers;
  }

  /** Returns the stages of engines, and of what the path offers besides. */
  static Stages of(List<Engine> given) {
    return new Stages(given, onPath());
  }

  /** Returns the stages of the default models alone, whatever else is on the path. */
  static Stages ofDefault() {
    List<EngineProvider> providers = onPath();
    for (EngineProvider provider : providers) {
      if (provider.name().equals(DEFAULT)) {
        return new Stages(List.of(provider.english()), List.of());
      }
    }
    throw new EngineException(
        "[N010] The English models are missing. "
            + "Add org.nutgraf:"
            + DEFAULT
            + " to the class path, or choose an engine with Nutgraf.builder().engine(…). Found: "
            + names(providers)
            + ".");
  }

  private static List<EngineProvider> onPath() {
    List<EngineProvider> found = new ArrayList<>();
    ServiceLoader.load(EngineProvider.class, Stages.class.getClassLoader()).forEach(found::add);
    if (found.isEmpty()) {
      ServiceLoader.load(EngineProvider.class).forEach(found::add);
    }
    return found;
  }

  /** Returns what serves a stage that cannot be done without. */
  <S> S require(Stage stage, Function<Engine, Optional<S>> of) {
    return find(stage, of)
        .orElseThrow(
            () ->
                new EngineException(
                    "[N012] No engine for "
                        + stage
                        + ". Add org.nutgraf:"
                        + DEFAULT
                        + " to the class path, or call Nutgraf.builder().engine(…). Found: "
                        + names(providers)
                        + "."));
  }

  /** Returns what serves a stage, if anything does. */
  <S> Optional<S> find(Stage stage, Function<Engine, Optional<S>> of) {
    Optional<S> chosen = given(stage, of);
    if (chosen.isPresent()) {
      return chosen;
    }
    List<EngineProvider> candidates =
        providers.stream().filter(p -> p.stages().contains(stage) && !isGiven(p)).toList();
    if (candidates.size() > 1) {
      throw new EngineException(
          "[N011] More than one engine could serve "
              + stage
              + ": "
              + names(candidates)
              + ". Choose one with Nutgraf.builder().engine(…).");
    }
    return candidates.isEmpty() ? Optional.empty() : serve(stage, load(candidates.get(0)), of);
  }

  /** Returns what the engines given have for a stage; what else is on the path plays no part. */
  <S> Optional<S> given(Stage stage, Function<Engine, Optional<S>> of) {
    for (int i = given.size() - 1; i >= 0; i--) {
      Optional<S> found = serve(stage, given.get(i), of);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private <S> Optional<S> serve(Stage stage, Engine engine, Function<Engine, Optional<S>> of) {
    Optional<S> found = of.apply(engine);
    if (found.isPresent()) {
      serving.put(stage, engine);
    }
    return found;
  }

  /** Returns the engines that serve the stages asked for so far; Nutgraf itself serves the rest. */
  Map<Stage, Engine> serving() {
    return serving;
  }

  private boolean isGiven(EngineProvider provider) {
    return given.stream().anyMatch(engine -> engine.name().equals(provider.name()));
  }

  private Engine load(EngineProvider provider) {
    Engine engine = loaded.get(provider.name());
    if (engine == null) {
      engine = provider.english();
      loaded.put(provider.name(), engine);
    }
    return engine;
  }

  private static String names(List<EngineProvider> providers) {
    return providers.isEmpty()
        ? "none"
        : String.join(", ", providers.stream().map(EngineProvider::name).toList());
  }
}
