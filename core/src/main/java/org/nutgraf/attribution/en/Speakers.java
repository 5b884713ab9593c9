package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.Source;
import org.nutgraf.attribution.SourceKind;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Gender;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;

/**
 * Says who a source is: names, pronouns, descriptions and nominal sources, in text order, so that
 * each may refer to the speakers before it. For one document and one thread.
 */
final class Speakers {
  private static final Lexicon READ = WordList.lexicon("seen obtained reviewed read viewed");
  private static final Lexicon BY = WordList.lexicon("by from of in");

  private final Reading text;
  private final SourceHeads heads;
  private final Descriptions descriptions;
  private final Antecedents antecedents;

  Speakers(Reading text, List<Named> names) {
    this.text = text;
    heads = new SourceHeads(text, names);
    descriptions = new Descriptions(text, heads, names);
    antecedents = new Antecedents(text, names);
  }

  /** Resolves the source of a relation and remembers it as the last to speak. */
  Source resolve(Relation relation) {
    if (relation.source.isEmpty()) {
      return Source.NONE;
    }
    Range first = relation.source.get(0);
    Finding found = resolve(first, true);
    remember(found, first);
    List<Span> spans = new ArrayList<>();
    for (Range range : relation.source) {
      spans.add(range.span(text.words));
    }
    Source source = Source.of(text.words.text(), spans, found.kind, found.candidates, found.reason);
    return found.name == null ? source : source.named(found.name);
  }

  private void remember(Finding found, Range range) {
    if (found.name != null && found.kind != SourceKind.DOCUMENT) {
      antecedents.spoke(found.name, range.from());
    } else if (found.name == null && found.kind == SourceKind.PERSON && !isPronoun(range)) {
      antecedents.spokeUnnamed(range.from());
    } else if (found.name == null && found.kind == SourceKind.ORGANIZATION && !isPronoun(range)) {
      antecedents.bodySpokeUnnamed(range.from());
    }
  }

  private boolean isPronoun(Range range) {
    return range.size() == 1 && text.isPronoun(range.from());
  }

  /** What a source turned out to be. */
  private static final class Finding {
    final SourceKind kind;
    final @Nullable String name;
    final List<String> candidates;
    final String reason;

    Finding(SourceKind kind, @Nullable String name, List<String> candidates, String reason) {
      this.kind = kind;
      this.name = name;
      this.candidates = candidates;
      this.reason = reason;
    }

    Finding(SourceKind kind, @Nullable String name, String reason) {
      this(kind, name, List.of(), reason);
    }
  }

  private Finding resolve(Range range, boolean deep) {
    int first = range.from();
    int head = heads.head(range);
    if (range.size() == 1 && text.nameAt(first) < 0) {
      Finding pronoun = pronoun(first, deep);
      if (pronoun != null) {
        return pronoun;
      }
    }
    Named name = heads.nameIn(range, head);
    Finding found = name == null ? null : named(range, head, name);
    if (found == null) {
      found = possessed(range, head, deep);
    }
    return found != null ? found : described(range, head);
  }

  private static SourceKind kind(NameType type) {
    return switch (type) {
      case PERSON -> SourceKind.PERSON;
      case LOCATION, FACILITY -> SourceKind.LOCATION;
      case NORP -> SourceKind.GROUP;
      default -> SourceKind.ORGANIZATION;
    };
  }

  private @Nullable Finding named(Range range, int head, Named name) {
    SourceKind kind = kind(name.type());
    boolean isHead = name.from() <= head && head < name.to();
    if (isHead && name.type() == NameType.PERSON) {
      List<String> all = heads.joined(range, name);
      if (all.size() > 1) {
        return new Finding(kind, null, all, "several speak together");
      }
    }
    if (isHead) {
      return name.type() == NameType.NORP
          ? null
          : new Finding(kind, name.name(), "the name itself");
    }
    boolean document = text.words.lookup(SourceWords.DOCUMENTS, head) != 0;
    if (heads.isPossessor(head, name)) {
      if (text.words.lookup(SourceWords.SPEECH, head) != 0) {
        return new Finding(kind, name.name(), "whose words they are");
      }
      return document
          ? new Finding(SourceKind.DOCUMENT, name.name(), "whose document it is")
          : null;
    }
    if (document) {
      return isIssuer(range, name)
          ? new Finding(SourceKind.DOCUMENT, name.name(), "who issued the document")
          : null;
    }
    boolean body = text.words.lookup(SourceWords.BODIES, head) != 0;
    boolean fits = name.type() == NameType.PERSON ? !body : body;
    return fits && !heads.isPlural(head) && heads.isApposed(range, head, name)
        ? new Finding(kind, name.name(), "the name in apposition")
        : null;
  }

  /** "a report by RIA Novosti", "a Reuters report", "data from the ministry". */
  private boolean isIssuer(Range range, Named name) {
    int before = name.from() - 1;
    for (int i = range.from(); i < name.from(); i++) {
      if (text.words.lookup(READ, i) != 0) {
        return false;
      }
    }
    return name.from() == range.from()
        || text.words.lookup(BY, before) != 0
        || text.isNominal(before)
        || text.isDeterminer(before);
  }

