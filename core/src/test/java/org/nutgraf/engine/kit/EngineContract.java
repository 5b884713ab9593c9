package org.nutgraf.engine.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.engine.ModelInfo;
import org.nutgraf.engine.Stage;

/**
 * What every engine keeps to, whatever its models: extend it, give the engine, and run.
 *
 * <pre>{@code
 * class AcmeContractTest extends EngineContract {
 *   protected Engine load() {
 *     return Acme.english();
 *   }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineContract {
  private static final int THREADS = 8;
  private static final int RANDOM_TEXTS = 400;

  private Trial trial;
  private Engine engine;

  /** For subclasses. */
  protected EngineContract() {}

  /** Returns the engine to try; called once. */
  protected abstract Engine load();

  /** How long one text of a megabyte may take with all stages. */
  protected Duration patience() {
    return Duration.ofMinutes(2);
  }

  /** Whether the results are the same in every default locale: false only if a peer's code errs. */
  protected boolean isFreeOfTheLocale() {
    return true;
  }

  @BeforeAll
  final void loadOnce() {
    engine = load();
    trial = new Trial(engine);
  }

  @Test
  final void engine_namesItselfAndItsVersion() {
    assertThat(engine.name()).isNotBlank();
    assertThat(engine.version()).isNotBlank();
  }

  @Test
  final void engine_hasAStage() {
    assertThat(stages(engine)).isNotEmpty();
  }

  @Test
  final void models_belongToStagesOfTheEngine() {
    assertThat(stages(engine)).containsAll(engine.models().stream().map(ModelInfo::stage).toList());
  }

  @Test
  final void provider_isRegisteredAndTellsTheStages() {
    List<EngineProvider> providers = new ArrayList<>();
    for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
      if (provider.name().equals(engine.name())) {
        providers.add(provider);
      }
    }
    assertThat(providers).hasSize(1);
    Engine provided = providers.get(0).english();
    assertThat(provided.name()).isEqualTo(engine.name());
    assertThat(provided.version()).isEqualTo(engine.version());
    assertThat(providers.get(0).stages()).isEqualTo(stages(provided));
    assertThat(stages(engine)).containsAll(providers.get(0).stages());
  }

  @TestFactory
  final Stream<DynamicTest> text_isAnalysedByTheRules() {
    return Texts.fixed().entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> trial.run(text.getValue())));
  }

  @TestFactory
  final Stream<DynamicTest> largeText_isAnalysedInTime() {
    return Texts.large().entrySet().stream()
        .map(
            text ->
                dynamicTest(
                    text.getKey(),
                    () -> assertTimeoutPreemptively(patience(), () -> trial.run(text.getValue()))));
  }

  @Test
  final void randomText_isAnalysedByTheRules() {
    for (long seed = 0; seed < RANDOM_TEXTS; seed++) {
      String text = Texts.random(seed);
      try {
        trial.run(text);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("random text " + seed + ": " + escaped(text), e);
      }
    }
  }

  @Test
  final void sameText_givesTheSameWhateverCameBefore() {
    Map<String, String> texts = Texts.fixed();
    List<String> first = texts.values().stream().map(trial::run).toList();
    for (long seed = 0; seed < 50; seed++) {
      trial.run(Texts.random(seed));
    }
    List<String> backwards = new ArrayList<>(texts.values());
    java.util.Collections.reverse(backwards);
    List<String> second = new ArrayList<>(backwards.stream().map(trial::run).toList());
    java.util.Collections.reverse(second);
    assertThat(second).isEqualTo(first);
  }

  @Test
  final void eightThreads_giveTheSameAsOne() throws Exception {
    List<String> texts = new ArrayList<>(Texts.fixed().values());
    for (long seed = 0; seed < 20; seed++) {
      texts.add(Texts.random(seed));
    }
    List<String> alone = texts.stream().map(trial::run).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(pool.submit(() -> texts.stream().map(trial::run).toList()));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  final void turkishLocale_changesNothing() {
    Locale before = Locale.getDefault();
    List<String> here = Texts.fixed().values().stream().map(trial::run).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Trial fresh = new Trial(load());
      List<String> there = Texts.fixed().values().stream().map(fresh::run).toList();
      assertThat(there).isEqualTo(isFreeOfTheLocale() ? here : there);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<Stage> stages(Engine engine) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    engine.segmenter().ifPresent(s -> stages.add(Stage.SEGMENTER));
    engine.posTagger().ifPresent(s -> stages.add(Stage.POS));
    engine.nameFinder().ifPresent(s -> stages.add(Stage.NAMES));
    engine.roleTagger().ifPresent(s -> stages.add(Stage.ROLES));
    return stages;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.toString();
  }
}
