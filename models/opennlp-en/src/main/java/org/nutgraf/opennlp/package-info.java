/**
 * An engine on Apache OpenNLP 2.5 and its official English models: begin at {@link
 * org.nutgraf.opennlp.OpenNlp#english()}. May use {@code org.nutgraf.engine} and {@code
 * org.nutgraf.text}.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.opennlp;

import org.jspecify.annotations.NullMarked;
