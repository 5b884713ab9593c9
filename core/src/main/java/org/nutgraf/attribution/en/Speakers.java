package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.Source;
import org.nutgraf.attribution.SourceKind;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.entity.Gender;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Says who a source is: names, pronouns, descriptions and nominal sources, in text order, so that
 * each may refer to the speakers before it. For one document and one thread.
 */
final class Speakers {
  private static final Lexicon HE = WordList.lexicon("he his him himself");
  private static final Lexicon SHE = WordList.lexicon("she her hers herself");
  private static final Lexicon PLURAL =
      WordList.lexicon("they their them we our us those these others some many most few both all");
  private static final Lexicon FIRST = WordList.lexicon("i me my mine myself");
  private static final Lexicon DOCUMENTS =
      WordList.lexicon(
          """
          report reports study studies survey surveys poll polls statement statements letter letters
          document documents paper papers article articles memo memos analysis filing filings
          lawsuit complaint affidavit indictment email emails tweet tweets post posts message
          messages transcript transcripts book website release data figures findings results
          research records testimony review ruling opinion order note notes
          """);
  private static final Lexicon SPEECH =
      WordList.lexicon(
          """
          remarks comments words comment remark claims claim speech statement statements view views
          opinion position allegation allegations assertion testimony tweet tweets announcement
          warning proposal account
          """);
  private static final Lexicon MALE = WordList.lexicon("mr sir king prince father brother son");
  private static final Lexicon FEMALE =
      WordList.lexicon(
          "mrs ms miss madam queen princess mother sister daughter lady congresswoman chairwoman"
              + " spokeswoman businesswoman actress");
  private static final Lexicon BY = WordList.lexicon("by from of in");
  private static final Lexicon PRONOUN_POSSESSIVE = WordList.lexicon("his her their its my our");

  private static final int UNKNOWN = 0;
  private static final int MAN = 1;
  private static final int WOMAN = 2;

  private final Reading text;
  private final List<Named> names;
  private final int[] named;
  private final Map<String, Integer> gender = new LinkedHashMap<>();
  private final Map<String, Integer> spokeAt = new LinkedHashMap<>();
  private final Map<String, String> descriptions;
  private @Nullable String last;

  Speakers(Reading text, List<Named> names) {
    this.text = text;
    this.names = names;
    named = new int[text.words.size()];
    Arrays.fill(named, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(named, names.get(n).from(), names.get(n).to(), n);
    }
    descriptions = describe();
    for (Named name : names) {
      if (name.type() == NameType.PERSON) {
        note(name);
      }
    }
  }

  private void note(Named name) {
    TokenTable words = text.words;
    if (name.gender() != Gender.UNKNOWN) {
      gender.put(name.name(), name.gender() == Gender.MALE ? MAN : WOMAN);
      return;
    }
    for (int i = Math.max(0, name.from() - 3); i < name.from(); i++) {
      if (words.lookup(MALE, i) != 0 || words.is(i, "mr.")) {
        gender.put(name.name(), MAN);
      } else if (words.lookup(FEMALE, i) != 0 || words.is(i, "mrs.") || words.is(i, "ms.")) {
        gender.put(name.name(), WOMAN);
      }
    }
  }

  /** Maps head nouns of descriptions ("sculptor") to the one person they describe. */
  private Map<String, String> describe() {
    Map<String, String> found = new LinkedHashMap<>();
    TokenTable words = text.words;
    for (Named name : names) {
      if (name.type() != NameType.PERSON) {
        continue;
      }
      String role = name.role();
      if (!role.isEmpty()) {
        String word = role.substring(role.lastIndexOf(' ') + 1);
        found.putIfAbsent(Fold.string(word, 0, word.length()), name.name());
      }
      for (int i = name.from() - 1; i >= 0 && i >= name.from() - 4; i--) {
        if (text.tags.is(i, PartOfSpeech.NOUN) || text.tags.is(i, PartOfSpeech.PROPN)) {
          if (named[i] < 0) {
            found.putIfAbsent(words.folded(i), name.name());
          }
        } else if (!text.tags.is(i, PartOfSpeech.ADJ)) {
          break;
        }
      }
      if (text.isCommaAt(name.to())) {
        int start = name.to() + 1;
        int end = text.groupAfter(start, Math.min(words.size(), start + 10));
        for (int i = start; i < end; i++) {
          boolean head =
              text.tags.is(i, PartOfSpeech.NOUN)
                  && (i + 1 >= end || !text.isNominal(i + 1))
                  && named[i] < 0;
          if (head) {
            found.putIfAbsent(words.folded(i), name.name());
            break;
          }
        }
      }
    }
    return found;
  }

  /** Resolves the source of a relation and remembers it as the last to speak. */
  Source resolve(Relation relation) {
    if (relation.source.isEmpty()) {
      return Source.NONE;
    }
    List<Span> spans = new ArrayList<>();
    for (Range range : relation.source) {
      spans.add(range.span(text.words));
    }
    Range first = relation.source.get(0);
    Source source = resolve(first, spans);
    if (source.name().isPresent() && source.kind() == SourceKind.PERSON) {
      last = source.name().get();
      spokeAt.put(last, first.from());
    }
    return source;
  }

