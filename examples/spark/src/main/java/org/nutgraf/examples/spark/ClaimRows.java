package org.nutgraf.examples.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Analysis;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Source;
import org.nutgraf.claim.Claim;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.Unit;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;

/** The table of claims: one row each, with what is inside it as arrays of structures. */
final class ClaimRows {
  /** Numbers are exact decimal strings and instants ISO strings, as in Nutgraf's JSON. */
  private static final StructType QUANTITY =
      struct(
          string("text"),
          string("kind"),
          string("value"),
          string("low"),
          string("high"),
          string("unit"),
          string("item"),
          string("bound"));

  private static final StructType DATE =
      struct(string("text"), string("value"), string("from"), string("to"));
  private static final StructType NAME = struct(string("text"), string("type"), string("name"));

  /** The columns. Offsets are UTF-16 units of the article's text, end exclusive. */
  static final StructType SCHEMA =
      struct(
          string("article"),
          field("claim", DataTypes.IntegerType),
          field("start", DataTypes.IntegerType),
          field("end", DataTypes.IntegerType),
          string("source"),
          string("speaker"),
          string("sourceKind"),
          field("anonymous", DataTypes.BooleanType),
          string("cue"),
          string("certainty"),
          field("negated", DataTypes.BooleanType),
          string("type"),
          string("content"),
          field("quantities", DataTypes.createArrayType(QUANTITY, false)),
          field("dates", DataTypes.createArrayType(DATE, false)),
          field("names", DataTypes.createArrayType(NAME, false)));

  private ClaimRows() {}

  /** The rows of one article, in the order of its text. */
  static List<Row> of(Analysis analysis) {
    List<Row> rows = new ArrayList<>(analysis.claims().size());
    for (Claim claim : analysis.claims()) {
      rows.add(row(analysis.document().id(), rows.size(), claim));
    }
    return rows;
  }

  private static Row row(String article, int number, Claim claim) {
    Attribution attribution = claim.attribution();
    Source source = claim.source();
    return RowFactory.create(
        article,
        number,
        claim.span().start(),
        claim.span().end(),
        source.text(),
        orNull(source.name()),
        source.kind().name(),
        source.isAnonymous(),
        attribution.cue().text(),
        claim.certainty().name(),
        attribution.isNegated(),
        attribution.type().name(),
        claim.content().text(),
        claim.quantities().stream().map(ClaimRows::quantity).toArray(Row[]::new),
        claim.dates().stream().map(ClaimRows::date).toArray(Row[]::new),
        claim.entities().stream().map(ClaimRows::name).toArray(Row[]::new));
  }

  private static Row quantity(Quantity quantity) {
    Amount amount = quantity.amount();
    return RowFactory.create(
        quantity.text(),
        quantity.kind().name(),
        orNull(amount.value().map(BigDecimal::toPlainString)),
        orNull(amount.low().map(BigDecimal::toPlainString)),
        orNull(amount.high().map(BigDecimal::toPlainString)),
        orNull(quantity.unit().map(Unit::code)),
        orNull(quantity.item().map(Item::head)),
        quantity.bound().name());
  }

  private static Row date(DateMention date) {
    Optional<TimeInterval> interval = date.interval();
    return RowFactory.create(
        date.text(),
        date.value(),
        orNull(interval.flatMap(TimeInterval::from).map(Object::toString)),
        orNull(interval.flatMap(TimeInterval::to).map(Object::toString)));
  }

  private static Row name(EntityMention mention) {
    return RowFactory.create(mention.text(), mention.type().name(), mention.name());
  }

  /** A cell that Spark shows as null. */
  private static @Nullable Object orNull(Optional<String> value) {
    return value.orElse(null);
  }

  private static StructType struct(StructField... fields) {
    return DataTypes.createStructType(fields);
  }

  private static StructField string(String name) {
    return field(name, DataTypes.StringType);
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }
}
