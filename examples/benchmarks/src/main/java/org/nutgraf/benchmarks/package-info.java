/** How fast Nutgraf is, stage by stage, beside its peers. */
@NullMarked
package org.nutgraf.benchmarks;

import org.jspecify.annotations.NullMarked;