  private Source resolve(Range range, List<Span> spans) {
    String document = text.words.text();
    int head = head(range);
    int first = range.from();
    if (text.words.lookup(PRONOUN_POSSESSIVE, first) != 0 && range.size() > 1) {
      boolean speech = text.words.lookup(SPEECH, head) != 0;
      if (speech) {
        return pronoun(first, spans, "its possessor: ");
      }
      return Source.of(
          document, spans, isPlural(head) ? SourceKind.UNNAMED : SourceKind.UNKNOWN, List.of(), "");
    }
    if (range.size() == 1 && isPersonal(first)) {
      return pronoun(first, spans, "");
    }
    Named name = nameIn(range, head);
    boolean documentHead = text.words.lookup(DOCUMENTS, head) != 0;
    boolean speechHead = text.words.lookup(SPEECH, head) != 0;
    if (name != null) {
      boolean isHead = name.from() <= head && head < name.to();
      boolean possessor =
          !isHead && speechHead && text.words.is(name.to(), "'s")
              || !isHead
                  && speechHead
                  && (text.words.is(name.to(), '\u2019') || text.words.is(name.to(), '\''));
      SourceKind kind =
          switch (name.type()) {
            case PERSON -> SourceKind.PERSON;
            case LOCATION, FACILITY -> SourceKind.LOCATION;
            case NORP -> SourceKind.GROUP;
            default -> SourceKind.ORGANIZATION;
          };
      if (isHead && name.type() != NameType.NORP) {
        return Source.of(document, spans, kind, List.of(), "the name itself").named(name.name());
      }
      if (possessor) {
        return Source.of(document, spans, kind, List.of(), "the possessor").named(name.name());
      }
      if (documentHead && byName(range, name)) {
        return Source.of(document, spans, SourceKind.DOCUMENT, List.of(), "who issued the document")
            .named(name.name());
      }
      if (name.type() == NameType.PERSON && apposed(range, name)) {
        return Source.of(document, spans, SourceKind.PERSON, List.of(), "the name in apposition")
            .named(name.name());
      }
      if (documentHead) {
        return Source.of(document, spans, SourceKind.DOCUMENT, List.of(), "");
      }
      return Source.of(
          document, spans, isPlural(head) ? SourceKind.GROUP : SourceKind.UNNAMED, List.of(), "");
    }
    if (documentHead) {
      return Source.of(document, spans, SourceKind.DOCUMENT, List.of(), "");
    }
    if (text.words.is(first, "the") || text.words.is(first, "this")) {
      String described = descriptions.get(text.words.folded(head));
      if (described != null) {
        return Source.of(
                document, spans, SourceKind.PERSON, List.of(), "described before by the same noun")
            .named(described);
      }
    }
    if (isPlural(head)) {
      boolean body = false;
      for (int i = first; i < head; i++) {
        body |= text.nameAt(i) >= 0 || text.tags.is(i, PartOfSpeech.NOUN);
      }
      return Source.of(
          document, spans, body ? SourceKind.GROUP : SourceKind.UNNAMED, List.of(), "");
    }
    return Source.of(
        document,
        spans,
        text.words.lookup(PLURAL, first) != 0
                || text.words.is(first, "a")
                || text.words.is(first, "an")
            ? SourceKind.UNNAMED
            : SourceKind.UNKNOWN,
        List.of(),
        "");
  }

  private boolean isPersonal(int token) {
    return text.words.lookup(HE, token) != 0
        || text.words.lookup(SHE, token) != 0
        || text.words.lookup(PLURAL, token) != 0
        || text.words.lookup(FIRST, token) != 0
        || text.words.is(token, "it")
        || text.words.is(token, "who");
  }

  private boolean isPlural(int head) {
    char c = text.words.lastChar(head);
    return c == 's' && text.nameAt(head) < 0
        || text.words.lookup(PLURAL, head) != 0
        || text.words.is(head, "people")
        || text.words.is(head, "police");
  }

  /** Returns the head of a group: the last noun before "of", a comma or a relative clause. */
  private int head(Range range) {
    int head = -1;
    for (int i = range.from(); i < range.to(); i++) {
      boolean stop =
          head >= 0
              && (text.tags.is(i, PartOfSpeech.ADP)
                  || text.isPunctuation(i)
                      && !text.words.is(i, '\u2019')
                      && !text.words.is(i, '\'')
                      && !text.words.is(i, '&')
                  || text.isVerb(i) && named[i] < 0
                  || text.words.is(i, "and"));
      if (stop && named[i] < 0) {
        break;
      }
      if (text.isNominal(i) || text.isPronoun(i)) {
        head = i;
      }
    }
    return head < 0 ? range.to() - 1 : head;
  }

  private @Nullable Named nameIn(Range range, int head) {
    if (named[head] >= 0) {
      return names.get(named[head]);
    }
    Named any = null;
    for (int i = range.from(); i < range.to(); i++) {
      if (named[i] >= 0) {
        Named name = names.get(named[i]);
        if (any == null || any.type() != NameType.PERSON && name.type() == NameType.PERSON) {
          any = name;
        }
      }
    }
    return any;
  }

