package org.nutgraf.time.en;

import org.nutgraf.time.Anchor;
import org.nutgraf.time.TimeReference;

/** A time told only by where it lies: "now", "recently". */
record RefExpr(TimeReference reference) implements Expr {
  @Override
  public Reading resolve(Context context) {
    return Reading.of(reference, Anchor.PUBLICATION);
  }
}
