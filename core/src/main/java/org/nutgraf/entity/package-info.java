/** Named entities and the fullest form of each name. */
@NullMarked
package org.nutgraf.entity;

import org.jspecify.annotations.NullMarked;
