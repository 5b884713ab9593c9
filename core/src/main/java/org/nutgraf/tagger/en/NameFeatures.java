package org.nutgraf.tagger.en;

import org.nutgraf.tagger.Features;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The features by which names are learned and found. For one text and one thread. */
public final class NameFeatures {
  static final int ROLES = 5;

  private static final int OWN = 2;
  private static final int NONE = -1;
  private static final int SENTENCE_END = 3;

  private final TokenTable words;
  private final NameLexicon lexicon;
  private final Forms forms;
  private final NameContext context;
  private final int[] clusters;
  private final int[] lists;

  /**
   * Makes the features of a text.
   *
   * @param words its words
   * @param lexicon what is known of words beforehand
   */
  public NameFeatures(TokenTable words, NameLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    forms = new Forms(words);
    context = new NameContext(words, forms);
    clusters = new int[forms.count()];
    for (int form = 0; form < clusters.length; form++) {
      clusters[form] = lexicon.clusters(words.fold(words.formToken(form)));
    }
    lists = new int[words.size() * 4];
    for (int s = 0; s < words.sentenceCount(); s++) {
      int to = words.sentenceEnd(s);
      for (int i = words.sentenceStart(s); i < to; i++) {
        if (words.has(i, Shape.CAPITAL | Shape.DIGIT)) {
          lookUp(i, to);
        }
      }
    }
  }

  /** Marks the phrases of the lexicon that begin at a token: in them first, inner, last or only. */
  private void lookUp(int from, int to) {
    int hash = NameLexicon.begin();
    int end = Math.min(to, from + NameLexicon.LONGEST);
    for (int i = from; i < end; i++) {
      if (words.has(i, Shape.PUNCTUATION)) {
        break;
      }
      hash = NameLexicon.extend(hash, words.fold(i));
      int bits = lexicon.lists(hash);
      if (bits != 0 && words.has(i, Shape.CAPITAL | Shape.DIGIT)) {
        for (int k = from; k <= i; k++) {
          int place = i == from ? 3 : k == from ? 0 : k == i ? 2 : 1;
          lists[k * 4 + place] |= bits;
        }
      }
    }
  }

  /**
   * Writes all features of a sentence.
   *
   * @param sentence the number of the sentence
   * @param out gets them
   */
  public void sentence(int sentence, Features out) {
    int from = words.sentenceStart(sentence);
    int to = words.sentenceEnd(sentence);
    for (int i = from; i < to; i++) {
      out.token();
      for (int role = 0; role < ROLES; role++) {
        form(formAt(i + role - OWN, from, to), role, out);
      }
      token(i, from, to, out);
    }
  }

  int formAt(int token, int from, int to) {
    return token < from || token >= to ? NONE : words.form(token);
  }

  /** Writes the features that a form gives to the token itself (role 2) or to one beside it. */
  void form(int form, int role, Features out) {
    int template = 10 * role;
    if (form == NONE) {
      out.add(template, SENTENCE_END);
      return;
    }
    out.add(template, forms.low(form));
    int coarse = clusters[form] & 0xff;
    int fine = clusters[form] >>> 8;
    if (role != OWN) {
      out.add(template + 1, coarse);
      out.add(template + 2, fine);
      return;
    }
    int brief = forms.shortShape(form);
    out.add(50, forms.cased(form));
    out.add(51, forms.shape(form));
    for (int k = 1; k <= 4; k++) {
      if (forms.prefix(form, k) != 0) {
        out.add(51 + k, forms.prefix(form, k));
      }
    }
    for (int k = 1; k <= 5; k++) {
      if (forms.suffix(form, k) != 0) {
        out.add(55 + k, forms.suffix(form, k));
      }
    }
    out.add(61, coarse, brief);
    out.add(62, fine, brief);
    if (forms.capital(form)) {
      out.add(63, forms.suffix(form, 3), brief);
      documentContext(form, out);
    }
  }

