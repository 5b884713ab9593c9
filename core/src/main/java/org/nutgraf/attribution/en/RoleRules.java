package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;

/**
 * Attributions by rules alone, from words, tags and names: reporting verbs with a clause, before or
 * after it, "according to", participles, and quotations. Immutable and thread-safe.
 */
final class RoleRules {
  private static final Lexicon WHETHER =
      WordList.lexicon("that whether why how if what when where who");
  private static final Lexicon STANDALONE =
      WordList.lexicon("some others many most few all both several this that these those");
  private static final Lexicon RELATIVES = WordList.lexicon("who which that");
  private static final Lexicon BREAKS =
      WordList.lexicon("but though although while whereas however");
  private static final Lexicon OBJECT_LINKS = WordList.lexicon("to about for on over against of");

  private static final Lexicon MANY =
      WordList.lexicon("they we i you people police some many men women");
  private static final Lexicon TIMES =
      WordList.lexicon(
          """
          late early earlier today yesterday monday tuesday wednesday thursday friday saturday
          sunday last this
          """);
  private static final Lexicon FINDINGS =
      WordList.lexicon(
          """
          show showed shows suggest suggested suggests indicate indicated indicates find found finds
          believe believed believes think thought thinks predict predicted predicts estimate
          estimated estimates forecast learned learnt maintain maintained maintains
          """);

  /** The rule that sees a reporting verb behind what is reported. */
  static final String AFTER = "verb after its clause";

  /** The rule that sees "that" or "whether" after a reporting verb. */
  static final String THAT = "verb before its that-clause";

  private final Reading text;
  private final AccordingTo phrases;
  private final List<Relation> found = new ArrayList<>();

  private RoleRules(Reading text) {
    this.text = text;
    phrases = new AccordingTo(text);
  }

  static List<Relation> find(Reading text) {
    RoleRules rules = new RoleRules(text);
    for (int s = 0; s < text.words.sentenceCount(); s++) {
      if (text.isStory(s)) {
        rules.sentence(text.words.sentenceStart(s), text.words.sentenceEnd(s));
      }
    }
    return rules.found;
  }

  private void sentence(int from, int to) {
    for (int i = from; i < to; i++) {
      int source = phrases.sourceAfter(i, from, to);
      if (source >= 0) {
        Relation phrase = phrases.read(i, source, from, to);
        if (phrase != null) {
          found.add(phrase);
        }
      } else if (text.isCueVerb(i) || isLastVerb(i, to)) {
        verb(i, from, to);
      }
    }
  }

  private void verb(int v, int from, int to) {
    int g = text.groupStart(v);
    boolean quotedCue = text.quotes.isQuoted(v);
    if (after(v, g, from, to)) {
      return;
    }
    Range subject = subject(v, g, from);
    if (subject == null
        || subject.size() == 1
            && text.tags.is(subject.from(), PartOfSpeech.DET)
            && text.words.lookup(STANDALONE, subject.from()) == 0
        || v > from && text.words.is(v - 1, "to") && !text.isNegation(v)) {
      return;
    }
    if (quotedCue && text.quotes.open(v) > subject.from()) {
      return;
    }
    int strength = CueLexicon.strength(text.cue[v]);
    int start = contentStart(v, to, strength);
    boolean that = start >= 0 && (text.words.is(start, "that") || text.words.is(start, "whether"));
    if (that && start > v + 1 && start + 1 < to && isPlainVerb(start + 1)) {
      start = v + 1;
    }
    Relation r = new Relation(that ? THAT : "verb before its clause").cue(g, v + 1);
    r.source(subject.from(), subject.to());
    if (start < 0) {
      start = strength <= CueLexicon.OBJECT ? objectStart(v, to) : -1;
      if (start < 0) {
        return;
      }
      int end = objectEnd(start, to);
      if (end <= start) {
        return;
      }
      found.add(r.content(start, end));
      return;
    }
    int end = clauseEnd(start, to);
    if (end > start) {
      found.add(r.content(start, end));
    }
  }

