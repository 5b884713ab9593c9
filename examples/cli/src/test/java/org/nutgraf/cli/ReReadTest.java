package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.formats.Conll03NameSampleStream;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.AttributeAnnotation;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nutgraf.Analysis;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.claim.Claim;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.export.Brat;
import org.nutgraf.export.ConllColumns;
import org.nutgraf.export.Csv;
import org.nutgraf.export.WebAnnotations;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Document;
import org.nutgraf.text.TokenTable;

/**
 * What Nutgraf writes, other people's readers read: brat and CoNLL-2003 by OpenNLP, CSV by Commons
 * CSV, JSON by Gson; whatever the text, with every offset in its place.
 */
class ReReadTest {
  private static final Nutgraf NUTGRAF = Nutgraf.english();
  private static final String LINE_ENDS = "\n\u000b\f\r\u001c\u001d\u001e\u0085\u2028\u2029";

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "Mayor Jane Roe",
            " said on Monday",
            " that ",
            "Jane\nRoe",
            "1,200 homes",
            "$5\nmillion",
            "$5\r\n\tmillion",
            "-5 degrees Celsius",
            "=1+1 troops",
            " lost power in New\u2028York",
            "\"We left,\"",
            " Oslo\u0085's",
            "-DOCSTART-",
            "# he told Reuters",
            ". ",
            ", ",
            "\n\n",
            "\t",
            "'",
            "\u000b",
            "\u0000",
            "\u200b",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            " analysts suggested \ud83d\ude00 14,000 troops came last year.")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static Analysis analyze(String text) {
    return NUTGRAF.analyze(
        Document.of(text).withId("a;b,\"c\"\n=d").publishedOn(LocalDate.of(2025, 12, 10)));
  }

  /** As a file in UTF-8 would give it back. */
  private static String utf8(String text) {
    String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(written).as("UTF-8 holds it").isEqualTo(text);
    return written;
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(utf8(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String codePoints(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Property(tries = 60)
  void brat_byOpenNlp(@ForAll("texts") String text) throws IOException {
    Analysis analysis = analyze(text);
    AnnotationConfiguration types = AnnotationConfiguration.parse(stream(Brat.configuration()));
    BratDocument read =
        BratDocument.parseDocument(
            types, "a", stream(Brat.text(analysis)), stream(Brat.annotations(analysis)));
    assertThat(read.getText()).isEqualTo(Brat.text(analysis)).hasSameSizeAs(text);
    int spans = 0;
    int relations = 0;
    for (BratAnnotation annotation : read.getAnnotations()) {
      if (annotation instanceof SpanAnnotation span) {
        spans++;
        assertThat(marked(read.getText(), span)).isEqualTo(span.getCoveredText());
      } else if (annotation instanceof RelationAnnotation relation) {
        relations++;
        assertThat(read.getAnnotation(relation.getArg1())).isInstanceOf(SpanAnnotation.class);
        assertThat(read.getAnnotation(relation.getArg2()).getType()).isIn("SOURCE", "CUE");
      } else if (annotation instanceof AttributeAnnotation attribute) {
        assertThat(read.getAnnotation(attribute.getAttachedTo())).isNotNull();
      }
    }
    int attributions = 0;
    int links = 0;
    for (Attribution a : analysis.attributions()) {
      boolean source = !a.source().spans().isEmpty();
      boolean cue = !a.cue().spans().isEmpty();
      boolean content = !a.content().spans().isEmpty();
      attributions += (source ? 1 : 0) + (cue ? 1 : 0) + (content ? 1 : 0);
      links += (source && (content || cue) ? 1 : 0) + (cue && content ? 1 : 0);
    }
    assertThat(spans)
        .isEqualTo(
            analysis.entities().size()
                + analysis.quantities().size()
                + analysis.dates().size()
                + attributions);
    assertThat(relations).isEqualTo(links);
  }

  /** Returns the pieces of text that an annotation marks; none crosses the end of a line. */
  private static String marked(String text, SpanAnnotation annotation) {
    List<String> pieces = new ArrayList<>();
    for (Span span : annotation.getSpans()) {
      String piece = codePoints(text, span.getStart(), span.getEnd());
      assertThat(piece).isNotEmpty();
      assertThat(piece.chars()).noneMatch(c -> LINE_ENDS.indexOf(c) >= 0);
      pieces.add(piece);
    }
    return String.join(" ", pieces);
  }

  @Property(tries = 60)
  void webAnnotations_byGson(@ForAll("texts") String text) {
    Analysis analysis = analyze(text);
    String plain = Brat.text(analysis);
    JsonObject page = JsonParser.parseString(utf8(WebAnnotations.line(analysis))).getAsJsonObject();
    assertThat(page).isEqualTo(JsonParser.parseString(WebAnnotations.pretty(analysis)));
    assertThat(page.get("@context").getAsString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    Map<String, JsonObject> byId = new HashMap<>();
    for (JsonElement item : page.getAsJsonArray("items")) {
      JsonObject annotation = item.getAsJsonObject();
      assertThat(byId.put(annotation.get("id").getAsString(), annotation)).as("ids").isNull();
    }
    List<String> names = new ArrayList<>();
    for (JsonObject annotation : byId.values()) {
      for (JsonElement target : annotation.getAsJsonArray("target")) {
        if (annotation.get("motivation").getAsString().equals("linking")) {
          assertThat(byId).containsKey(target.getAsString());
        } else {
          String exact = exact(plain, target.getAsJsonObject());
          names.add(tag(annotation) + " " + exact);
        }
      }
    }
    for (EntityMention entity : analysis.entities()) {
      assertThat(names).contains(entity.type() + " " + entity.span().in(plain));
    }
  }

  private static String tag(JsonObject annotation) {
    JsonArray bodies = annotation.getAsJsonArray("body");
    return bodies.get(0).getAsJsonObject().get("value").getAsString();
  }

  /** Returns the text that a target quotes, after both selectors were seen to point there. */
  private static String exact(String text, JsonObject target) {
    JsonObject position = target.getAsJsonArray("selector").get(0).getAsJsonObject();
    JsonObject quote = target.getAsJsonArray("selector").get(1).getAsJsonObject();
    int start = position.get("start").getAsInt();
    int end = position.get("end").getAsInt();
    String exact = quote.get("exact").getAsString();
    assertThat(codePoints(text, start, end)).isEqualTo(exact);
    String prefix = quote.get("prefix").getAsString();
    String suffix = quote.get("suffix").getAsString();
    assertThat(codePoints(text, 0, start)).endsWith(prefix);
    assertThat(text.substring(text.offsetByCodePoints(0, end))).startsWith(suffix);
    assertThat(prefix.codePointCount(0, prefix.length())).isEqualTo(Math.min(32, start));
    return exact;
  }

  @Property(tries = 60)
  void csv_byCommonsCsv(@ForAll("texts") String text) throws IOException {
    Analysis analysis = analyze(text);
    List<CSVRecord> quantities = records(Csv.quantitiesHeader() + Csv.quantities(analysis));
    assertThat(quantities).hasSize(analysis.quantities().size());
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = analysis.quantities().list().get(i);
      CSVRecord row = quantities.get(i);
      assertThat(row.isConsistent()).isTrue();
      assertThat(row.get("start")).isEqualTo(Integer.toString(quantity.span().start()));
      assertThat(unguarded(row.get("text"))).isEqualTo(quantity.span().in(Brat.text(analysis)));
      assertThat(unguarded(row.get("document"))).isEqualTo("a;b,\"c\"\n=d");
      assertThat(row.get("value")).matches("-?[0-9.]*");
    }
    List<CSVRecord> claims = records(Csv.claimsHeader() + Csv.claims(analysis));
    assertThat(claims).hasSize(analysis.claims().size());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = analysis.claims().list().get(i);
      assertThat(claims.get(i).isConsistent()).isTrue();
      assertThat(unguarded(claims.get(i).get("cue"))).isEqualTo(claim.attribution().cue().text());
      assertThat(claims.get(i).get("type")).isEqualTo(claim.attribution().type().name());
    }
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(utf8(csv)))) {
      return parser.getRecords();
    }
  }

  /** Takes the guard off, as the documentation of {@link Csv} says. */
  private static String unguarded(String field) {
    String rest = field.replaceFirst("^'+", "");
    boolean guarded =
        !rest.equals(field) && !rest.isEmpty() && "=+-@\t\r\n".indexOf(rest.charAt(0)) >= 0;
    assertThat(rest.equals(field) && !field.isEmpty() && "=+-@\t\r\n".indexOf(field.charAt(0)) >= 0)
        .as("a formula: %s", field)
        .isFalse();
    return guarded ? field.substring(1) : field;
  }

  @Property(tries = 60)
  void conll2003_byOpenNlp(@ForAll("texts") String text) throws IOException {
    Analysis analysis = analyze(text);
    String columns = utf8(ConllColumns.conll2003(analysis));
    List<String> words = new ArrayList<>();
    int names = 0;
    try (Conll03NameSampleStream samples =
        new Conll03NameSampleStream(
            Conll03NameSampleStream.LANGUAGE.EN, () -> stream(columns), 15)) {
      for (NameSample sample = samples.read(); sample != null; sample = samples.read()) {
        words.addAll(List.of(sample.getSentence()));
        names += sample.getNames().length;
      }
    }
    TokenTable table = TokenTable.words(Brat.text(analysis));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      expected.add(table.token(i).equals("-DOCSTART-") ? "\u2011DOCSTART\u2011" : table.token(i));
    }
    assertThat(words).isEqualTo(expected);
    Set<Integer> apart =
        analysis.entities().stream()
            .map(e -> table.tokenAt(e.span().start()))
            .collect(Collectors.toSet());
    assertThat(names).isEqualTo(apart.size());
  }
}
