/** Names, numbers, dates and who said it, from English news text. */
module org.nutgraf {
  requires static transitive org.jspecify;

  exports org.nutgraf.engine;
  exports org.nutgraf.text;

  uses org.nutgraf.engine.EngineProvider;
}
