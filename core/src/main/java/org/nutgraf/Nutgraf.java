package org.nutgraf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.en.AttributionFinder;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineException;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.RoleTagger;
import org.nutgraf.engine.Segmenter;
import org.nutgraf.engine.Stage;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.en.EntityLinker;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Unit;
import org.nutgraf.quantity.en.QuantityFinder;
import org.nutgraf.text.Document;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;
import org.nutgraf.text.en.EnglishScanner;
import org.nutgraf.time.DateOrder;
import org.nutgraf.time.Dates;
import org.nutgraf.time.TimeProfile;
import org.nutgraf.time.en.DateFinder;

/**
 * Analyses English news text: names, quantities, dates, attributions and claims. Immutable and
 * thread-safe; build one and keep it.
 *
 * <pre>{@code
 * Nutgraf nutgraf = Nutgraf.english();
 * Analysis story = nutgraf.analyze(Document.of(text).publishedOn(LocalDate.of(2025, 12, 10)));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Nutgraf {
  private final Provenance.Settings settings;
  private final Provenance provenance;
  private final @Nullable Segmenter segmenter;
  private final @Nullable PosTagger posTagger;
  private final @Nullable NameFinder nameFinder;
  private final @Nullable AttributionFinder attributionFinder;
  private final boolean numbers;
  private final QuantityFinder quantityFinder;

  private Nutgraf(Builder builder) {
    settings = builder.settings();
    numbers = settings.has(Layer.QUANTITIES) || settings.has(Layer.DATES);
    quantityFinder = builder.quantities.build();
    Stages stages = builder.stages();
    boolean attributions = settings.has(Layer.ATTRIBUTIONS);
    boolean names = attributions || settings.has(Layer.ENTITIES);
    segmenter = names ? stages.given(Stage.SEGMENTER, Engine::segmenter).orElse(null) : null;
    nameFinder = names ? stages.require(Stage.NAMES, Engine::nameFinder) : null;
    posTagger = attributions ? stages.require(Stage.POS, Engine::posTagger) : null;
    attributionFinder =
        attributions
            ? finder(stages.find(Stage.ROLES, Engine::roleTagger), builder.cueWords)
            : null;
    provenance = Provenance.of(settings, stages.serving());
  }

  /**
   * {@return an analyser of every layer with the default English models, of artifact {@code
   * nutgraf-models-en}} Loads them: do it once.
   *
   * @throws EngineException if the models are not on the class path
   */
  public static Nutgraf english() {
    return builder().defaultModels().build();
  }

  /**
   * {@return what every analysis of this one shares: version, engines, models and settings, without
   * a date of publication}
   */
  public Provenance provenance() {
    return provenance;
  }

  /** {@return a builder, for other engines, fewer layers or another profile} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what a text says} Relative dates in it stay unresolved, as it has no date of
   * publication.
   *
   * @param text the article; any string is legal
   */
  public Analysis analyze(String text) {
    return analyze(Document.of(text));
  }

  /**
   * {@return what a document says}
   *
   * @param document the article
   */
  public Analysis analyze(Document document) {
    Layout layout = Layout.of(document.text());
    Analysis.Builder found = new Analysis.Builder(document, provenance);
    if (numbers) {
      readNumbers(document, layout, found);
    }
    if (nameFinder != null) {
      readNames(document, layout, nameFinder, found);
    }
    return found.build();
  }

  private void readNumbers(Document document, Layout layout, Analysis.Builder found) {
    TokenTable atoms = EnglishScanner.atoms(document.text(), layout);
    if (nameFinder == null) {
      found.table(atoms); // otherwise the words tell blocks and sentences
    }
    Numerals numerals = Numerals.scan(atoms);
    Dates dates =
        found.dates(
            DateFinder.find(document, atoms, numerals, settings.profile(), settings.dateOrder()));
    if (settings.has(Layer.QUANTITIES)) {
      found.quantities(quantityFinder.find(atoms, numerals, dates));
    }
  }

  private void readNames(
      Document document, Layout layout, NameFinder names, Analysis.Builder found) {
    TokenTable words =
        segmenter == null
            ? EnglishScanner.words(document.text(), layout)
            : segmenter.segment(document.text(), layout);
    found.table(words);
    Entities entities = EntityLinker.link(words, names.find(words));
    found.entities(entities);
    if (posTagger != null && attributionFinder != null) {
      found.attributions(attributionFinder.find(words, posTagger.tag(words), entities));
    }
  }

  private static AttributionFinder finder(Optional<RoleTagger> tagger, List<String> cueWords) {
    AttributionFinder finder =
        tagger.map(AttributionFinder::of).orElseGet(AttributionFinder::ofRules);
    return cueWords.isEmpty() ? finder : finder.withCueWords(cueWords);
  }

  /** Configures and builds a {@link Nutgraf}. For one thread. */
  public static final class Builder {
    private final List<Engine> engines = new ArrayList<>();
    private Set<Layer> layers = EnumSet.allOf(Layer.class);
    private TimeProfile profile = TimeProfile.NEWS;
    private DateOrder dateOrder = DateOrder.AUTOMATIC;
    private final QuantityFinder.Builder quantities = QuantityFinder.builder();
    private final List<String> cueWords = new ArrayList<>();
    private final List<String> additions = new ArrayList<>();
    private boolean defaultModels;

    private Builder() {}

    /**
     * Uses every stage that an engine has. Of two engines with one stage, the one given later
     * serves it; stages that none given has are served by the one engine on the class path that has
     * them, words and sentences by Nutgraf itself.
     *
     * @param engine the engine
     * @return this builder
     */
    public Builder engine(Engine engine) {
      engines.add(Objects.requireNonNull(engine, "engine"));
      return this;
    }

    /**
     * Finds only these layers. Default: all. {@link Layer#CLAIMS} brings every other one.
     *
     * @param chosen the layers, at least one
     * @return this builder
     */
    public Builder layers(Layer... chosen) {
      return layers(Arrays.asList(chosen));
    }

    /**
     * Finds only these layers. Default: all. {@link Layer#CLAIMS} brings every other one.
     *
     * @param chosen the layers, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public Builder layers(Collection<Layer> chosen) {
      if (chosen.isEmpty()) {
        throw new IllegalArgumentException(
            "no layers: name at least one of " + EnumSet.allOf(Layer.class));
      }
      layers = EnumSet.copyOf(chosen);
      return this;
    }

    /**
     * Chooses which expressions of time count. Default: {@link TimeProfile#NEWS}.
     *
     * @param chosen the profile
     * @return this builder
     */
    public Builder profile(TimeProfile chosen) {
      profile = Objects.requireNonNull(chosen, "profile");
      return this;
    }

    /**
     * Chooses how dates such as 3/4/2025 are read. Default: {@link DateOrder#AUTOMATIC}, as the
     * text itself shows.
     *
     * @param chosen the order
     * @return this builder
     */
    public Builder dateOrder(DateOrder chosen) {
      dateOrder = Objects.requireNonNull(chosen, "dateOrder");
      return this;
    }

    /**
     * Adds a unit of measure.
     *
     * @param unit the unit, such as {@code Unit.of(…)}
     * @param names its names in full, such as "furlong", "furlongs"; case is ignored
     * @param symbols what is written for it exactly, such as "fur"
     * @return this builder
     */
    public Builder unit(Unit unit, List<String> names, List<String> symbols) {
      quantities.unit(unit, names, symbols);
      additions.add("unit " + unit + " " + names + " " + symbols);
      return this;
    }

    /**
     * Adds names of a currency, or slang for so many of it.
     *
     * @param code the ISO 4217 code
     * @param factor how many of it one is: 1, or 1000 for "grand"
     * @param names the names
     * @return this builder
     */
    public Builder moneyNames(String code, BigDecimal factor, List<String> names) {
      quantities.moneyNames(code, factor, names);
      additions.add("money " + code + " × " + factor.toPlainString() + " " + names);
      return this;
    }

    /**
     * Adds a noun that is counted in this form though it has no plural -s, such as "personnel" in
     * "400 personnel".
     *
     * @param noun the noun; case is ignored
     * @return this builder
     */
    public Builder itemWord(String noun) {
      quantities.itemWord(noun);
      additions.add("item word " + noun);
      return this;
    }

    /**
     * Adds reporting verbs. Where one stands before or after a clause or a quotation with its
     * subject, that is an attribution, whatever the models make of it; its inflected forms are
     * worked out. None is added by default: some 200 verbs and nouns are known.
     *
     * @param verbs in the form of a dictionary, one word each, such as "rap"; {@link #build}
     *     refuses others
     * @return this builder
     */
    public Builder cueWords(String... verbs) {
      cueWords.addAll(Arrays.asList(verbs));
      additions.add("cue words " + Arrays.asList(verbs));
      return this;
    }

    private Builder defaultModels() {
      defaultModels = true;
      return this;
    }

    private Provenance.Settings settings() {
      Set<Layer> wanted =
          layers.contains(Layer.CLAIMS)
              ? EnumSet.allOf(Layer.class) // claims point into every other layer
              : layers;
      return new Provenance.Settings(wanted, profile, dateOrder, additions);
    }

    private Stages stages() {
      return defaultModels ? Stages.ofDefault() : Stages.of(engines);
    }

    /**
     * {@return the analyser} Loads the models it needs.
     *
     * @throws EngineException if a stage has no engine, or more than one to choose from
     */
    public Nutgraf build() {
      return new Nutgraf(this);
    }
  }
}
