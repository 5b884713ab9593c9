package org.nutgraf.models.en;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nutgraf.attribution.en.CrfRoleTagger;
import org.nutgraf.attribution.en.ModelOdds;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.attribution.en.WordSenses;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.RoleTagger;
import org.nutgraf.engine.Stage;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.LinearPosTagger;
import org.nutgraf.tagger.en.ModelJar;
import org.nutgraf.tagger.en.NameLexicon;

/** The models of this artifact, loaded. Immutable and thread-safe. */
final class EnglishEngine implements Engine {
  private static final String VERSION = "0.1.0";
  private static final String LICENCE = "Apache-2.0";
  private static final String WORDNET = "LicenseRef-WordNet"; // its text is in NOTICE
  private static final String ARTIFACT = "org.nutgraf:" + EnglishModels.NAME + ":" + VERSION;

  private final PosTagger posTagger;
  private final NameFinder nameFinder;
  private final RoleTagger roleTagger;
  private final List<ModelInfo> models;

  private EnglishEngine(
      PosTagger posTagger, NameFinder nameFinder, RoleTagger roleTagger, List<ModelInfo> models) {
    this.posTagger = posTagger;
    this.nameFinder = nameFinder;
    this.roleTagger = roleTagger;
    this.models = models;
  }

  static EnglishEngine load() {
    ModelJar jar = new ModelJar(ARTIFACT, file -> EnglishEngine.class.getResourceAsStream(file));
    Supplier<LinearModel> names = jar.modelAside("names.model"); // half of all bytes
    PosTagger posTagger = new LinearPosTagger(jar.model("pos.model"));
    NameLexicon lexicon = jar.lexicon("names.lexicon");
    RoleText.Knowledge known =
        new RoleText.Knowledge(
            new ModelOdds(jar.model("odds.model")),
            lexicon,
            new WordSenses(jar.lexicon("senses.lexicon")),
            jar.model("syntax.model"));
    RoleTagger roleTagger =
        new CrfRoleTagger(
            new CrfRoleTagger.Models(
                known,
                jar.model("roles.model"),
                jar.model("links.model"),
                jar.model("bounds.model"),
                jar.model("filter.model")));
    return new EnglishEngine(
        posTagger,
        new LinearNameFinder(names.get(), lexicon),
        roleTagger,
        List.of(
            jar.info(Stage.POS, "pos.properties", LICENCE),
            jar.info(Stage.NAMES, "names.properties", LICENCE),
            jar.info(Stage.NAMES, "lexicon.properties", LICENCE),
            jar.info(Stage.ROLES, "syntax.properties", LICENCE),
            jar.info(Stage.ROLES, "odds.properties", LICENCE),
            jar.info(Stage.ROLES, "roles.properties", LICENCE),
            jar.info(Stage.ROLES, "links.properties", LICENCE),
            jar.info(Stage.ROLES, "bounds.properties", LICENCE),
            jar.info(Stage.ROLES, "filter.properties", LICENCE),
            jar.info(Stage.ROLES, "senses.properties", WORDNET)));
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

  @Override
  public Optional<RoleTagger> roleTagger() {
    return Optional.of(roleTagger);
  }
}
