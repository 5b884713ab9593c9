package org.nutgraf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.Stage;
import org.nutgraf.time.DateOrder;
import org.nutgraf.time.TimeProfile;

/**
 * Where a result comes from: all that decides it besides the text. Two analyses of one text with
 * equal provenance are equal. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Provenance {
  /** The artifact of this library, which also serves the stages that no engine took over. */
  public static final String LIBRARY = "nutgraf-core";

  private static final String VERSION = readVersion();

  private static final Map<Stage, String> LABELS =
      Map.of(
          Stage.SEGMENTER, "Words",
          Stage.POS, "Parts of speech",
          Stage.NAMES, "Names",
          Stage.ROLES, "Sources and cues");

  private final Settings settings;
  private final List<Served> engines;
  private final List<ModelInfo> models;
  private final @Nullable String published;

  private Provenance(
      Settings settings, List<Served> engines, List<ModelInfo> models, @Nullable String published) {
    this.settings = settings;
    this.engines = engines;
    this.models = models;
    this.published = published;
  }

  /** Returns the provenance of whatever these engines find. */
  static Provenance of(Settings settings, Map<Stage, Engine> engines) {
    List<Served> served = new ArrayList<>();
    List<ModelInfo> models = new ArrayList<>();
    for (Stage stage : settings.stages()) {
      Engine engine = engines.get(stage);
      if (engine == null) {
        served.add(new Served(stage, LIBRARY, VERSION));
      } else {
        served.add(new Served(stage, engine.name(), engine.version()));
        engine.models().stream().filter(m -> m.stage() == stage).forEach(models::add);
      }
    }
    return new Provenance(settings, List.copyOf(served), List.copyOf(models), null);
  }

  /** Returns a copy for a document published at a time in ISO form. */
  Provenance publishedAt(Optional<String> iso) {
    return iso.isEmpty() ? this : new Provenance(settings, engines, models, iso.get());
  }

  private static String readVersion() {
    try (InputStream in = Provenance.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What served a stage. Immutable and thread-safe.
   *
   * @param stage the stage
   * @param name the artifact of the engine, {@link #LIBRARY} if the library's own rules served it
   * @param version its version
   */
  public record Served(Stage stage, String name, String version) {
    /**
     * Makes a note of what served a stage.
     *
     * @param stage the stage
     * @param name the artifact of the engine
     * @param version its version
     */
    public Served {
      Objects.requireNonNull(stage, "stage");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(version, "version");
    }
  }

  /** {@return the version of {@link #LIBRARY}; "unknown" if its classes were not built by Maven} */
  public String version() {
    return VERSION;
  }

  /** {@return what served each stage that was needed, in the order of the stages} */
  public List<Served> engines() {
    return engines;
  }

  /** {@return the files that the engines read for these stages, in the order of the stages} */
  public List<ModelInfo> models() {
    return models;
  }

  /** {@return the layers that were asked for} */
  public Set<Layer> layers() {
    return settings.layers;
  }

  /** {@return which expressions of time count} */
  public TimeProfile profile() {
    return settings.profile;
  }

  /** {@return how dates such as 3/4/2025 are read} */
  public DateOrder dateOrder() {
    return settings.dateOrder;
  }

  /** {@return the words that were added to the lexicons, such as "cue words [rap]"} */
  public List<String> additions() {
    return settings.additions;
  }

  /**
   * {@return when the document was published, in ISO form as {@link
   * org.nutgraf.text.Document#published(String)} reads it; absent if that is not known, and
   * relative dates are not resolved}
   */
  public Optional<String> published() {
    return Optional.ofNullable(published);
  }

  /**
   * {@return all of this in words, for people: for each kind of fact, such as "Names", the fact, in
   * one line}
   */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Library", LIBRARY + " " + VERSION);
    facts.put("Published", published == null ? "not known" : published);
    facts.put("Layers", words(layers()));
    facts.put("Settings", "times " + word(profile()) + ", date order " + word(dateOrder()));
    if (!additions().isEmpty()) {
      facts.put("Added", String.join("; ", additions()));
    }
    for (Served served : engines) {
      String of = served.name() + " " + served.version();
      facts.put(LABELS.getOrDefault(served.stage(), served.stage().name()), of);
    }
    for (ModelInfo model : models) {
      facts.put("Model " + model.name(), model.toString());
    }
    return Collections.unmodifiableMap(facts);
  }

  private static String words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Provenance::word).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Provenance p
        && settings.equals(p.settings)
        && engines.equals(p.engines)
        && models.equals(p.models)
        && Objects.equals(published, p.published);
  }

  @Override
  public int hashCode() {
    return Objects.hash(settings, engines, models, published);
  }

  @Override
  public String toString() {
    return LIBRARY + " " + VERSION + ", " + settings + ", " + engines + ", " + models;
  }

  /** What a builder was told, besides engines. */
  record Settings(
      Set<Layer> layers, TimeProfile profile, DateOrder dateOrder, List<String> additions) {
    Settings {
      layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
      additions = List.copyOf(additions);
    }

    boolean has(Layer layer) {
      return layers.contains(layer);
    }

    /** Returns the stages that the layers need. */
    Set<Stage> stages() {
      Set<Stage> stages = EnumSet.of(Stage.SEGMENTER);
      if (has(Layer.ATTRIBUTIONS)) {
        stages.addAll(EnumSet.allOf(Stage.class));
      } else if (has(Layer.ENTITIES)) {
        stages.add(Stage.NAMES);
      }
      return stages;
    }
  }
}