  private boolean byName(Range range, Named name) {
    return name.from() > range.from()
            && (text.words.lookup(BY, name.from() - 1) != 0
                || text.isNominal(name.from() - 1)
                || text.tags.is(name.from() - 1, PartOfSpeech.DET))
        || name.from() == range.from();
  }

  private boolean apposed(Range range, Named name) {
    return name.from() > range.from() && text.isComma(name.from() - 1)
        || name.from() == range.from() && text.isCommaAt(name.to());
  }

  private Source pronoun(int token, List<Span> spans, String prefix) {
    String document = text.words.text();
    boolean man = text.words.lookup(HE, token) != 0;
    boolean woman = text.words.lookup(SHE, token) != 0;
    if (!man && !woman) {
      if (text.words.is(token, "who")) {
        return Source.of(document, spans, SourceKind.UNKNOWN, List.of(), "");
      }
      boolean plural = text.words.lookup(PLURAL, token) != 0;
      return Source.of(
          document, spans, plural ? SourceKind.UNNAMED : SourceKind.UNKNOWN, List.of(), "");
    }
    List<Candidate> ranked = candidates(token, man ? MAN : WOMAN);
    List<String> others = new ArrayList<>();
    for (Candidate c : ranked) {
      others.add(c.name);
    }
    if (ranked.isEmpty()) {
      return Source.of(document, spans, SourceKind.PERSON, List.of(), "no person stands before it");
    }
    Candidate best = ranked.get(0);
    boolean clear = ranked.size() == 1 || best.score - ranked.get(1).score >= 1.0;
    String why = prefix + best.why;
    if (!clear || best.score < 1) {
      return Source.of(document, spans, SourceKind.PERSON, others, "not clear: " + why);
    }
    gender.putIfAbsent(best.name, man ? MAN : WOMAN);
    return Source.of(document, spans, SourceKind.PERSON, others.subList(1, others.size()), why)
        .named(best.name);
  }

  private static final class Candidate {
    final String name;
    double score = -100;
    String why = "";

    Candidate(String name) {
      this.name = name;
    }

    void raise(double value, String reason) {
      if (value > score) {
        score = value;
        why = reason;
      }
    }
  }

  private List<Candidate> candidates(int token, int wanted) {
    Map<String, Candidate> all = new LinkedHashMap<>();
    int sentence = text.words.sentence(token);
    for (int n = names.size() - 1; n >= 0; n--) {
      Named name = names.get(n);
      if (name.from() > token || name.type() != NameType.PERSON) {
        continue;
      }
      int back = sentence - text.words.sentence(name.from());
      if (back > 12) {
        break;
      }
      int known = gender.getOrDefault(name.name(), UNKNOWN);
      if (known != UNKNOWN && known != wanted) {
        continue;
      }
      boolean subject = isSubject(name);
      double score = (subject ? 5 : 1.5) - 0.8 * Math.min(back, 6);
      String why = subject ? "the last subject" : "the last person named";
      if (known == wanted) {
        score += 0.5;
      }
      all.computeIfAbsent(name.name(), Candidate::new).raise(score, why);
    }
    if (last != null && all.containsKey(last)) {
      int back = sentence - text.words.sentence(spokeAt.getOrDefault(last, 0));
      all.get(last).raise(all.get(last).score + Math.max(0, 2.5 - 0.5 * back), "the last to speak");
    }
    List<Candidate> ranked = new ArrayList<>(all.values());
    ranked.sort((a, b) -> Double.compare(b.score, a.score));
    return ranked;
  }

  /** Returns whether a name is a subject: a verb follows its group, and none stands before it. */
  private boolean isSubject(Named name) {
    int end = text.sentenceEnd(name.from());
    int i = name.to();
    if (text.isCommaAt(i)) {
      int close = i + 1;
      while (close < end && close < i + 20 && !text.isComma(close)) {
        close++;
      }
      i = close < end && text.isComma(close) ? close + 1 : i;
      if (text.words.is(name.to() + 1, "who")) {
        return true;
      }
    }
    while (i < end && text.tags.is(i, PartOfSpeech.ADV)) {
      i++;
    }
    boolean verbAfter = i < end && text.isVerb(i);
    int before = name.from() - 1;
    int start = text.sentenceStart(name.from());
    while (before >= start
        && (text.isNominal(before)
            || text.tags.is(before, PartOfSpeech.ADJ)
            || text.tags.is(before, PartOfSpeech.DET))) {
      before--;
    }
    boolean object =
        before >= start
            && (text.isVerb(before) || text.tags.is(before, PartOfSpeech.ADP))
            && !text.words.is(before, "said");
    boolean inverted =
        before >= start
            && text.cue[before] != 0
            && text.isVerb(before)
            && before > start
            && (text.isComma(before - 1) || text.quotes.isQuoted(before - 1));
    return inverted || verbAfter && !object;
  }
}
