/**
 * The contract of engines as tests: extend {@link org.nutgraf.engine.kit.EngineContract}. Published
 * as the test jar of nutgraf-core; needs JUnit Jupiter and AssertJ.
 */
@NullMarked
package org.nutgraf.engine.kit;

import org.jspecify.annotations.NullMarked;
