package org.nutgraf.opennlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.util.Version;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Segmenter;

/**
 * An engine on Apache OpenNLP: words, sentences and parts of speech by its official English models,
 * and names by the name finder models that are given to it, such as {@code
 * OpenNlp.english().withNames(Path.of("en-ner-person.bin"))}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OpenNlp implements Engine {
  static final String NAME = "nutgraf-opennlp-en";

  private final Segmenter segmenter;
  private final PosTagger posTagger;
  private final List<NameModel> nameModels;
  private final List<ModelInfo> ownModels;

  private OpenNlp(
      Segmenter segmenter,
      PosTagger posTagger,
      List<NameModel> nameModels,
      List<ModelInfo> ownModels) {
    this.segmenter = segmenter;
    this.posTagger = posTagger;
    this.nameModels = nameModels;
    this.ownModels = ownModels;
  }

  /**
   * {@return the engine with OpenNLP's English models of sentences, tokens and tags, which it finds
   * on the class path} Slow: to be called once.
   *
   * @throws org.nutgraf.engine.EngineException if a model is missing or damaged
   */
  public static OpenNlp english() {
    ClassPathModels models = ClassPathModels.find();
    Segmenter segmenter = new OpenNlpSegmenter(models.sentences(), models.tokens());
    PosTagger tagger = new OpenNlpTagger(models.tags());
    return new OpenNlp(segmenter, tagger, List.of(), models.loaded());
  }

  /**
   * {@return a copy that finds names with these models too} The types that a model gives its names
   * are read by their usual words ("person", "PER", "gpe" ...); types of another kind (dates, sums
   * of money) are left out, unknown ones are {@link NameType#MISC}. Where the names of two models
   * overlap, the surer one stays.
   *
   * @param models name finder models of OpenNLP 1.5 or later
   * @throws org.nutgraf.engine.EngineException if a file is missing, damaged, no name finder model,
   *     or does not say what its names are
   */
  public OpenNlp withNames(Path... models) {
    List<NameModel> all = new ArrayList<>(nameModels);
    for (Path model : models) {
      all.add(NameModel.load(Objects.requireNonNull(model, "model"), null));
    }
    return new OpenNlp(segmenter, posTagger, List.copyOf(all), ownModels);
  }

  /**
   * {@return a copy that finds names of one type with a model, whatever the model calls them}
   *
   * @param type what the names are
   * @param model a name finder model of OpenNLP 1.5 or later
   * @throws org.nutgraf.engine.EngineException if the file is missing, damaged or no name finder
   *     model
   */
  public OpenNlp withNames(NameType type, Path model) {
    List<NameModel> all = new ArrayList<>(nameModels);
    all.add(
        NameModel.load(
            Objects.requireNonNull(model, "model"), Objects.requireNonNull(type, "type")));
    return new OpenNlp(segmenter, posTagger, List.copyOf(all), ownModels);
  }

  @Override
  public String name() {
    return NAME;
  }

  /** {@return the version of OpenNLP, such as {@code 2.5.11}} */
  @Override
  public String version() {
    return Version.currentVersion().toString();
  }

  @Override
  public List<ModelInfo> models() {
    List<ModelInfo> all = new ArrayList<>(ownModels);
    nameModels.forEach(model -> all.add(model.info()));
    return List.copyOf(all);
  }

  @Override
  public Optional<Segmenter> segmenter() {
    return Optional.of(segmenter);
  }

  @Override
  public Optional<PosTagger> posTagger() {
    return Optional.of(posTagger);
  }

  @Override
  public Optional<NameFinder> nameFinder() {
    @Nullable NameFinder finder = nameModels.isEmpty() ? null : new OpenNlpNames(nameModels);
    return Optional.ofNullable(finder);
  }
}
