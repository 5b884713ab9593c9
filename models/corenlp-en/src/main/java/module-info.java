// SPDX-License-Identifier: GPL-3.0-or-later
/** A Nutgraf engine on Stanford CoreNLP, under GPL-3.0-or-later. */
module org.nutgraf.corenlp {
  requires edu.stanford.nlp.corenlp;
  requires static org.jspecify;
  requires transitive org.nutgraf;

  exports org.nutgraf.corenlp;

  provides org.nutgraf.engine.EngineProvider with
      org.nutgraf.corenlp.CoreNlpProvider;
}
