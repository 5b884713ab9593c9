package org.nutgraf.tagger.en;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.EngineException;
import org.nutgraf.tagger.LinearModel;

/** Reads the model files of one artifact; what is missing or damaged is refused with its name. */
public final class ModelJar {
  private final String artifact;
  private final Function<String, @Nullable InputStream> open;

  /**
   * Makes the reader of an artifact.
   *
   * @param artifact its Maven coordinates, for messages
   * @param open opens a file by its name, or returns null where there is none; given by the
   *     artifact, since a module's files are open to itself alone
   */
  public ModelJar(String artifact, Function<String, @Nullable InputStream> open) {
    this.artifact = artifact;
    this.open = open;
  }

  /**
   * {@return a model}
   *
   * @param file the name of its file
   * @throws EngineException if the file is missing or damaged
   */
  public LinearModel model(String file) {
    return read(file, (in, name) -> LinearModel.read(in, name, artifact));
  }

  /**
   * {@return a lexicon}
   *
   * @param file the name of its file
   * @throws EngineException if the file is missing or damaged
   */
  public NameLexicon lexicon(String file) {
    return read(file, (in, name) -> NameLexicon.read(in, name, artifact));
  }

  private <T> T read(String file, BiFunction<InputStream, String, T> reader) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        throw new EngineException(
            "[N022] The model file " + file + " is missing. Add a sound jar of " + artifact + ".");
      }
      return reader.apply(in, file);
    } catch (IOException e) {
      throw new EngineException(
          "[N022] The model file " + file + " cannot be read. Replace the jar of " + artifact, e);
    }
  }
}
