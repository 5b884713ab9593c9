package org.nutgraf.time;

/**
 * What a date was resolved against.
 *
 * @since 0.1.0
 */
public enum Anchor {
  /** Nothing: the date was written out in full, or is a length or a recurrence. */
  NONE,
  /** The day the document was published. */
  PUBLICATION,
  /** A date mentioned before: "the same day", "the previous month". */
  MENTION,
  /** Something that is not known: the date is unresolved. */
  UNKNOWN
}
