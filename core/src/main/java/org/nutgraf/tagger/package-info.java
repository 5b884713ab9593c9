/** One linear sequence tagger for parts of speech, names and attribution roles. */
@NullMarked
package org.nutgraf.tagger;

import org.jspecify.annotations.NullMarked;
