package org.nutgraf.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.nutgraf.attribution.en.CrfRoleTagger;
import org.nutgraf.attribution.en.CrfRoleTagger.Models;
import org.nutgraf.attribution.en.RoleLabels;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.attribution.en.WordSenses;
import org.nutgraf.engine.Engine;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.training.RoleCorpus.Story;
import org.nutgraf.training.RoleCorpus.Taught;
import org.nutgraf.training.RoleLessons.Lesson;

/**
 * Trains what finds attributions: the parser, the odds of words, the roles and the links.
 *
 * <pre>
 * TrainRoles OUT TRAIN.docs.jsonl [--heads X.docs.jsonl HEADS]... [--taught X.docs.jsonl LABELS]...
 * </pre>
 *
 * OUT is the folder of the model files, with {@code names.lexicon} and {@code senses.lexicon};
 * beside TRAIN stands its {@code .gold.jsonl}; texts with HEADS as {@link SyntaxCorpus} takes them,
 * none to keep the parser that is in OUT; texts with LABELS that a teacher gave them, from which
 * roles are learned too, those of TRAIN among them. Words are tagged by the default engine, which
 * has to be on the class path. Five seeds are averaged ({@code -Dseeds}); with {@code -Dkeep=DIR}
 * the means are kept there, and a run that was stopped goes on with them. Deterministic.
 */
final class TrainRoles {
  private static final double PRUNE = 0.025;

  /** Smaller weights are left out of what is shipped, after all seeds; the scores stay as good. */
  private static final double SHIPPED = 0.035;

  /** Favours cues, with what goes with them: the filter leaves out what is too much. */
  private static final double[] BONUS = {0, 2, 0};

  private static final List<String> OPTIONS = List.of("--heads", "--taught");

  private static final int SEEDS = Integer.getInteger("seeds", 5);
  private static final int HALF_SEEDS = 2;

  private static final String KEEP = System.getProperty("keep", "");

  private final PrintStream out;
  private final Path folder;
  private final Engine engine;

  private TrainRoles(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
    engine = Engines.english();
  }

  /** Trains. */
  public static void main(String[] args) throws IOException {
    TrainRoles trainer = new TrainRoles(Path.of(args[0]), System.out);
    LinearModel syntax = trainer.syntax(after("--heads", args));
    List<Story> train = RoleCorpus.read(Path.of(args[1]), trainer.engine);
    List<Taught> taught = new ArrayList<>();
    for (Path[] pair : after("--taught", args)) {
      taught.addAll(RoleCorpus.taught(pair[0], pair[1], trainer.engine));
    }
    trainer.run(train, taught, syntax);
  }

  /** Returns the pairs of paths that follow an option. */
  private static List<Path[]> after(String option, String[] args) {
    List<Path[]> pairs = new ArrayList<>();
    for (int i = 2; i < args.length; i += 3) {
      if (!OPTIONS.contains(args[i]) || i + 2 >= args.length) {
        throw new IllegalArgumentException(
            "'" + args[i] + "': give " + OPTIONS + ", each with two paths");
      }
      if (args[i].equals(option)) {
        pairs.add(new Path[] {Path.of(args[i + 1]), Path.of(args[i + 2])});
      }
    }
    return pairs;
  }

  private LinearModel syntax(List<Path[]> texts) throws IOException {
    if (texts.isEmpty()) {
      return ModelFiles.read(folder.resolve("syntax.model"));
    }
    List<SyntaxTrainer.Tree> trees = new ArrayList<>();
    for (Path[] pair : texts) {
      trees.addAll(SyntaxCorpus.read(pair[0], pair[1], engine.posTagger().orElseThrow()));
    }
    LinearModel.Builder model = SyntaxTrainer.train(trees, 5, 0.02, out::println);
    return write(model.build(), "syntax");
  }

