package org.nutgraf.export;

import org.nutgraf.Analysis;

/**
 * Analyses in the <a href="https://brat.nlplab.org/standoff.html">standoff format of brat</a>: for
 * each document a text file ({@code .txt}) and a file of annotations ({@code .ann}) of the same
 * name, and one {@code annotation.conf} beside them. All are UTF-8.
 *
 * <ul>
 *   <li>Names are entities by their type ({@code PERSON}), with the fullest form and the role in a
 *       note; quantities are {@code QUANTITY} with the attributes {@code Kind} and {@code Bound}
 *       and the value in a note; dates are {@code DATE}, {@code TIME}, {@code DURATION} or {@code
 *       SET} with the TIMEX3 value in a note.
 *   <li>An attribution is {@code SOURCE}, {@code CUE} and {@code CONTENT}, joined by the relations
 *       {@code SaidBy} (content to source) and {@code MarkedBy} (content to cue); a cue without
 *       content is the first argument itself. {@code Certainty}, {@code Report} and {@code Negated}
 *       are attributes of that first argument.
 *   <li>Offsets count Unicode code points from 0, end exclusive, as brat does. What stands on more
 *       than one line is cut at the line ends into pieces ({@code 0 4;5 9}), as brat demands.
 *   <li>Half a surrogate pair, which UTF-8 cannot hold, is written as U+FFFD.
 * </ul>
 *
 * <p>Layers that were not asked for are left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Brat {
  private Brat() {}

  /**
   * {@return what belongs into the {@code .txt} file: the text of the document}
   *
   * @param analysis the analysis
   */
  public static String text(Analysis analysis) {
    return Plain.utf8(analysis.document().text());
  }

  /**
   * {@return what belongs into the {@code .ann} file}
   *
   * @param analysis the analysis
   */
  public static String annotations(Analysis analysis) {
    return new BratWriter(analysis).write();
  }

  /** {@return what belongs into {@code annotation.conf}: every type, relation and attribute} */
  public static String configuration() {
    return BratWriter.configuration();
  }
}
