package org.nutgraf.tagger.en;

import org.nutgraf.tagger.Features;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The features by which names are learned and found. For one text and one thread.
 *
 * @since 0.1.0
 */
public final class NameFeatures implements FormSums.Source {
  private static final int OWN = 2;
  private static final int NONE = -1;
  private static final int SENTENCE_END = 3;

  private final TokenTable words;
  private final NameLexicon lexicon;
  private final Forms forms;
  private final NameContext context;
  private final int[] fine;
  private final int[] coarse;
  private final int[] common;
  private final int[] paths;
  private final int[] lists;
  private final NameRuns runs;
  private final int[] topics;

  /** Sentences where names are looked for among all words. */
  private final boolean[] loose;

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
    fine = new int[forms.count()];
    coarse = new int[forms.count()];
    common = new int[forms.count()];
    paths = new int[forms.count()];
    for (int form = 0; form < fine.length; form++) {
      int start = words.start(words.formToken(form));
      int end = words.end(words.formToken(form));
      fine[form] = lexicon.cluster(words.text(), start, end);
      coarse[form] = lexicon.coarse(fine[form]);
      int low = NameLexicon.low(words.text(), start, end);
      common[form] = lexicon.common(low);
      paths[form] = lexicon.path(low);
    }
    runs = new NameRuns(words);
    NameTopic topic = new NameTopic(words);
    topics = new int[words.sentenceCount()];
    loose = new NameCase(words).loose();
    lists = new int[words.size() * 4];
    for (int s = 0; s < words.sentenceCount(); s++) {
      int to = words.sentenceEnd(s);
      topics[s] = topic.of(s);
      int wanted = NameCase.NAMED | Shape.DIGIT | (loose[s] ? Shape.LOWER : 0);
      for (int i = words.sentenceStart(s); i < to; i++) {
        if (words.has(i, wanted)) {
          lookUp(i, to, wanted);
        }
      }
    }
  }

  /** Marks the phrases of the lexicon that begin at a token: in them first, inner, last or only. */
  private void lookUp(int from, int to, int wanted) {
    int hash = NameLexicon.begin();
    int end = Math.min(to, from + NameLexicon.LONGEST);
    for (int i = from; i < end; i++) {
      if (words.has(i, Shape.PUNCTUATION)) {
        break;
      }
      hash = NameLexicon.extend(hash, words.fold(i));
      int bits = lexicon.lists(hash);
      if (bits != 0 && words.has(i, wanted)) {
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
      for (int role = 0; role < FormSums.ROLES; role++) {
        form(formAt(i + role - OWN, from, to), role, out);
      }
      token(i, from, to, out);
    }
  }

  int formAt(int token, int from, int to) {
    return token < from || token >= to ? NONE : words.form(token);
  }

  /**
   * Tells whether a token is so far from any capital or digit that it is no part of a name: more
   * than two words, unless the sentence is written loosely.
   */
  boolean isFar(int token, int from, int to) {
    int first = Math.max(from, token - OWN);
    int last = Math.min(to - 1, token + OWN);
    int seen = 0;
    for (int i = first; i <= last; i++) {
      seen |= words.shape(i);
    }
    return (seen & (NameCase.NAMED | Shape.DIGIT)) == 0 && !loose[words.sentence(token)];
  }

  @Override
  public void form(int form, int role, Features out) {
    int template = 10 * role;
    if (form == NONE) {
      out.add(template, SENTENCE_END);
      return;
    }
    out.add(template, forms.low(form));
    if (role != OWN) {
      out.add(template + 1, cluster(form, 0));
      out.add(template + 2, cluster(form, 1));
      out.add(template + 3, path(form, 12));
      out.add(template + 4, path(form, 8));
      out.add(template + 5, path(form, 4));
      out.add(template + 6, lexicon.commonCoarse(common[form]));
      out.add(template + 7, common[form]);
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
    out.add(61, cluster(form, 0), brief);
    out.add(62, cluster(form, 1), brief);
    for (int bits = 4; bits <= 12; bits += 2) {
      out.add(80 + bits / 2, path(form, bits), brief);
    }
    out.add(87, lexicon.commonCoarse(common[form]), brief);
    out.add(88, common[form], brief);
    if (forms.capital(form)) {
      out.add(63, forms.suffix(form, 3), brief);
      forms.pieces(form, out);
      documentContext(form, out);
    }
  }

  @Override
  public boolean isSameEverywhere(int form, int role) {
    return role != OWN || !forms.capital(form);
  }

  private void documentContext(int form, Features out) {
    out.add(70, context.seenLow(form) ? 1 : 2);
    if (context.expansion(form) != 0) {
      out.add(77, 1);
      out.add(78, context.expansion(form));
    }
    int count = Math.min(context.count(form), NameContext.MENTIONS);
    out.add(79, count, forms.shortShape(form));
    for (int mention = 0; mention < count; mention++) {
      out.add(80, context.before(form, mention));
      out.add(81, context.after(form, mention));
    }
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
    int low = forms.low(own);
    int brief = forms.shortShape(own);
    int sentence = words.sentence(token);
    int position = (token == from ? 1 : 0) + (context.upper(sentence) ? 2 : 0);
    out.add(100, low(before), low);
    out.add(101, low, low(after));
    out.add(114, position, brief);
    if (!loose[sentence] && plain(own) && plain(before) && plain(after)) {
      return;
    }
    int before2 = formAt(token - 2, from, to);
    int after2 = formAt(token + 2, from, to);
    int lowBefore = low(before);
    int lowAfter = low(after);
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
    window(token, from, to, out);
    clusterPairs(own, before, after, brief, out);
    for (int d = -1; d <= 1; d++) {
      if (token + d >= from && token + d < to) {
        lists(token + d, d, brief, out);
      }
    }
    int topic = topics[sentence];
    out.add(140, topic, brief);
    out.add(146, low(words.form(from)), brief);
    if (forms.capital(own)) {
      out.add(115, context.seenLow(own) ? 1 : 2, position, context.known(own) ? 1 : 0);
      out.add(141, topic, low);
      out.add(142, topic, cluster(own, 0));
      out.add(143, topic, lists[token * 4 + 3], brief);
      out.add(144, topic, lowBefore);
      out.add(145, topic, lowAfter);
    }
    runs(token, from, to, out);
  }

  private boolean plain(int form) {
    return form == NONE || (forms.bits(form) & (NameCase.NAMED | Shape.DIGIT)) == 0;
  }

  /** Writes the ends of the run of capitalised words that the token stands in. */
  private void runs(int token, int from, int to, Features out) {
    if (runs.longEnd(token) > 0) {
      int start = runs.longStart(token);
      int end = runs.longEnd(token);
      int place = token == start ? 0 : token == end - 1 ? 2 : 1;
      int length = Math.min(end - start, 6);
      out.add(220, place, length);
      out.add(221, place, low(words.form(end - 1)));
      out.add(222, place, low(words.form(start)));
      out.add(235, place, cluster(words.form(end - 1), 1));
      out.add(236, place, cluster(words.form(start), 1));
      if (end > runs.end(start)) {
        out.add(254, place, low(formAt(start - 1, from, to)));
        out.add(255, place, low(formAt(end, from, to)));
      }
    }
    if (words.has(token, NameCase.NAMED)) {
      int start = runs.start(token);
      int end = runs.end(token);
      int place = token == start ? 0 : token == end - 1 ? 2 : 1;
      int length = Math.min(end - start, 5) * 3 + place;
      int first = words.form(start);
      int last = words.form(end - 1);
      int before = formAt(start - 1, from, to);
      int after = formAt(end, from, to);
      out.add(223, length);
      out.add(224, place, low(last));
      out.add(225, place, low(first));
      out.add(226, length, low(before));
      out.add(227, length, low(after));
      out.add(228, place, cluster(last, 1));
      out.add(229, place, cluster(first, 1));
      out.add(230, length, cluster(before, 1));
      out.add(231, length, cluster(after, 1));
      out.add(232, place, suffix(last));
      beside(token, from, to, out);
      int before2 = formAt(start - 2, from, to);
      int after2 = formAt(end + 1, from, to);
      if (end - start > 1) {
        out.add(250, low(before2), low(before));
        out.add(251, low(after), low(after2));
      }
      out.add(252, cluster(before2, 0), cluster(before, 0));
      out.add(253, cluster(after, 0), cluster(after2, 0));
      telling(runs.tellingBefore(start, from), 244, place, out);
      telling(runs.tellingAfter(end, to), 247, place, out);
      if (place == 0) {
        out.add(233, lists[(end - 1) * 4 + 3], length);
      } else {
        out.add(234, lists[start * 4 + 3], length);
      }
    }
  }

  /** Writes what the nearest telling word says of a run. */
  private void telling(int word, int template, int place, Features out) {
    int form = word < 0 ? NONE : words.form(word);
    out.add(template, low(form));
    out.add(template + 1, place, cluster(form, 0));
    out.add(template + 2, cluster(form, 1));
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
    int place = path(own, 10);
    out.add(125, path(before, 10), place);
    out.add(126, place, path(after, 10));
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

  /** Writes what stands before and after the run in an enumeration ("Anna, Boris and Clara"). */
  private void beside(int token, int from, int to, Features out) {
    int before = runs.start(token) - 2;
    if (before >= from && joins(before + 1) && words.has(before, NameCase.NAMED)) {
      int first = runs.start(before);
      int length = runs.end(before) - first;
      out.add(237, lists[first * 4 + 3], Math.min(length, 4));
      out.add(238, cluster(words.form(first), 1));
      out.add(239, low(words.form(first)));
      out.add(240, first > from ? low(words.form(first - 1)) : SENTENCE_END, length > 1 ? 1 : 0);
    }
    int after = runs.end(token) + 1;
    if (after < to && joins(after - 1) && words.has(after, NameCase.NAMED)) {
      int length = runs.end(after) - after;
      out.add(241, lists[after * 4 + 3], Math.min(length, 4));
      out.add(242, cluster(words.form(after), 1));
      out.add(243, low(words.form(after)));
    }
  }

  private boolean joins(int token) {
    return words.is(token, ',')
        || words.is(token, "and")
        || words.is(token, "or")
        || words.is(token, '(')
        || words.is(token, '/');
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
    if (form == NONE) {
      return -1;
    }
    return level == 0 ? coarse[form] : fine[form];
  }

  /** Returns the first bits of the path of a form, 0 if it has none, -1 beyond the sentence. */
  private int path(int form, int bits) {
    if (form == NONE) {
      return -1;
    }
    int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(paths[form]);
    return length > bits ? paths[form] >>> length - bits : paths[form];
  }
}
