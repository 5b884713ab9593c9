package org.nutgraf.numeral;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.en.NumeralScanner;
import org.nutgraf.text.TokenTable;

/**
 * The numbers of an English text, each the longest that begins where it does, in text order and
 * without overlaps. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Numerals implements Iterable<Numeral> {
  private final List<Numeral> list;
  private final int[] index;

  private Numerals(List<Numeral> list, int tokens) {
    this.list = List.copyOf(list);
    index = new int[tokens];
    for (int i = 0; i < this.list.size(); i++) {
      index[this.list.get(i).from()] = i + 1;
    }
  }

  /**
   * {@return the numbers in a text}
   *
   * @param atoms the atoms of the text, as {@link TokenTable#atoms(String)} gives them
   */
  public static Numerals scan(TokenTable atoms) {
    Objects.requireNonNull(atoms, "atoms");
    return new Numerals(new NumeralScanner(atoms).scan(), atoms.size());
  }

  /**
   * {@return the number that begins at a token, or null}
   *
   * @param token a token number, which may lie outside the table
   */
  public @Nullable Numeral at(int token) {
    return token < 0 || token >= index.length || index[token] == 0
        ? null
        : list.get(index[token] - 1);
  }

  /** {@return the numbers as an unmodifiable list} */
  public List<Numeral> list() {
    return list;
  }

  @Override
  public Iterator<Numeral> iterator() {
    return list.iterator();
  }

  @Override
  public String toString() {
    return list.toString();
  }
}
