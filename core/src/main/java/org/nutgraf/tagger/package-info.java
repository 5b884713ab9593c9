/**
 * One linear sequence tagger for parts of speech, names and attribution roles: hashed features,
 * sparse weights, Viterbi and forward-backward. May use {@code org.nutgraf.engine} and {@code
 * org.nutgraf.text} only.
 *
 * <p>Stability: for makers of models; may change with the format of model files.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.tagger;

import org.jspecify.annotations.NullMarked;
