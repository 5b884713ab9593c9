/**
 * Analysed articles as HTML for people: one page for each, and an index of several. May use
 * everything below the facade; the facade hands it what was found as an {@link
 * org.nutgraf.report.Article}.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.report;

import org.jspecify.annotations.NullMarked;
