/** Analyses as JSON Lines, schema version 1. */
@NullMarked
package org.nutgraf.json;

import org.jspecify.annotations.NullMarked;
