package org.nutgraf.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** CoreNLP itself, with its own models and without the XML parsers that are excluded. */
@Tag("corenlp-models")
class CoreNlpModelsTest {
  @Test
  void pipeline_runsWithoutTheExcludedParsers() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    CoreDocument document = new CoreDocument("The mayor of Lisbon spoke to reporters on Monday.");

    new StanfordCoreNLP(settings).annotate(document);

    assertThat(document.tokens()).extracting(CoreLabel::tag).startsWith("DT", "NN", "IN", "NNP");
    assertThat(document.tokens().get(3).ner()).isEqualTo("CITY");
  }
}