  private LinearModel write(LinearModel model, String name) throws IOException {
    ModelFiles.write(model, folder.resolve(name + ".model"), name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    out.println(name + ": " + model.rows() + " features, " + bytes.size() + " bytes");
    return LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()), name, "none");
  }

  private void run(List<Story> train, List<Taught> taught, LinearModel syntax) throws IOException {
    WordOdds odds = odds(train, taught);
    write(odds.model().build(), "odds");
    RoleText.Knowledge known = new RoleText.Knowledge(odds, clusters(), senses(), syntax);
    RoleLessons lessons = new RoleLessons(odds, known);
    LinkTrainer links = new LinkTrainer();
    for (Story story : train) {
      links.add(lessons.add(story).text(), story.pieces(), story.gold);
    }
    LinearModel linker = write(links.ranker().train(6, 0.01).build(), "links");
    taught.forEach(text -> lessons.add(text, linker));
    List<LinearModel> taggers = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      int wanted = half;
      taggers.add(mean(() -> lessons.examples(h -> h == wanted), HALF_SEEDS, "roles.half" + half));
    }
    Parts parts = new Parts(lessons.all(), known, taggers, linker);
    LinearModel bounds = bounds(parts);
    filter(parts, bounds);
    LinearModel mean = mean(() -> lessons.examples(half -> true), SEEDS, "roles");
    LinearModel model = mean.pruned(SHIPPED).build();
    for (int role = 0; role < BONUS.length; role++) {
      String name = "bonus." + CrfRoleTagger.ROLES.get(role).name();
      model = model.withProperty(name, Double.toString(BONUS[role]));
    }
    write(model, "roles");
  }

  /** Counts each text once, one that has gold labels by these. */
  private static WordOdds odds(List<Story> train, List<Taught> taught) {
    WordOdds odds = new WordOdds();
    Set<String> gold = new HashSet<>();
    for (Story story : train) {
      odds.count(story, 1);
      gold.add(story.words.text());
    }
    for (Taught text : taught) {
      if (!gold.contains(text.story.words.text())) {
        odds.count(text.story, 1);
      }
    }
    return odds;
  }

  /** What the later stages learn from: each document as the tagger of the other half sees it. */
  private record Parts(
      List<Lesson> lessons,
      RoleText.Knowledge known,
      List<LinearModel> taggers,
      LinearModel linker) {
    CrfRoleTagger tagger(Lesson lesson, LinearModel bounds) {
      LinearModel other = taggers.get(1 - lesson.half());
      return new CrfRoleTagger(new Models(known, other, linker, bounds, linker), BONUS);
    }
  }

  /** Returns the mean of the models of several seeds; one that an earlier run kept is read. */
  private LinearModel mean(Supplier<List<Example>> examples, int seeds, String name)
      throws IOException {
    Path kept = Path.of(KEEP, name + ".model");
    if (!KEEP.isEmpty() && Files.exists(kept)) {
      return ModelFiles.read(kept);
    }
    TrainerOptions options =
        TrainerOptions.defaults()
            .withEpochs(Integer.getInteger("epochs", 4))
            .withRate(0.05)
            .withDropout(0.7)
            .withL2(1e-5)
            .withLeastCount(5)
            .withLeastWeight(PRUNE);
    LinearModel model =
        CrfTrainer.train(RoleLabels.LABELS, examples.get(), options, seeds, out::println)
            .build(ModelFiles.SIZES);
    if (!KEEP.isEmpty()) {
      ModelFiles.write(model, kept, name);
    }
    return model;
  }

  private NameLexicon clusters() throws IOException {
    return lexicon("names.lexicon");
  }

  private WordSenses senses() throws IOException {
    return new WordSenses(lexicon("senses.lexicon"));
  }

  private NameLexicon lexicon(String name) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      return NameLexicon.read(in, name, "none");
    }
  }

  /** Learns where contents begin and end, which teachers know no better than the tagger. */
  private LinearModel bounds(Parts parts) throws IOException {
    BoundsTrainer trainer = new BoundsTrainer();
    for (Lesson lesson : parts.lessons()) {
      if (lesson.gold()) {
        CrfRoleTagger tagger = parts.tagger(lesson, parts.linker());
        trainer.add(lesson.story().words, tagger.contents(lesson.text()), lesson.story().gold);
      }
    }
    return write(trainer.ranker().train(6, 0.02).build(ModelFiles.SIZES), "bounds");
  }

  /** Learns what is a report, from people and teachers. */
  private void filter(Parts parts, LinearModel bounds) throws IOException {
    FilterTrainer trainer = new FilterTrainer();
    for (Lesson lesson : parts.lessons()) {
      Story story = lesson.story();
      CrfRoleTagger tagger = parts.tagger(lesson, bounds);
      trainer.add(
          story.words,
          tagger.candidates(story.words, story.tags, story.names, lesson.text()),
          story.gold);
    }
    write(trainer.ranker().train(6, 0.03).build(ModelFiles.SIZES), "filter");
  }
}
