package org.nutgraf.tagger.en;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.Stage;
import org.nutgraf.tagger.LinearModel;

/**
 * Reads the model files of one artifact; what is missing or damaged is refused with its name.
 *
 * @since 0.1.0
 */
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
   * Begins to read a model on a thread of the common pool, so that a second processor unpacks it
   * while the caller reads others.
   *
   * @param file the name of its file
   * @return gives the model, once it is read; throws {@link EngineException} if the file is missing
   *     or damaged
   */
  public Supplier<LinearModel> modelAside(String file) {
    CompletableFuture<LinearModel> reading = CompletableFuture.supplyAsync(() -> model(file));
    return () -> {
      try {
        return reading.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof EngineException refused) {
          throw refused;
        }
        throw e;
      }
    };
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

  /**
   * {@return what the properties beside a model or lexicon say of it}
   *
   * @param stage what it is for
   * @param file the name of the properties, such as "pos.properties"
   * @param licence the SPDX identifier of its licence
   * @throws EngineException if they are missing or lack a name, version or SHA-256
   */
  public ModelInfo info(Stage stage, String file, String licence) {
    return read(
        file,
        (in, name) -> {
          Properties properties = new Properties();
          try {
            properties.load(in);
            return ModelInfo.of(
                    stage, properties.getProperty("name"), properties.getProperty("sha256"))
                .withVersion(properties.getProperty("version"))
                .withLicence(licence);
          } catch (IOException | RuntimeException e) {
            throw new EngineException(
                "[N022] The properties " + name + " are damaged. Replace the jar of " + artifact,
                e);
          }
        });
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
