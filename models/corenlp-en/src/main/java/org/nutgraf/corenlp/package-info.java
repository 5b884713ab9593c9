// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * An engine on Stanford CoreNLP, under GPL-3.0-or-later: begin at {@link
 * org.nutgraf.corenlp.CoreNlp#english()}. May use {@code org.nutgraf.engine} and {@code
 * org.nutgraf.text}.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.corenlp;

import org.jspecify.annotations.NullMarked;
