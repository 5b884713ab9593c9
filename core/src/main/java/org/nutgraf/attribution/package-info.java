/**
 * Who says what, by which cue, and how surely.
 *
 * <p>An {@link org.nutgraf.attribution.Attribution} has three parts: a {@link
 * org.nutgraf.attribution.Source} ("he"), a {@link org.nutgraf.attribution.Cue} ("reported") and a
 * {@link org.nutgraf.attribution.Content} ("2.7 million items were removed"). The source carries
 * the name that it stands for where the document tells it, and otherwise the names it may stand
 * for. A document gives its attributions as {@link org.nutgraf.attribution.Attributions}, which are
 * narrowed down by speaker, type, certainty and kind of source:
 *
 * <pre>{@code
 * analysis.attributions().by("Lavrov").direct();
 * analysis.attributions().anonymous().hedged();
 * }</pre>
 *
 * <p>Offsets are those of {@link org.nutgraf.text.Span}. All values are immutable and thread-safe.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.attribution;

import org.jspecify.annotations.NullMarked;
