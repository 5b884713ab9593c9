/**
 * The facade: one object analyses a document, another holds what was found.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf;

import org.jspecify.annotations.NullMarked;
