/**
 * What an engine gives: words, tags, names and attribution roles over the token table. Implement
 * {@link org.nutgraf.engine.EngineProvider} to plug in another one. May use {@code
 * org.nutgraf.text} only.
 *
 * <p>Stability: stable to call; an SPI that may grow, by methods with a default only.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.engine;

import org.jspecify.annotations.NullMarked;
