/** Names, numbers, dates and who said it, from English news text. */
@SuppressWarnings("module") // the models are found at run time, not at compile time
module org.nutgraf {
  requires com.fasterxml.jackson.core;
  requires static transitive org.jspecify;
  requires transitive org.threeten.extra;

  exports org.nutgraf;
  exports org.nutgraf.attribution;
  exports org.nutgraf.attribution.en to
      org.nutgraf.models.en;
  exports org.nutgraf.claim;
  exports org.nutgraf.engine;
  exports org.nutgraf.entity;
  exports org.nutgraf.export;
  exports org.nutgraf.json;
  exports org.nutgraf.numeral;
  exports org.nutgraf.quantity;
  exports org.nutgraf.report;
  exports org.nutgraf.tagger;
  exports org.nutgraf.tagger.en;
  exports org.nutgraf.text;
  exports org.nutgraf.time;

  uses org.nutgraf.engine.EngineProvider;
}
