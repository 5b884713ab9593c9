/** A Spark job that reads a corpus of articles and writes its claims as Parquet. */
@NullMarked
package org.nutgraf.examples.spark;

import org.jspecify.annotations.NullMarked;
