/** Quantities: amounts, units and what is counted. */
@NullMarked
package org.nutgraf.quantity;

import org.jspecify.annotations.NullMarked;
