package org.nutgraf.models.open;

import java.util.List;
import java.util.Optional;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Stage;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.LinearPosTagger;
import org.nutgraf.tagger.en.ModelJar;

/** The models of this artifact, loaded. Immutable and thread-safe. */
final class OpenEngine implements Engine {
  private static final String VERSION = "0.1.0";
  private static final String LICENCE = "Apache-2.0";
  private static final String ARTIFACT = "org.nutgraf:" + OpenModels.NAME + ":" + VERSION;

  private final PosTagger posTagger;
  private final NameFinder nameFinder;
  private final List<ModelInfo> models;

  private OpenEngine(PosTagger posTagger, NameFinder nameFinder, List<ModelInfo> models) {
    this.posTagger = posTagger;
    this.nameFinder = nameFinder;
    this.models = models;
  }

  static OpenEngine load() {
    ModelJar jar = new ModelJar(ARTIFACT, file -> OpenEngine.class.getResourceAsStream(file));
    return new OpenEngine(
        new LinearPosTagger(jar.model("pos.model")),
        new LinearNameFinder(jar.model("names.model"), jar.lexicon("names.lexicon")),
        List.of(
            jar.info(Stage.POS, "pos.properties", LICENCE),
            jar.info(Stage.NAMES, "names.properties", LICENCE),
            jar.info(Stage.NAMES, "lexicon.properties", LICENCE)));
  }

  @Override
  public String name() {
    return OpenModels.NAME;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<ModelInfo> models() {
    return models;
  }

  @Override
  public Optional<PosTagger> posTagger() {
    return Optional.of(posTagger);
  }

  @Override
  public Optional<NameFinder> nameFinder() {
    return Optional.of(nameFinder);
  }
}
