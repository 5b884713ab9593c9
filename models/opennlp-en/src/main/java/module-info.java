/** A Nutgraf engine on Apache OpenNLP and its official English models. */
module org.nutgraf.opennlp {
  requires static org.jspecify;
  requires transitive org.nutgraf;
  requires org.apache.opennlp.tools;
  requires org.slf4j; // OpenNLP logs to it, and an automatic module cannot ask for it

  exports org.nutgraf.opennlp;

  provides org.nutgraf.engine.EngineProvider with
      org.nutgraf.opennlp.OpenNlpProvider;
}
