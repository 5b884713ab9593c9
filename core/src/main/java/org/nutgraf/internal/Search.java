package org.nutgraf.internal;

import java.util.List;
import java.util.function.Predicate;

/** Search in sorted lists. */
public final class Search {
  private Search() {}

  /**
   * Returns the index of the first element that passes a test, or the size if none does.
   *
   * @param sorted elements of which those that fail the test all stand before those that pass it
   * @param test the test
   */
  public static <T> int first(List<T> sorted, Predicate<? super T> test) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(sorted.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
