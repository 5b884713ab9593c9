package org.nutgraf.models.open;

import java.util.EnumSet;
import java.util.Set;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.Stage;

/** Brings the English engine trained on openly licensed corpora. */
public final class OpenModels implements EngineProvider {
  static final String NAME = "nutgraf-models-en-open";

  /** Made by the service loader. */
  public OpenModels() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Stage> stages() {
    return EnumSet.of(Stage.POS, Stage.NAMES);
  }

  @Override
  public Engine english() {
    return OpenEngine.load();
  }
}
