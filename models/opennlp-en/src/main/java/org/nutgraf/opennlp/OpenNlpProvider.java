package org.nutgraf.opennlp;

import java.util.EnumSet;
import java.util.Set;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.Stage;

/**
 * Lets {@link java.util.ServiceLoader} find {@link OpenNlp#english()}.
 *
 * @since 0.1.0
 */
public final class OpenNlpProvider implements EngineProvider {
  /** For {@link java.util.ServiceLoader}. */
  public OpenNlpProvider() {}

  @Override
  public String name() {
    return OpenNlp.NAME;
  }

  @Override
  public Set<Stage> stages() {
    return EnumSet.of(Stage.SEGMENTER, Stage.POS);
  }

  @Override
  public Engine english() {
    return OpenNlp.english();
  }
}
