package org.nutgraf.models.open;

import java.util.Optional;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.LinearPosTagger;
import org.nutgraf.tagger.en.ModelJar;

/** The models of this artifact, loaded. Immutable and thread-safe. */
final class OpenEngine implements Engine {
  private static final String VERSION = "0.1.0";
  private static final String ARTIFACT = "org.nutgraf:" + OpenModels.NAME + ":" + VERSION;

  private final PosTagger posTagger;
  private final NameFinder nameFinder;

  private OpenEngine(PosTagger posTagger, NameFinder nameFinder) {
    this.posTagger = posTagger;
    this.nameFinder = nameFinder;
  }

  static OpenEngine load() {
    ModelJar jar = new ModelJar(ARTIFACT, file -> OpenEngine.class.getResourceAsStream(file));
    return new OpenEngine(
        new LinearPosTagger(jar.model("pos.model")),
        new LinearNameFinder(jar.model("names.model"), jar.lexicon("names.lexicon")));
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
  public Optional<PosTagger> posTagger() {
    return Optional.of(posTagger);
  }

  @Override
  public Optional<NameFinder> nameFinder() {
    return Optional.of(nameFinder);
  }
}
