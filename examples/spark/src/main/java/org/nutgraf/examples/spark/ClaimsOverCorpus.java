package org.nutgraf.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeProfile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a corpus of articles, JSON Lines or Parquet, and writes its claims as Parquet. */
@Command(
    name = "claims-over-corpus",
    mixinStandardHelpOptions = true,
    version = "claims-over-corpus, an example of Nutgraf",
    description = "Reads a corpus of articles and writes its claims as Parquet, one row each.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was read",
      "1:Spark failed",
      "2:a wrong option, input or output",
      "3:some lines are no articles; all the rest was read"
    })
public final class ClaimsOverCorpus implements Callable<Integer> {
  private static final int SOME_REFUSED = 3;

  /** So many parts for each core, so that none waits long for the slowest. */
  private static final int PARTS_PER_CORE = 4;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, directories or globs, as Spark takes them; .gz too.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Where the Parquet files go; must not exist yet.")
  private String out = "";

  @Option(names = "--overwrite", description = "Replace what stands at --out.")
  private boolean overwrite;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: what the first input's name ends in.")
  private Articles.@Nullable Format format;

  @Option(
      names = "--profile",
      defaultValue = "NEWS",
      paramLabel = "PROFILE",
      description = "Which dates count: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private TimeProfile profile = TimeProfile.NEWS;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master; default: what spark-submit says, else local[*].")
  private @Nullable String master;

  @Spec private CommandSpec spec = CommandSpec.create();

  private ClaimsOverCorpus() {}

  /**
   * Runs the job and exits with its status.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int status = commandLine().execute(args);
    // On a cluster, an exit of the driver would look like a failure even with status 0.
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The command line of the job. */
  static CommandLine commandLine() {
    return new CommandLine(new ClaimsOverCorpus())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(ClaimsOverCorpus::failure);
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult result) {
    String message = String.valueOf(e.getMessage()).strip().split("\\R", 2)[0];
    command.getErr().println(command.getCommandName() + ": " + message);
    return e instanceof AnalysisException || e instanceof IllegalArgumentException ? 2 : 1;
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = session()) {
      Tally tally = new Tally(spark.sparkContext());
      Broadcast<Reader> reader =
          spark
              .sparkContext()
              .broadcast(new Reader(profile), scala.reflect.ClassTag$.MODULE$.apply(Reader.class));
      spread(spark, Articles.read(spark, format(), inputs))
          .mapPartitions(new ClaimsOfPartition(reader, tally), Encoders.row(ClaimRows.SCHEMA))
          .write()
          .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
          .parquet(out);
      return report(tally);
    }
  }

  private SparkSession session() {
    SparkConf conf = new SparkConf();
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "claims-over-corpus");
    conf.setIfMissing("spark.ui.enabled", "false");
    // Timestamps of Parquet are written as they stand, whatever the zone of the driver.
    conf.setIfMissing("spark.sql.session.timeZone", "UTC");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  private Articles.Format format() {
    return format == null ? Articles.Format.of(inputs.get(0)) : format;
  }

  /** A small file is one part for Spark: its lines are dealt out, so that all cores work. */
  private static Dataset<String> spread(SparkSession spark, Dataset<String> lines) {
    int cores = spark.sparkContext().defaultParallelism();
    boolean few = lines.javaRDD().getNumPartitions() < cores;
    return few && cores > 1 ? lines.repartition(cores * PARTS_PER_CORE) : lines;
  }

  private int report(Tally tally) {
    PrintWriter err = spec.commandLine().getErr();
    tally.reasons().forEach(reason -> err.println("skipped a line that " + reason));
    err.printf(
        "%d articles, %d claims%s%n",
        tally.articles(),
        tally.claims(),
        tally.refused() == 0 ? "" : ", " + tally.refused() + " lines skipped");
    return tally.refused() == 0 ? 0 : SOME_REFUSED;
  }
}
