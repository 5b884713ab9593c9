/** The facade: one object analyses a document, another holds what was found. */
@NullMarked
package org.nutgraf;

import org.jspecify.annotations.NullMarked;
