/**
 * English feature sets of the linear tagger, and the taggers that use them. May use {@code
 * org.nutgraf.tagger}, {@code org.nutgraf.engine} and {@code org.nutgraf.text} only.
 */
@NullMarked
package org.nutgraf.tagger.en;

import org.jspecify.annotations.NullMarked;
