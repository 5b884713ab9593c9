package org.nutgraf.examples.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;

/**
 * What was read, over all executors. Spark counts a task again that it runs again, so after the
 * failure of a machine the figures may be too high; the rows written never are.
 */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So many bad lines are shown from each task at most; all are counted. */
  private static final int SHOWN = 5;

  private static final int START = 60;

  private final LongAccumulator articles;
  private final LongAccumulator claims;
  private final LongAccumulator refused;
  private final CollectionAccumulator<String> reasons;

  Tally(SparkContext context) {
    articles = context.longAccumulator("articles");
    claims = context.longAccumulator("claims");
    refused = context.longAccumulator("bad lines");
    reasons = context.collectionAccumulator("reasons");
  }

  /** Counts an article. */
  void read(int itsClaims) {
    articles.add(1L);
    claims.add(itsClaims);
  }

  /** Counts a line that is no article, and keeps the reasons of the first. */
  void refuse(String line, IllegalArgumentException reason) {
    refused.add(1L);
    if (refused.count() <= SHOWN) {
      String start = line.length() <= START ? line : line.substring(0, START) + "…";
      reasons.add(reason.getMessage() + ": " + start);
    }
  }

  long articles() {
    return articles.sum();
  }

  long claims() {
    return claims.sum();
  }

  long refused() {
    return refused.sum();
  }

  List<String> reasons() {
    return List.copyOf(reasons.value());
  }
}
