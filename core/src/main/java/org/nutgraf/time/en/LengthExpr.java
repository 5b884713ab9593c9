package org.nutgraf.time.en;

/** A length of time that is not placed. */
record LengthExpr(Amount amount) implements Expr {
  @Override
  public Reading resolve(Context context) {
    return new Reading(amount.length());
  }
}
