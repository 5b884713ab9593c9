package org.nutgraf.text;

import java.util.List;
import org.nutgraf.text.en.EnglishLayout;

/**
 * The blocks of a text: paragraphs, headings, captions, credits and boilerplate, as they are found
 * in articles copied from the web or sent by wire. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Layout {
  private final List<Block> blocks;

  private Layout(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * {@return the layout of an English text} Every character that is not white space lies in exactly
   * one block.
   *
   * @param text the text
   */
  public static Layout of(String text) {
    return new Layout(EnglishLayout.blocks(text));
  }

  /** {@return the blocks in text order} */
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public String toString() {
    return blocks.toString();
  }
}
