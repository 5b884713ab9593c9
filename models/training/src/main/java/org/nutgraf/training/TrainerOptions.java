package org.nutgraf.training;

/**
 * How to train.
 *
 * @param epochs how often to go through the examples
 * @param rate the learning rate of the CRF
 * @param l2 the weight of the L2 penalty of the CRF
 * @param dropout the part of the features of a token that is left out at each visit, 0..1
 * @param leastCount features that occur less often get no weight
 * @param leastWeight weights below this size are left out of the model
 * @param seed of the random order and dropout; the same seed gives the same model
 */
record TrainerOptions(
    int epochs,
    double rate,
    double l2,
    double dropout,
    int leastCount,
    double leastWeight,
    long seed) {
  /** Returns options that suit a corpus of some hundred thousand tokens. */
  public static TrainerOptions defaults() {
    return new TrainerOptions(12, 0.15, 1e-6, 0.1, 2, 0.01, 1);
  }

  /** Returns these options with another number of epochs. */
  public TrainerOptions withEpochs(int value) {
    return new TrainerOptions(value, rate, l2, dropout, leastCount, leastWeight, seed);
  }

  /** Returns these options with another learning rate. */
  public TrainerOptions withRate(double value) {
    return new TrainerOptions(epochs, value, l2, dropout, leastCount, leastWeight, seed);
  }

  /** Returns these options with another penalty. */
  public TrainerOptions withL2(double value) {
    return new TrainerOptions(epochs, rate, value, dropout, leastCount, leastWeight, seed);
  }

  /** Returns these options with another dropout. */
  public TrainerOptions withDropout(double value) {
    return new TrainerOptions(epochs, rate, l2, value, leastCount, leastWeight, seed);
  }

  /** Returns these options with another least count of a feature. */
  public TrainerOptions withLeastCount(int value) {
    return new TrainerOptions(epochs, rate, l2, dropout, value, leastWeight, seed);
  }

  /** Returns these options with another least weight. */
  public TrainerOptions withLeastWeight(double value) {
    return new TrainerOptions(epochs, rate, l2, dropout, leastCount, value, seed);
  }

  /** Returns these options with another seed. */
  public TrainerOptions withSeed(long value) {
    return new TrainerOptions(epochs, rate, l2, dropout, leastCount, leastWeight, value);
  }
}
