package org.nutgraf.attribution;

/** What a source is. */
public enum SourceKind {
  /** One human being, named or known by a description that the document resolves. */
  PERSON,
  /** A company, agency, ministry, party or outlet. */
  ORGANIZATION,
  /** A place that speaks for its government ("Moscow said"). */
  LOCATION,
  /** People named together by a nation, place or body ("Russian authorities", "City officials"). */
  GROUP,
  /** People that the text does not identify ("analysts", "officials familiar with the matter"). */
  UNNAMED,
  /** A report, study, statement or letter. */
  DOCUMENT,
  /** Not known: no source is given, or it is not clear who is meant. */
  UNKNOWN
}
