/**
 * Documents, spans, blocks, sentences and tokens: what every other layer stands on. Uses no other
 * layer.
 */
@NullMarked
package org.nutgraf.text;

import org.jspecify.annotations.NullMarked;
