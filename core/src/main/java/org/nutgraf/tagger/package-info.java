/**
 * One linear sequence tagger for parts of speech, names and attribution roles: hashed features,
 * sparse weights, Viterbi and forward-backward. May use {@code org.nutgraf.engine} and {@code
 * org.nutgraf.text} only.
 */
@NullMarked
package org.nutgraf.tagger;

import org.jspecify.annotations.NullMarked;
