package org.nutgraf.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.nutgraf.attribution.en.CrfRoleTagger;
import org.nutgraf.attribution.en.RoleFeatures;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.EngineProvider;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.training.RoleCorpus.Story;

/**
 * Trains what finds attributions: the parser, the odds of words, the roles and the links.
 *
 * <pre>TrainRoles OUT TRAIN.docs.jsonl DEV.docs.jsonl [TEXTS.docs.jsonl HEADS]...</pre>
 *
 * OUT is the folder of the model files; beside TRAIN and DEV stand their {@code .gold.jsonl}; TEXTS
 * and HEADS as {@link SyntaxCorpus} takes them, none to keep the parser that is in OUT. Words are
 * tagged by the default engine, which has to be on the class path. Dev data choose the bonus of
 * each role. Deterministic.
 */
final class TrainRoles {
  private static final double[] BONUSES = {-0.3, 0, 0.3, 0.6, 0.9, 1.2};
  private static final String[] ROLES = {"SOURCE", "CUE", "CONTENT"};

  private final PrintStream out;
  private final Path folder;
  private final Engine engine;

  private TrainRoles(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
    engine =
        ServiceLoader.load(EngineProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(p -> p.name().equals("nutgraf-models-en"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nutgraf-models-en is not there"))
            .english();
  }

  /** Trains. */
  public static void main(String[] args) throws IOException {
    TrainRoles trainer = new TrainRoles(Path.of(args[0]), System.out);
    LinearModel syntax = trainer.syntax(List.of(args).subList(3, args.length));
    List<Story> train = RoleCorpus.read(Path.of(args[1]), trainer.engine);
    List<Story> dev = RoleCorpus.read(Path.of(args[2]), trainer.engine);
    trainer.run(train, dev, syntax);
  }

  private LinearModel syntax(List<String> paths) throws IOException {
    if (paths.isEmpty()) {
      return ModelFiles.read(folder.resolve("syntax.model"));
    }
    List<SyntaxTrainer.Tree> trees = new ArrayList<>();
    for (int i = 0; i + 1 < paths.size(); i += 2) {
      trees.addAll(
          SyntaxCorpus.read(
              Path.of(paths.get(i)), Path.of(paths.get(i + 1)), engine.posTagger().orElseThrow()));
    }
    LinearModel.Builder model = SyntaxTrainer.train(trees, 5, 0.02, out::println);
    return write(model, "syntax");
  }

  private LinearModel write(LinearModel.Builder builder, String name) throws IOException {
    LinearModel model = builder.build();
    ModelFiles.write(model, folder.resolve(name + ".model"), name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    out.println(name + ": " + model.rows() + " features, " + bytes.size() + " bytes");
    return LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()), name, "none");
  }

  private void run(List<Story> train, List<Story> dev, LinearModel syntax) throws IOException {
    WordOdds odds = new WordOdds();
    train.forEach(story -> odds.count(story, 1));
    write(odds.model(), "odds");
    List<Example> examples = new ArrayList<>();
    LinkTrainer links = new LinkTrainer();
    for (Story story : train) {
      odds.count(story, -1);
      RoleText text = RoleText.of(story.words, story.tags, story.names, odds, syntax);
      odds.count(story, 1);
      RoleFeatures features = new RoleFeatures(text);
      Features buffer = new Features();
      for (int[] block : story.blocks) {
        features.block(block[0], block[1], buffer);
        examples.add(Example.of(buffer, Arrays.copyOfRange(story.label, block[0], block[1])));
      }
      links.add(text, story.pieces(), story.gold);
    }
    write(links.ranker().train(6, 0.01), "links");
    TrainerOptions options =
        TrainerOptions.defaults()
            .withEpochs(Integer.getInteger("epochs", 7))
            .withRate(0.05)
            .withDropout(0.7)
            .withL2(1e-5)
            .withLeastCount(3)
            .withLeastWeight(Double.parseDouble(System.getProperty("prune", "0.03")));
    LinearModel.Builder builder =
        CrfTrainer.train(CrfRoleTagger.LABELS, examples, options, out::println);
    double[] bonus = choose(builder.build(), dev, odds, syntax);
    for (int r = 0; r < bonus.length; r++) {
      builder.property("bonus." + ROLES[r], Double.toString(bonus[r]));
    }
    write(builder, "roles");
  }

  /** Returns the bonus of each role's first label with the best mean F1 of segments. */
  private double[] choose(LinearModel model, List<Story> dev, WordOdds odds, LinearModel syntax) {
    List<List<Features>> features = new ArrayList<>();
    for (Story story : dev) {
      RoleFeatures maker =
          new RoleFeatures(RoleText.of(story.words, story.tags, story.names, odds, syntax));
      List<Features> blocks = new ArrayList<>();
      for (int[] block : story.blocks) {
        Features buffer = new Features();
        maker.block(block[0], block[1], buffer);
        blocks.add(buffer);
      }
      features.add(blocks);
    }
    double[] bonus = new double[ROLES.length];
    double best = mean(model, dev, features, bonus);
    out.println("dev: mean F1 of segments " + best);
    for (int role : new int[] {1, 0, 2, 1, 0, 2}) {
      double kept = bonus[role];
      for (double value : BONUSES) {
        bonus[role] = value;
        double mean = mean(model, dev, features, bonus);
        if (mean > best) {
          best = mean;
          kept = value;
        }
      }
      bonus[role] = kept;
    }
    out.println("dev: mean F1 of segments " + best + " with bonus " + Arrays.toString(bonus));
    return bonus;
  }

  private static double mean(
      LinearModel model, List<Story> dev, List<List<Features>> features, double[] bonus) {
    Lattice lattice = new Lattice(model);
    int[] right = new int[3];
    int[] all = new int[3];
    for (int s = 0; s < dev.size(); s++) {
      Story story = dev.get(s);
      int[] label = new int[story.label.length];
      for (int b = 0; b < story.blocks.size(); b++) {
        int[] block = story.blocks.get(b);
        lattice.score(features.get(s).get(b));
        for (int r = 0; r < 3; r++) {
          lattice.bias(2 * r + 1, bonus[r]);
        }
        System.arraycopy(lattice.best(), 0, label, block[0], block[1] - block[0]);
      }
      Set<List<Integer>> gold = segments(story.label);
      for (List<Integer> found : segments(label)) {
        all[found.get(0)]++;
        right[found.get(0)] += gold.contains(found) ? 1 : 0;
      }
      gold.forEach(g -> all[g.get(0)]++);
    }
    double sum = 0;
    for (int r = 0; r < 3; r++) {
      sum += all[r] == 0 ? 0 : 200.0 * right[r] / all[r];
    }
    return sum / 3;
  }

  private static Set<List<Integer>> segments(int[] label) {
    Set<List<Integer>> found = new HashSet<>();
    for (int i = 0; i < label.length; ) {
      int j = i + 1;
      if (label[i] != 0) {
        int role = (label[i] - 1) / 2;
        while (j < label.length && label[j] == role * 2 + 2) {
          j++;
        }
        found.add(List.of(role, i, j));
      }
      i = j;
    }
    return found;
  }
}
