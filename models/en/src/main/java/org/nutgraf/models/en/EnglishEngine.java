package org.nutgraf.models.en;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nutgraf.attribution.en.CrfRoleTagger;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.RoleTagger;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.LinearPosTagger;
import org.nutgraf.tagger.en.NameLexicon;

/** The models of this artifact, loaded. Immutable and thread-safe. */
final class EnglishEngine implements Engine {
  private static final String VERSION = "0.1.0";
  private static final String ARTIFACT = "org.nutgraf:" + EnglishModels.NAME + ":" + VERSION;

  private final PosTagger posTagger;
  private final NameFinder nameFinder;
  private final RoleTagger roleTagger;

  private EnglishEngine(PosTagger posTagger, NameFinder nameFinder, RoleTagger roleTagger) {
    this.posTagger = posTagger;
    this.nameFinder = nameFinder;
    this.roleTagger = roleTagger;
  }

  static EnglishEngine load() {
    NameLexicon lexicon = read("names.lexicon", (in, name) -> NameLexicon.read(in, name, ARTIFACT));
    return new EnglishEngine(
        new LinearPosTagger(model("pos.model")),
        new LinearNameFinder(model("names.model"), lexicon),
        new CrfRoleTagger(
            new CrfRoleTagger.Models(
                model("syntax.model"),
                model("odds.model"),
                model("roles.model"),
                model("links.model"))));
  }

  private static LinearModel model(String file) {
    return read(file, (in, name) -> LinearModel.read(in, name, ARTIFACT));
  }

  private static <T> T read(String file, BiFunction<InputStream, String, T> reader) {
    try (InputStream in = EnglishEngine.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new EngineException(
            "[N022] The model file " + file + " is missing. Add a sound jar of " + ARTIFACT + ".");
      }
      return reader.apply(in, file);
    } catch (IOException e) {
      throw new EngineException(
          "[N022] The model file " + file + " cannot be read. Replace the jar of " + ARTIFACT, e);
    }
  }

  @Override
  public String name() {
    return EnglishModels.NAME;
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

  @Override
  public Optional<RoleTagger> roleTagger() {
    return Optional.of(roleTagger);
  }
}
