package org.nutgraf.models.en;

import java.util.EnumSet;
import java.util.Set;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.Stage;

/** Brings the default English engine. */
public final class EnglishModels implements EngineProvider {
  static final String NAME = "nutgraf-models-en";

  /** Made by the service loader. */
  public EnglishModels() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Stage> stages() {
    return EnumSet.of(Stage.POS, Stage.NAMES, Stage.ROLES);
  }

  @Override
  public Engine english() {
    return EnglishEngine.load();
  }
}
