/**
 * English models of Nutgraf trained on openly licensed corpora alone, found through {@link
 * java.util.ServiceLoader}.
 */
module org.nutgraf.models.open {
  requires org.nutgraf;

  provides org.nutgraf.engine.EngineProvider with
      org.nutgraf.models.open.OpenModels;
}
