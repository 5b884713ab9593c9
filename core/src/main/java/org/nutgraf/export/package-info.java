/**
 * Analyses in the formats of other tools: brat standoff, W3C Web Annotation, CoNLL columns, CSV.
 * May use every layer below the outputs, but no other output.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.export;

import org.jspecify.annotations.NullMarked;