  /** "…, he reported." and "…, said Smith, a lawyer." and the same after a quotation. */
  private boolean after(int v, int g, int from, int to) {
    boolean strong = CueLexicon.strength(text.cue[v]) == CueLexicon.STRONG;
    if (!strong && text.words.lookup(FINDINGS, v) == 0 || CueLexicon.isIng(text.cue[v])) {
      return false;
    }
    int sourceFrom;
    int sourceTo;
    int before;
    int tail;
    if (v > from && isBoundary(v - 1) && strong && !CueLexicon.isBase(text.cue[v])) {
      sourceFrom = v + 1;
      sourceTo = text.groupAfter(v + 1, to);
      if (sourceTo == sourceFrom) {
        return false;
      }
      sourceTo = phrases.apposition(sourceTo, to);
      before = v - 1;
      tail = sourceTo;
      if (sourceTo < to && text.isVerb(sourceTo)) {
        return false;
      }
    } else {
      Range group = subject(v, g, from);
      if (group == null
          || group.from() == from
          || !isBoundary(group.from() - 1)
          || CueLexicon.isBase(text.cue[v]) && g == v && !isMany(group.to() - 1)) {
        return false;
      }
      sourceFrom = group.from();
      sourceTo = group.to();
      before = group.from() - 1;
      tail = v + 1;
      boolean closed =
          tail >= to
              || text.isPunctuation(tail) && !text.words.is(tail, ':')
              || text.tags.is(tail, PartOfSpeech.ADP) && !text.hasVerb(tail, to)
              || (text.tags.is(tail, PartOfSpeech.ADV) || text.words.lookup(TIMES, tail) != 0)
                  && !text.hasVerb(tail, to);
      if (!closed) {
        return false;
      }
    }
    int contentFrom = contentBefore(before, from);
    int contentTo = text.withoutStop(contentFrom, before + 1);
    if (contentTo <= contentFrom) {
      return false;
    }
    Relation r = new Relation(AFTER);
    r.source(sourceFrom, sourceTo).cue(g, v + 1).content(contentFrom, contentTo);
    if (tail < to) {
      int rest = tail;
      while (rest < to && text.isPunctuation(rest) && text.quotes.state(rest) == 0) {
        rest++;
      }
      if (rest < to
          && rest > tail
          && (text.quotes.state(rest) == Quotations.OPENING) == text.quotes.isQuoted(contentFrom)
          && text.trimmedEnd(rest, to) > rest + 1
          && !text.words.is(tail, '.')
          && !text.tags.is(rest, PartOfSpeech.VERB)) {
        r.content(rest, text.withoutStop(rest, to));
      }
    }
    found.add(r);
    return true;
  }

  /** "…, figures from the ministry show.": a last word that looks like a noun. */
  private boolean isLastVerb(int i, int to) {
    return i + 2 == to && text.words.lookup(FINDINGS, i) != 0 && text.words.is(i + 1, '.');
  }

  private boolean isPlainVerb(int token) {
    return text.isVerb(token) && text.nameAt(token) < 0 && !text.words.has(token, Shape.CAPITAL);
  }

  private boolean isMany(int noun) {
    return text.words.lastChar(noun) == 's' || text.words.lookup(MANY, noun) != 0;
  }

  private boolean isBoundary(int i) {
    return text.isComma(i)
        || text.quotes.state(i) == Quotations.CLOSING
        || text.words.is(i, '\u2014')
        || text.words.is(i, '\u2013');
  }

