/**
 * Documents, spans, blocks, sentences and tokens: what every other layer stands on. Uses no other
 * layer.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.text;

import org.jspecify.annotations.NullMarked;
