package org.nutgraf.report;

/**
 * What can be shown as a report; an analysis can.
 *
 * @since 0.1.0
 */
public interface Reportable {
  /** {@return the article with what was found in it} */
  Article article();
}