  private int contentBefore(int before, int from) {
    if (text.quotes.isQuoted(before) && text.quotes.open(before) >= 0) {
      int open = text.quotes.open(before);
      boolean alone = open < from || onlyMarks(from, open) || text.words.is(open - 1, ':');
      return alone ? open : from;
    }
    return from;
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the clause or quotation after a reporting verb begins, or -1. */
  private int contentStart(int v, int to, int strength) {
    int limit = Math.min(to, v + 30);
    for (int i = v + 1; i < limit; i++) {
      if (text.words.lookup(WHETHER, i) != 0 && (i == v + 1 || text.words.is(i, "that"))) {
        return strength == CueLexicon.OBJECT ? -1 : i;
      }
      if (text.quotes.state(i) == Quotations.OPENING) {
        return firstOfObject(v, i);
      }
      if (text.isVerb(i) && !endsInIng(i) || text.words.is(i, ';')) {
        break;
      }
    }
    if (strength == CueLexicon.OBJECT) {
      return -1;
    }
    int start = v + 1;
    if (text.isComma(start) || text.words.is(start, ':')) {
      start++;
    }
    boolean opens =
        start < to
            && (text.isNominal(start)
                || text.isPronoun(start)
                || text.isDeterminer(start)
                || text.tags.is(start, PartOfSpeech.ADJ)
                || text.tags.is(start, PartOfSpeech.NUM)
                || text.tags.is(start, PartOfSpeech.DET)
                || text.words.is(start, "there"));
    if (!opens) {
      return -1;
    }
    int subjectEnd = text.groupAfter(start, to);
    int reach = strength == CueLexicon.STRONG && start == v + 1 ? 25 : 4;
    for (int i = subjectEnd; i < Math.min(to, subjectEnd + reach); i++) {
      if (text.tags.is(i, PartOfSpeech.ADP) && i == subjectEnd && reach > 4) {
        break;
      }
      if (text.isVerb(i) && !(i > 0 && text.words.is(i - 1, "to"))) {
        return strength == CueLexicon.CLAUSE && CueLexicon.isIng(text.cue[i]) ? -1 : start;
      }
    }
    return -1;
  }

  private boolean endsInIng(int i) {
    int end = text.words.end(i);
    return text.words.length(i) > 4 && text.words.text().startsWith("ing", end - 3);
  }

  private int firstOfObject(int v, int quote) {
    int i = v + 1;
    while (i < quote && (text.isPunctuation(i) || text.words.is(i, "as"))) {
      i++;
    }
    return text.tags.is(i, PartOfSpeech.ADP) ? quote : i;
  }

  private int objectStart(int v, int to) {
    int i = v + 1;
    if (i >= to) {
      return -1;
    }
    if (text.words.lookup(OBJECT_LINKS, i) != 0) {
      return i;
    }
    int end = text.groupAfter(i, to);
    return end > i && text.isNominal(end - 1) ? i : -1;
  }

  private int objectEnd(int start, int to) {
    for (int i = start + 1; i < to; i++) {
      if (text.isComma(i) && text.quotes.state(i) == Quotations.OUTSIDE) {
        return i;
      }
    }
    return text.withoutStop(start, to);
  }

  private int clauseEnd(int start, int to) {
    int quote = text.quotes.state(start) == Quotations.OPENING ? text.quotes.close(start) : -1;
    if (quote >= to) {
      return quote + 1 <= text.words.size() && quote < text.words.size() ? quote + 1 : quote;
    }
    for (int i = start; i < to; i++) {
      if (phrases.sourceAfter(i, start, to) >= 0) {
        return text.withoutStop(start, i);
      }
      if (i > start + 3
          && text.isComma(i)
          && text.words.lookup(BREAKS, i + 1) != 0
          && text.words.is(i + 1, "but")
          && text.quotes.state(i) == Quotations.OUTSIDE) {
        return i;
      }
    }
    return text.withoutStop(start, to);
  }

  /** Returns the subject of a verb group: before it, or for a participle that of the clause. */
  private @Nullable Range subject(int v, int g, int from) {
    if (CueLexicon.isIng(text.cue[v]) && g == v) {
      return participleSubject(v, from);
    }
    int end = g;
    while (end > from && text.tags.is(end - 1, PartOfSpeech.ADV)) {
      end--;
    }
    if (end > from && text.words.lookup(RELATIVES, end - 1) != 0) {
      int antecedent = end - 1;
      if (antecedent > from && text.isComma(antecedent - 1)) {
        antecedent--;
        Range whole = beforeComma(antecedent, from);
        return whole != null ? whole : text.groupBefore(antecedent, from);
      }
      return text.groupBefore(antecedent, from);
    }
    if (end > from && text.isComma(end - 1)) {
      return Insertions.before(text, end - 1, from);
    }
    return text.groupBefore(end, from);
  }

  /** Returns the name before ", a sculptor associated with …, who": the group before the comma. */
  private @Nullable Range beforeComma(int comma, int from) {
    for (int i = comma - 1; i > from && comma - i < 25; i--) {
      if (text.isComma(i)) {
        Range head = text.groupBefore(i, from);
        return head != null && text.nameAt(head.to() - 1) >= 0 ? head : null;
      }
    }
    return null;
  }

  private @Nullable Range participleSubject(int v, int from) {
    if (v > from && !text.isComma(v - 1)) {
      return text.groupBefore(v, from);
    }
    for (int i = from; i < v; i++) {
      if (text.isVerb(i) && !text.words.has(i, Shape.CAPITAL)) {
        int g = text.groupStart(i);
        return text.groupBefore(g, from);
      }
    }
    return null;
  }
}