  private void documentContext(int form, Features out) {
    out.add(70, context.seenLow(form) ? 1 : 2);
    if (!context.known(form)) {
      out.add(71, 0);
      return;
    }
    int place = context.fact(form, NameContext.PLACE);
    out.add(72, context.fact(form, NameContext.LENGTH), place);
    out.add(73, place, context.fact(form, NameContext.FIRST));
    out.add(74, place, context.fact(form, NameContext.LAST));
    out.add(75, place, context.fact(form, NameContext.BEFORE));
    out.add(76, place, context.fact(form, NameContext.AFTER));
  }

  /** Writes the features that need more than one form, or the place of the token. */
  void token(int token, int from, int to, Features out) {
    int own = words.form(token);
    int before = formAt(token - 1, from, to);
    int after = formAt(token + 1, from, to);
    int before2 = formAt(token - 2, from, to);
    int after2 = formAt(token + 2, from, to);
    int low = forms.low(own);
    int brief = forms.shortShape(own);
    int lowBefore = low(before);
    int lowAfter = low(after);
    out.add(100, lowBefore, low);
    out.add(101, low, lowAfter);
    out.add(102, brief(before), brief);
    out.add(103, brief, brief(after));
    out.add(104, brief(before), brief(after), forms.shape(own));
    out.add(105, brief, lowBefore);
    out.add(106, brief, lowAfter);
    out.add(107, brief, low(before2));
    out.add(108, brief, low(after2));
    out.add(109, suffix(before), brief);
    out.add(110, suffix(after), brief);
    out.add(111, lowBefore, lowAfter);
    out.add(112, low(before2), lowBefore);
    out.add(113, lowAfter, low(after2));
    int position = (token == from ? 1 : 0) + (context.upper(words.sentence(token)) ? 2 : 0);
    out.add(114, position, brief);
    window(token, from, to, out);
    clusterPairs(own, before, after, brief, out);
    for (int d = -1; d <= 1; d++) {
      if (token + d >= from && token + d < to) {
        lists(token + d, d, brief, out);
      }
    }
    if (forms.capital(own)) {
      out.add(115, context.seenLow(own) ? 1 : 2, position, context.known(own) ? 1 : 0);
    }
  }

  private void window(int token, int from, int to, Features out) {
    for (int d = 2; d <= 5; d++) {
      if (token - d >= from) {
        out.add(116, low(words.form(token - d)));
      }
      if (token + d < to) {
        out.add(117, low(words.form(token + d)));
      }
    }
  }

  private void clusterPairs(int own, int before, int after, int brief, Features out) {
    for (int level = 0; level < 2; level++) {
      int template = 120 + 10 * level;
      int c = cluster(own, level);
      int b = cluster(before, level);
      int a = cluster(after, level);
      out.add(template, b, brief);
      out.add(template + 1, a, brief);
      out.add(template + 2, b, c);
      out.add(template + 3, c, a);
      out.add(template + 4, b, a);
    }
  }

  private void lists(int token, int distance, int brief, Features out) {
    for (int place = 0; place < 4; place++) {
      int bits = lists[token * 4 + place];
      if (bits == 0) {
        continue;
      }
      int template = 150 + 10 * (distance + 1) + place;
      out.add(template, bits);
      if (distance == 0) {
        out.add(template + 4, bits, brief);
      }
      for (int rest = bits; rest != 0; rest &= rest - 1) {
        out.add(190 + 10 * (distance + 1) + place, Integer.numberOfTrailingZeros(rest));
      }
    }
  }

  private int low(int form) {
    return form == NONE ? SENTENCE_END : forms.low(form);
  }

  private int brief(int form) {
    return form == NONE ? SENTENCE_END : forms.shortShape(form);
  }

  private int suffix(int form) {
    return form == NONE ? SENTENCE_END : forms.suffix(form, 3);
  }

  private int cluster(int form, int level) {
    int both = form == NONE ? -1 : clusters[form];
    return level == 0 ? both & 0xff : both >>> 8;
  }
}
