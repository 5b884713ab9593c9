package org.nutgraf.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Analyses in columns, as of the shared tasks of CoNLL: a word and its labels on each line, an
 * empty line after each sentence, {@code -DOCSTART-} before each document. UTF-8, lines end in
 * {@code \n}.
 *
 * <p>Labels are BIO (IOB2): {@code B-} begins a mention, {@code I-} goes on, {@code O} is outside.
 * A word belongs to a mention if they share a character. A mention that crosses the end of a
 * sentence begins anew after it, since no reader carries a label over. Where mentions of a column
 * overlap, as a quotation inside a quotation, the outer one is written. Words are those of {@link
 * TokenTable#words}: they hold no white space. Half a surrogate pair is written as U+FFFD, and a
 * word {@code -DOCSTART-} of the text itself with a no-break hyphen (U+2011) at its ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ConllColumns {
  private static final String START = "-DOCSTART-";
  private static final String OUTSIDE = "O";

  private final TokenTable words;
  private final String text;
  private final List<String[]> columns = new ArrayList<>();

  private ConllColumns(Analysis analysis) {
    text = Plain.utf8(analysis.document().text());
    words = TokenTable.words(text);
  }

  /**
   * {@return a document with a word and one label for each layer on a line, parted by tabs} The
   * columns stand in the order of {@link Layer}: names by type ({@code B-PERSON}), quantities by
   * kind ({@code B-MONEY}), dates by type ({@code B-DATE}), attributions as {@code SOURCE}, {@code
   * CUE} and {@code CONTENT}.
   *
   * @param analysis the analysis
   * @param layers the layers to write; {@link Layer#CLAIMS} has no column of its own
   * @throws IllegalArgumentException if there is no layer with a column
   * @throws IllegalStateException if the analysis lacks one of them
   */
  public static String of(Analysis analysis, Collection<Layer> layers) {
    Set<Layer> chosen = EnumSet.noneOf(Layer.class);
    chosen.addAll(layers);
    chosen.remove(Layer.CLAIMS);
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "no columns: name at least one of ENTITIES, QUANTITIES, DATES, ATTRIBUTIONS");
    }
    ConllColumns out = new ConllColumns(analysis);
    chosen.forEach(layer -> out.columns.add(out.labels(spans(analysis, layer))));
    return out.write("\t", "");
  }

  /**
   * {@return the names of a document in the four columns of CoNLL-2003, parted by blanks: the word,
   * two columns that are not filled ({@code _}), and {@code PER}, {@code LOC} (with facilities),
   * {@code ORG} or {@code MISC} (all others)}
   *
   * @param analysis the analysis
   * @throws IllegalStateException if it lacks the names
   */
  public static String conll2003(Analysis analysis) {
    ConllColumns out = new ConllColumns(analysis);
    Map<Span, String> names = new TreeMap<>(OUTER_FIRST);
    analysis.entities().forEach(e -> names.put(e.span(), four(e.type())));
    out.columns.add(out.labels(names));
    return out.write(" ", "_ _ ");
  }

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparingInt(s -> -s.end());

  private static String four(NameType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION, FACILITY -> "LOC";
      case NORP, PRODUCT, EVENT, MISC -> "MISC";
    };
  }

  private static Map<Span, String> spans(Analysis analysis, Layer layer) {
    Map<Span, String> spans = new TreeMap<>(OUTER_FIRST);
    switch (layer) {
      case ENTITIES -> analysis.entities().forEach(e -> put(spans, e, e.type()));
      case QUANTITIES -> analysis.quantities().forEach(q -> put(spans, q, q.kind()));
      case DATES -> analysis.dates().forEach(d -> put(spans, d, d.type()));
      case ATTRIBUTIONS -> analysis.attributions().forEach(a -> put(spans, a));
      case CLAIMS -> {}
    }
    return spans;
  }

  private static void put(Map<Span, String> spans, Mention mention, Enum<?> type) {
    spans.putIfAbsent(mention.span(), type.name());
  }

  private static void put(Map<Span, String> spans, Attribution attribution) {
    attribution.content().spans().forEach(s -> spans.putIfAbsent(s, "CONTENT"));
    attribution.source().spans().forEach(s -> spans.putIfAbsent(s, "SOURCE"));
    attribution.cue().spans().forEach(s -> spans.putIfAbsent(s, "CUE"));
  }

  private String[] labels(Map<Span, String> spans) {
    String[] labels = new String[words.size()];
    Arrays.fill(labels, OUTSIDE);
    int free = 0;
    for (Map.Entry<Span, String> entry : spans.entrySet()) {
      Span span = entry.getKey();
      int first = words.tokenAt(span.start());
      if (span.length() == 0 || first < free) {
        continue;
      }
      int sentence = -1;
      for (int i = first; i < words.size() && words.start(i) < span.end(); i++) {
        labels[i] = (words.sentence(i) == sentence ? "I-" : "B-") + entry.getValue();
        sentence = words.sentence(i);
        free = i + 1;
      }
    }
    return labels;
  }

  private String write(String separator, String unfilled) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    out.append(START).append(separator).append(unfilled);
    out.append(String.join(separator, columns.stream().map(c -> OUTSIDE).toList()));
    out.append("\n\n");
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && words.sentence(i) != words.sentence(i - 1)) {
        out.append('\n');
      }
      String word = words.token(i);
      out.append(word.equals(START) ? word.replace('-', '\u2011') : word);
      out.append(separator).append(unfilled);
      for (int c = 0; c < columns.size(); c++) {
        out.append(c == 0 ? "" : separator).append(columns.get(c)[i]);
      }
      out.append('\n');
    }
    return out.append(words.size() == 0 ? "" : "\n").toString();
  }
}
