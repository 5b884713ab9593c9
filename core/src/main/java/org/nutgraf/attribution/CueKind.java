package org.nutgraf.attribution;

/**
 * What marks an attribution.
 *
 * @since 0.1.0
 */
public enum CueKind {
  /** A verb: "said", "has learned". */
  VERB,
  /** A noun: "claims", "comments". */
  NOUN,
  /** "according to" and its like: "per", "in the words of". */
  ACCORDING_TO,
  /** A colon, or quotation marks alone. */
  PUNCTUATION,
  /** Anything else: "allegedly", or no cue at all. */
  OTHER
}
