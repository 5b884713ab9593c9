/**
 * Quantities: amounts, units and what is counted. Begin with {@link
 * org.nutgraf.quantity.Quantities}, which an analysis gives: "about 14,000 troops" is a {@link
 * org.nutgraf.quantity.Quantity} of kind COUNT with the amount 14000, the bound APPROXIMATE and the
 * item "troops". Uses text, numeral and time.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.quantity;

import org.jspecify.annotations.NullMarked;
