/** The code of the README, as it stands there. */
@NullMarked
package org.nutgraf.examples.quickstart;

import org.jspecify.annotations.NullMarked;
