package org.nutgraf.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.nutgraf.Nutgraf;
import org.nutgraf.json.JsonDocuments;

/** Turns the documents of a partition into rows of claims, one document at a time. */
final class ClaimsOfPartition implements MapPartitionsFunction<String, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Reader> reader;
  private final Tally tally;

  ClaimsOfPartition(Broadcast<Reader> reader, Tally tally) {
    this.reader = reader;
    this.tally = tally;
  }

  @Override
  public Iterator<Row> call(Iterator<String> lines) {
    Nutgraf nutgraf = reader.value().nutgraf();
    Spliterator<String> each = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED);
    return StreamSupport.stream(each, false)
        .filter(line -> !line.isBlank())
        .map(line -> claims(nutgraf, line))
        .flatMap(List::stream)
        .iterator();
  }

  private List<Row> claims(Nutgraf nutgraf, String line) {
    try {
      List<Row> rows = ClaimRows.of(nutgraf.analyze(JsonDocuments.parse(line)));
      tally.read(rows.size());
      return rows;
    } catch (IllegalArgumentException e) {
      tally.refuse(line, e);
      return List.of();
    }
  }
}
