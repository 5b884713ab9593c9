/** Attributions joined with the quantities, dates and names inside them. */
@NullMarked
package org.nutgraf.claim;

import org.jspecify.annotations.NullMarked;
