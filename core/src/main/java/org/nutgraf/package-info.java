/** The facade: {@link org.nutgraf.Nutgraf} analyses a document, {@link org.nutgraf.Analysis} holds what was found. */
@NullMarked
package org.nutgraf;

import org.jspecify.annotations.NullMarked;
