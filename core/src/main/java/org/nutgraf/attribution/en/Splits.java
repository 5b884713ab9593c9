package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * Ends contents where the sentence goes on to another report: "said sales rose and denied that…",
 * "says it is safe, but doctors warn that…". For one text and one thread.
 */
final class Splits {
  private static final Lexicon CONJUNCTIONS = WordList.lexicon("and but while though whereas");
  private static final Lexicon SAME_SUBJECT = WordList.lexicon("and but or");
  private static final Lexicon CLAUSES = WordList.lexicon("that whether");

  private final Reading text;
  private final Grammar grammar;
  private final Relation[] bySource;
  private final boolean[] cue;

  Splits(Reading text, Grammar grammar, List<Relation> rules, boolean[] cue) {
    this.text = text;
    this.grammar = grammar;
    this.cue = cue;
    bySource = new Relation[text.words.size()];
    for (Relation rule : rules) {
      if (!rule.source.isEmpty() && !rule.content.isEmpty()) {
        bySource[rule.source.get(0).from()] = rule;
      }
    }
  }

  /** Cuts the last content of a relation short and returns the reports that were inside it. */
  List<Relation> split(Relation relation) {
    int last = relation.content.size() - 1;
    if (relation.cue.isEmpty() || last < 0) {
      return List.of();
    }
    Range content = relation.content.get(last);
    if (content.from() < relation.cue.get(0).to()) {
      return List.of();
    }
    List<Relation> inside = new ArrayList<>();
    int end = -1;
    for (int i = content.from() + 2; i + 2 < content.to(); i++) {
      if (text.quotes.isQuoted(i)) {
        continue;
      }
      Relation other = begin(relation, content, i);
      if (other != null) {
        end = i;
        inside.add(other);
        break;
      }
    }
    if (end >= 0) {
      boolean mark = text.isComma(end - 1) || text.words.is(end - 1, ';');
      int cut = mark ? end - 1 : end;
      relation.content.set(last, new Range(content.from(), cut));
    }
    return inside;
  }

  private @Nullable Relation begin(Relation relation, Range content, int i) {
    boolean semicolon = text.words.is(i - 1, ';');
    boolean conjunction = text.words.lookup(CONJUNCTIONS, i) != 0;
    if (semicolon || conjunction && text.isComma(i - 1)) {
      Relation rule = bySource[conjunction ? i + 1 : i];
      if (rule != null && !cue[rule.cue.get(0).to() - 1] && isClause(rule)) {
        return rule;
      }
    }
    return text.words.lookup(SAME_SUBJECT, i) != 0 ? sameSubject(relation, content, i) : null;
  }

  private boolean isClause(Relation rule) {
    int verb = rule.cue.get(0).to() - 1;
    Range said = rule.content.get(0);
    return CueLexicon.strength(text.cue[verb]) == CueLexicon.STRONG
        || text.words.lookup(CLAUSES, said.from()) != 0;
  }

  private @Nullable Relation sameSubject(Relation relation, Range content, int conjunction) {
    int verb = conjunction + 1;
    while (verb < content.to() && text.tags.is(verb, PartOfSpeech.ADV)) {
      verb++;
    }
    Range own = relation.cue.get(relation.cue.size() - 1);
    int head = own.to() - 1;
    boolean parallel =
        verb + 1 < content.to()
            && text.isCueVerb(verb)
            && !cue[verb]
            && !relation.source.isEmpty()
            && sameForm(text.cue[head], text.cue[verb]);
    if (!parallel) {
      return null;
    }
    boolean that = text.words.lookup(CLAUSES, verb + 1) != 0;
    boolean strong =
        CueLexicon.strength(text.cue[verb]) == CueLexicon.STRONG
            && (text.quotes.state(verb + 1) == Quotations.OPENING
                || hasVerb(verb + 1, content.to()) && grammar.isConjunctOf(verb, head));
    if (!that && !strong) {
      return null;
    }
    Relation other = new Relation("same source, next verb").cue(verb, verb + 1);
    other.source.addAll(relation.source);
    return other.content(verb + 1, content.to());
  }

  private boolean hasVerb(int from, int to) {
    boolean noun = false;
    for (int i = from; i < to; i++) {
      noun |= text.isNominal(i) || text.isPronoun(i);
      if (text.isVerb(i)) {
        return noun && !text.words.is(i - 1, "to");
      }
      if (text.isPunctuation(i) || text.tags.is(i, PartOfSpeech.ADP)) {
        return false;
      }
    }
    return false;
  }

  private static boolean sameForm(int a, int b) {
    return CueLexicon.isVerb(a)
        && CueLexicon.isPast(a) == CueLexicon.isPast(b)
        && CueLexicon.isIng(a) == CueLexicon.isIng(b);
  }
}
