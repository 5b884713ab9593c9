/** The default English models of Nutgraf, found through {@link java.util.ServiceLoader}. */
module org.nutgraf.models.en {
  requires org.nutgraf;

  provides org.nutgraf.engine.EngineProvider with
      org.nutgraf.models.en.EnglishModels;
}
