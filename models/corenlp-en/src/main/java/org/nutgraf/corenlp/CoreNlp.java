// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import java.util.List;
import java.util.Optional;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Segmenter;

/**
 * An engine on Stanford CoreNLP: words and sentences by its rules, parts of speech by its
 * left3words tagger (Penn Treebank tags, turned into universal ones), names of people,
 * organizations and locations by its three-class conditional random field, which gives no scores:
 * they are always 1. CoreNLP changes the case of letters by the default locale, so that under a
 * Turkish one words with a capital I may get other tags and names. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CoreNlp implements Engine {
  static final String NAME = "nutgraf-corenlp-en";

  /** The version built against. */
  static final String VERSION = "4.5.10";

  private final Segmenter segmenter;
  private final PosTagger posTagger;
  private final NameFinder nameFinder;
  private final List<ModelInfo> models;

  private CoreNlp(
      Segmenter segmenter, PosTagger posTagger, NameFinder nameFinder, List<ModelInfo> models) {
    this.segmenter = segmenter;
    this.posTagger = posTagger;
    this.nameFinder = nameFinder;
    this.models = models;
  }

  /**
   * {@return the engine with CoreNLP's English models, which it finds on the class path} They are
   * no dependency of this artifact: add {@code edu.stanford.nlp:stanford-corenlp} with the
   * classifier {@code models} (474 MB). Slow: to be called once.
   *
   * @throws org.nutgraf.engine.EngineException if the models are missing or damaged
   */
  public static CoreNlp english() {
    ClassPathModels models = ClassPathModels.find();
    PosTagger tagger = new CoreNlpTagger(models.tagger());
    NameFinder names = new CoreNlpNames(models.classifier());
    return new CoreNlp(new CoreNlpSegmenter(), tagger, names, models.loaded());
  }

  @Override
  public String name() {
    return NAME;
  }

  /** {@return the version of CoreNLP, such as {@code 4.5.10}} */
  @Override
  public String version() {
    String version = edu.stanford.nlp.ling.CoreLabel.class.getPackage().getImplementationVersion();
    return version == null ? VERSION : version;
  }

  @Override
  public List<ModelInfo> models() {
    return models;
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
    return Optional.of(nameFinder);
  }
}
