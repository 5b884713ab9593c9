package org.nutgraf.attribution;

/**
 * What a source is.
 *
 * @since 0.1.0
 */
public enum SourceKind {
  /** One human being, by name, pronoun or a description of one ("the mayor"). */
  PERSON,
  /** A company, agency, ministry, party or outlet, named or not ("the company"). */
  ORGANIZATION,
  /** A place that speaks for its government ("Moscow said"). */
  LOCATION,
  /**
   * People known by their nation, place or body alone ("Russian authorities", "nurses at the
   * clinic", "a spokesman for Acme").
   */
  GROUP,
  /** People that the text does not identify ("analysts", "officials familiar with the matter"). */
  UNNAMED,
  /**
   * A report, study, letter or set of figures; {@link Source#name} is who issued it, if that is
   * told.
   */
  DOCUMENT,
  /** Not known: no source is given, or it is not clear who is meant. */
  UNKNOWN
}
