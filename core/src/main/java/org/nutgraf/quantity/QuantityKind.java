package org.nutgraf.quantity;

/**
 * What kind of quantity a number expresses.
 *
 * @since 0.1.0
 */
public enum QuantityKind {
  /** A number of nothing in particular: "27,349.19". */
  NUMBER,
  /** A rank: "third", "the last but one". */
  ORDINAL,
  /** A share: "5 per cent" in the unit {@code %}, "60 basis points" in {@code {bp}}. */
  PERCENT,
  /** An amount of money: "$500,000", "63 cents a share". */
  MONEY,
  /** A length, mass, speed and the like: "63 km/h". */
  MEASURE,
  /** A number of things: "14,000 troops". */
  COUNT,
  /** An age: "18-year-old". */
  AGE,
  /** A temperature: "30 degrees Celsius". */
  TEMPERATURE,
  /** A length of time: "two weeks". */
  DURATION,
  /** A part of a whole: "one in five voters", "half the town"; the amount is the part, 0.2. */
  RATIO,
  /** A multiple: "tripled", "twice as many"; the amount is the factor, 3. */
  MULTIPLE
}
