/**
 * Named entities: the mentions of a text, and the persons, organisations and places they name, each
 * under the fullest form of its name. May use {@code org.nutgraf.engine} and {@code
 * org.nutgraf.text}.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.entity;

import org.jspecify.annotations.NullMarked;
