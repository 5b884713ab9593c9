/**
 * Analyses as JSON Lines, schema version 1.
 *
 * <p>Stability: stable API; schema version 1 may gain fields, and loses none.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.json;

import org.jspecify.annotations.NullMarked;
