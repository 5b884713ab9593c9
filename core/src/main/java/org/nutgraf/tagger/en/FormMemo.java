package org.nutgraf.tagger.en;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.nutgraf.text.TokenTable;

/**
 * The sums of written forms that are met in text after text, of those features that depend on the
 * form alone. Of forms that fall into the same place the last is kept. Thread-safe: what is
 * remembered changes how long a sum takes, never what it is.
 */
final class FormMemo {
  private static final int PLACES = 1 << 13;

  /** Longer forms are rarely met again. */
  private static final int LONGEST = 24;

  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(PLACES);

  /** Returns what is remembered of a form, maybe nothing yet; forgotten soon if it is too long. */
  Entry entry(TokenTable words, int form) {
    int token = words.formToken(form);
    int start = words.start(token);
    int length = words.end(token) - start;
    if (length > LONGEST) {
      return new Entry("");
    }
    String text = words.text();
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = hash * 0x9E3779B1 >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
    Entry entry = entries.getAcquire(place);
    if (entry == null || !entry.is(text, start, length)) {
      entry = new Entry(text.substring(start, start + length));
      entries.setRelease(place, entry);
    }
    return entry;
  }

  /** What is remembered of one form. */
  static final class Entry {
    private final String form;
    private final AtomicReferenceArray<int[]> sums = new AtomicReferenceArray<>(FormSums.ROLES);

    private Entry(String form) {
      this.form = form;
    }

    private boolean is(String text, int start, int length) {
      return form.length() == length && text.startsWith(form, start);
    }

    /** Returns the sums of the form in a role, made now if need be; not to be changed. */
    int[] sums(int role, Supplier<int[]> maker) {
      int[] known = sums.getAcquire(role);
      if (known == null) {
        known = maker.get();
        sums.setRelease(role, known);
      }
      return known;
    }
  }
}
