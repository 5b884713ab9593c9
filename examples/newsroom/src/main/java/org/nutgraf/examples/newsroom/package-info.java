/** Example programs on the seed articles. */
@NullMarked
package org.nutgraf.examples.newsroom;

import org.jspecify.annotations.NullMarked;