  /** "his remarks", "the company's statement": who speaks is the possessor. */
  private @Nullable Finding possessed(Range range, int head, boolean deep) {
    boolean speech = text.words.lookup(SourceWords.SPEECH, head) != 0;
    boolean document = text.words.lookup(SourceWords.DOCUMENTS, head) != 0;
    if (!deep || !speech && !document || head == range.from()) {
      return null;
    }
    Range owner =
        text.words.lookup(SourceWords.POSSESSIVES, range.from()) != 0
            ? new Range(range.from(), range.from() + 1)
            : heads.possessor(range, head);
    if (owner == null) {
      return null;
    }
    Finding whose = resolve(owner, false);
    SourceKind kind = speech ? whose.kind : SourceKind.DOCUMENT;
    return new Finding(kind, whose.name, whose.candidates, "its possessor: " + whose.reason);
  }

  /** A source without a name in it that tells who it is. */
  private Finding described(Range range, int head) {
    if (text.words.lookup(SourceWords.DOCUMENTS, head) != 0) {
      return new Finding(SourceKind.DOCUMENT, null, "a document");
    }
    boolean body = text.words.lookup(SourceWords.BODIES, head) != 0;
    boolean many = heads.isPlural(head) && !body;
    if (!many && text.words.lookup(SourceWords.DEFINITE, range.from()) != 0) {
      List<Named> meant = descriptions.of(head);
      if (!meant.isEmpty() && !heads.hasBody(range, head)) {
        return meant(meant);
      }
    }
    if (many) {
      return heads.hasBody(range, head)
          ? new Finding(SourceKind.GROUP, null, "people of a body or place")
          : new Finding(SourceKind.UNNAMED, null, "people without a name");
    }
    if (body) {
      return new Finding(SourceKind.ORGANIZATION, null, "a body without a name");
    }
    boolean voice = text.words.lookup(SourceWords.VOICES, head) != 0;
    if (voice && heads.hasBody(range, head)) {
      return new Finding(SourceKind.GROUP, null, "who speaks for a body");
    }
    return text.words.lookup(SourceWords.INDEFINITE, range.from()) != 0 || voice
        ? new Finding(SourceKind.UNNAMED, null, "one without a name")
        : isHuman(range, head)
            ? new Finding(SourceKind.PERSON, null, "one known by a description alone")
            : new Finding(SourceKind.UNKNOWN, null, "not known what it is");
  }

  private boolean isHuman(Range range, int head) {
    return text.words.lookup(SourceWords.DEFINITE, range.from()) != 0
        && !text.isPronoun(head)
        && Humans.is(text.words.folded(head));
  }

  private Finding meant(List<Named> meant) {
    String last = antecedents.lastSpeaker();
    List<String> others = new ArrayList<>();
    for (Named name : meant) {
      if (meant.size() == 1 || name.name().equals(last)) {
        return new Finding(kind(name.type()), name.name(), "described before by the same noun");
      }
      others.add(name.name());
    }
    return new Finding(
        kind(meant.get(0).type()), null, others, "not clear: several fit the description");
  }

  private @Nullable Finding pronoun(int token, boolean deep) {
    if (text.words.lookup(SourceWords.HE, token) != 0) {
      return person(token, Gender.MALE);
    }
    if (text.words.lookup(SourceWords.SHE, token) != 0) {
      return person(token, Gender.FEMALE);
    }
    if (text.words.lookup(SourceWords.IT, token) != 0) {
      return body(token);
    }
    if (text.words.lookup(SourceWords.WHO, token) != 0) {
      return deep ? relative(token) : null;
    }
    if (text.words.lookup(SourceWords.FIRST_PERSON, token) != 0) {
      String last = antecedents.lastSpeaker();
      List<String> candidates = last == null ? List.of() : List.of(last);
      return new Finding(SourceKind.UNKNOWN, null, candidates, "not clear: the first person");
    }
    return text.words.lookup(SourceWords.THEY, token) != 0
        ? new Finding(SourceKind.UNNAMED, null, "people named before, if at all")
        : null;
  }

  private Finding person(int token, Gender gender) {
    List<Antecedents.Candidate> ranked = antecedents.persons(token, gender);
    if (ranked.isEmpty()) {
      return new Finding(SourceKind.PERSON, null, "no person is named before it");
    }
    Finding found = choose(ranked, SourceKind.PERSON);
    if (found.name != null) {
      antecedents.learn(found.name, gender);
    }
    return found;
  }

  private Finding body(int token) {
    List<Antecedents.Candidate> ranked = antecedents.bodies(token);
    return ranked.isEmpty()
        ? new Finding(SourceKind.UNKNOWN, null, "no body is named before it")
        : choose(ranked, SourceKind.UNKNOWN);
  }

  private static Finding choose(List<Antecedents.Candidate> ranked, SourceKind unclear) {
    List<String> others = new ArrayList<>();
    for (Antecedents.Candidate candidate : ranked) {
      others.add(candidate.name);
    }
    Antecedents.Candidate best = ranked.get(0);
    return Antecedents.isClear(ranked)
        ? new Finding(kind(best.type), best.name, others.subList(1, others.size()), best.why())
        : new Finding(unclear, null, others, "not clear: " + best.why());
  }

  /** "Lee, who", "fishermen, who": whom the pronoun stands for. */
  private Finding relative(int token) {
    int start = text.sentenceStart(token);
    int end = token > start && text.isComma(token - 1) ? token - 1 : token;
    Range before = text.groupBefore(end, start);
    if (before == null) {
      return new Finding(SourceKind.UNKNOWN, null, "nothing stands before the pronoun");
    }
    Finding found = resolve(before, false);
    return new Finding(
        found.kind, found.name, found.candidates, "before the pronoun: " + found.reason);
  }
}
