/** The {@code nutgraf} command. */
@NullMarked
package org.nutgraf.cli;

import org.jspecify.annotations.NullMarked;
