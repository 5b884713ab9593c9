package org.nutgraf.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads a corpus as JSON Lines, whatever its format. */
final class Articles {
  private static final List<String> FIELDS = List.of("id", "text", "published");

  private Articles() {}

  /**
   * Reads files or directories.
   *
   * @param spark the session
   * @param format the format
   * @param paths what Spark takes as a path, globs too
   * @return a document a line: id, text and published
   */
  static Dataset<String> read(SparkSession spark, Format format, List<String> paths) {
    String[] all = paths.toArray(String[]::new);
    return format == Format.JSONL ? spark.read().textFile(all) : rows(spark.read().parquet(all));
  }

  private static Dataset<String> rows(Dataset<Row> table) {
    List<String> present = Arrays.asList(table.columns());
    if (!present.contains("text")) {
      throw new IllegalArgumentException(
          "the Parquet input has no column \"text\"; its columns are " + present);
    }
    Stream<Column> columns =
        FIELDS.stream().filter(present::contains).map(name -> col(name).as(name));
    return table.select(to_json(struct(columns.toArray(Column[]::new)))).as(Encoders.STRING());
  }

  /** What a corpus is written in. */
  enum Format {
    /** An object {@code {"id": "a1", "text": "…", "published": "2025-12-10"}} a line. */
    JSONL,
    /** Columns of the same names; {@code published} may be a string, a date or a timestamp. */
    PARQUET;

    /** The format that the name of a path shows: Parquet by its ending, else JSON Lines. */
    static Format of(String path) {
      return path.endsWith(".parquet") ? PARQUET : JSONL;
    }
  }
}
