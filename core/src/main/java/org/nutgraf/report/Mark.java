package org.nutgraf.report;

/** The layers of marks in an article, from the outermost to the innermost. */
enum Mark {
  SENTENCE,
  SAID,
  SOURCE,
  CUE,
  FIGURE,
  DATE,
  NAME
}
