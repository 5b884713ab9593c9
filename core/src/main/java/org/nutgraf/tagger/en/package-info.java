/**
 * English feature sets of the linear tagger, and the taggers that use them. May use {@code
 * org.nutgraf.tagger}, {@code org.nutgraf.engine} and {@code org.nutgraf.text} only.
 *
 * <p>Stability: for makers of models; may change with the format of model files.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.tagger.en;

import org.jspecify.annotations.NullMarked;
