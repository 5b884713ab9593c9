package org.nutgraf.examples.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.time.TimeProfile;

/**
 * One {@link Nutgraf} for all tasks of a JVM. Only the configuration is sent to the executors; as a
 * broadcast variable it arrives once in each, and the models are loaded there at first use.
 * Thread-safe.
 */
final class Reader implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TimeProfile profile;
  private transient volatile @Nullable Nutgraf loaded;

  Reader(TimeProfile profile) {
    this.profile = profile;
  }

  /** The one of this JVM. */
  Nutgraf nutgraf() {
    Nutgraf ready = loaded;
    if (ready == null) {
      synchronized (this) {
        ready = loaded;
        if (ready == null) {
          ready = Nutgraf.builder().layers(Layer.CLAIMS).profile(profile).build();
          loaded = ready;
        }
      }
    }
    return ready;
  }
}
