/**
 * Claims: attributions joined with the quantities, dates and names inside what is said.
 *
 * <p>{@link org.nutgraf.claim.Claims} narrows them down, {@link org.nutgraf.claim.Comparison} holds
 * the claims of two documents against each other:
 *
 * <pre>{@code
 * analysis.claims().about("troops").withQuantities();
 * Claims.compare(one.claims(), other.claims()).conflicts();
 * }</pre>
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.claim;

import org.jspecify.annotations.NullMarked;
