/** Who says what, by which cue, and how surely. */
@NullMarked
package org.nutgraf.attribution;

import org.jspecify.annotations.NullMarked;
