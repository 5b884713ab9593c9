/**
 * English rules of org.nutgraf.attribution, beside their corpus.
 *
 * <p>Stability: no API; exported to the module of the default models alone.
 */
@NullMarked
package org.nutgraf.attribution.en;

import org.jspecify.annotations.NullMarked;
