package org.nutgraf.entity;

/**
 * What a document says of a person's gender by titles and kinship words ("Mrs.", "Sir", "his
 * wife"); never guessed from a given name.
 *
 * @since 0.1.0
 */
public enum Gender {
  /** The document does not say. */
  UNKNOWN,
  /** A woman: "Ms.", "Queen", "daughter", "spokeswoman". */
  FEMALE,
  /** A man: "Mr.", "King", "son", "spokesman". */
  MALE
}
