/** Helpers that several packages share. Not exported; may use no other package of the library. */
@NullMarked
package org.nutgraf.internal;

import org.jspecify.annotations.NullMarked;
