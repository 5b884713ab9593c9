/** Trains every model of nutgraf-models-en from corpora given by path, and evaluates them. */
@NullMarked
package org.nutgraf.training;

import org.jspecify.annotations.NullMarked;
