// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import java.util.EnumSet;
import java.util.Set;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.Stage;

/**
 * Lets {@link java.util.ServiceLoader} find {@link CoreNlp#english()}.
 *
 * @since 0.1.0
 */
public final class CoreNlpProvider implements EngineProvider {
  /** For {@link java.util.ServiceLoader}. */
  public CoreNlpProvider() {}

  @Override
  public String name() {
    return CoreNlp.NAME;
  }

  @Override
  public Set<Stage> stages() {
    return EnumSet.of(Stage.SEGMENTER, Stage.POS, Stage.NAMES);
  }

  @Override
  public Engine english() {
    return CoreNlp.english();
  }
}
