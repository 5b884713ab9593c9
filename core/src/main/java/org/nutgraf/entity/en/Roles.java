package org.nutgraf.entity.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * Reads the title or role that stands next to a name: "Kursk governor" before it, ", a sculptor
 * from Moscow," after it. Looks at a few words only, so that time stays linear.
 */
final class Roles {
  private static final int LONGEST_BEFORE = 12;
  private static final int LONGEST_AFTER = 28;
  private static final int FURTHEST_NOUN = 9;

  private final TokenTable words;

  /** The name at each token, or null. */
  private final @Nullable NameSpan[] nameAt;

  Roles(TokenTable words, List<NameSpan> names) {
    this.words = words;
    nameAt = new NameSpan[words.size()];
    for (NameSpan name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        nameAt[i] = name;
      }
    }
  }

  /** The role next to a person's name, or null. */
  @Nullable Role of(NameForm form) {
    Role before = before(form);
    return before != null ? before : after(form);
  }

  private @Nullable Role before(NameForm form) {
    int begin = words.sentenceStart(words.sentence(form.from));
    int head = form.from - 1;
    while (head > begin
        && Titles.isTransparent(words, head)
        && !words.is(head - 1, "first")) { // but "first lady" is an office
      head--;
    }
    boolean comma = words.is(head, ',') && head > begin;
    if (comma) {
      head--;
    }
    if (head < begin || isPerson(head)) {
      return null;
    }
    int noun = isNoun(head) && !words.is(head, "justice") ? head : nounBefore(head, begin);
    if (noun < 0) {
      return null;
    }
    int left = noun;
    int limit = Math.max(begin, head - LONGEST_BEFORE);
    boolean possessive = false;
    for (int next = step(left, limit); next >= 0; next = step(left, limit)) {
      left = next;
      possessive |= words.is(left, "'s");
    }
    boolean determined = left > begin && RoleWords.has(words, left - 1, RoleWords.DETERMINER);
    if (comma && !determined && !possessive) {
      return null;
    }
    boolean bare = left == noun && !determined && words.has(noun, Shape.LOWER);
    return bare && RoleWords.has(words, noun, RoleWords.DOUBTFUL)
        ? null
        : role(left, head + 1, noun);
  }

  /**
   * The noun of "Secretary of State", seen from its last word; that word itself if it is a noun and
   * none is before it; -1 if there is none.
   */
  private int nounBefore(int last, int begin) {
    int none = isNoun(last) ? last : -1;
    if (!words.has(last, Shape.CAPITAL)) {
      return none;
    }
    int at = last;
    while (at > begin && at > last - 6 && isPartOfOffice(at)) {
      at--;
    }
    return at > begin && at < last && (words.is(at, "of") || words.is(at, "for")) && isNoun(at - 1)
        ? at - 1
        : none;
  }

  private boolean isPartOfOffice(int at) {
    return !isPerson(at)
        && (words.has(at, Shape.CAPITAL) || words.is(at, "and") || words.is(at, "the"));
  }

  /** The token to which the phrase can be extended to the left, or -1. */
  private int step(int left, int limit) {
    int at = left - 1;
    if (at < limit) {
      return -1;
    }
    int of = words.is(at, "the") ? at - 1 : at;
    if ((words.is(of, "of") || words.is(of, "for")) && of > limit && !isNoun(left)) {
      return isNoun(of - 1) && words.has(of - 1, Shape.CAPITAL) ? of - 1 : -1;
    }
    NameSpan name = nameAt[at];
    if (name != null) {
      return name.type() == NameType.PERSON || name.from() < limit ? -1 : name.from();
    }
    if (words.is(at, "'s")) {
      NameSpan owner = at > limit ? nameAt[at - 1] : null;
      return owner == null || owner.from() < limit ? -1 : owner.from();
    }
    if ((words.is(at, "and") || words.is(at, '&')) && at > limit) {
      return isNoun(at - 1) && isNoun(left) ? at - 1 : -1;
    }
    return RoleWords.describes(words, at) ? at : -1;
  }

  private @Nullable Role after(NameForm form) {
    int at = form.name.to();
    int end = words.sentenceEnd(words.sentence(form.from));
    if (!isComma(at, end)) {
      return null;
    }
    at++;
    if (at + 1 < end && words.has(at, Shape.NUMBER) && isComma(at + 1, end)) {
      at += 2;
    }
    int start = at;
    boolean determined = at < end && RoleWords.has(words, at, RoleWords.DETERMINER);
    boolean indefinite = words.is(at, "a") || words.is(at, "an");
    int noun = nounAfter(determined ? at + 1 : at, end);
    if (noun < 0 || noun + 1 < end && isPerson(noun + 1)) {
      return null;
    }
    int stop = close(noun + 1, end);
    boolean goesOn = stop > noun + 1;
    if (stop < 0
        || goesOn && !indefinite && !RoleWords.has(words, noun + 1, RoleWords.LINK)
        || !determined && stop == noun + 1 && words.has(noun, Shape.LOWER) && isList(stop, end)) {
      return null;
    }
    while (stop > noun + 1 && (words.is(stop - 1, "and") || words.is(stop - 1, "or"))) {
      stop--;
    }
    return role(start, stop, noun);
  }

  private boolean isComma(int at, int end) {
    return at < end && words.is(at, ',');
  }

  /** "Petrov, wife and children": what follows a bare noun is not set off. */
  private boolean isList(int stop, int end) {
    return stop < end && !words.has(stop, Shape.PUNCTUATION);
  }

  /** The noun that a phrase after a name turns on, or -1. */
  private int nounAfter(int start, int end) {
    int strange = 0;
    for (int at = start; at < end && at < start + FURTHEST_NOUN; at++) {
      if (isNoun(at)) {
        return lastOfRun(at, end);
      }
      NameSpan name = nameAt[at];
      if (name != null) {
        if (name.type() == NameType.PERSON && !words.is(name.to(), "'s")) {
          return -1;
        }
        at = name.to() - 1;
      } else if (!words.is(at, "'s")
          && !(at > start && words.is(at, "and"))
          && !RoleWords.describes(words, at)) {
        strange++;
        if (strange > 3
            || !words.has(at, Shape.LETTER)
            || RoleWords.has(words, at, RoleWords.STOP | RoleWords.VERB)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "vice president", "president and chief executive": the last noun of the run. */
  private int lastOfRun(int noun, int end) {
    int last = noun;
    for (int at = noun + 1; at < end && at < noun + 6; at++) {
      if (isNoun(at)) {
        last = at;
      } else if (nameAt[at] != null
          || !words.is(at, "and") && !RoleWords.has(words, at, RoleWords.MODIFIER)) {
        break;
      }
    }
    return last;
  }

  /**
   * Where the phrase after a noun ends: at punctuation or a relative clause; -1 if it is a clause.
   */
  private int close(int from, int end) {
    for (int at = from; at < end; at++) {
      if (RoleWords.has(words, at, RoleWords.RELATIVE) || isClose(at)) {
        return at;
      }
      if (at > from + LONGEST_AFTER || RoleWords.has(words, at, RoleWords.VERB)) {
        return -1;
      }
    }
    return end;
  }

  private boolean isClose(int at) {
    return words.has(at, Shape.PUNCTUATION)
        && !words.has(at, Shape.QUOTE)
        && !words.is(at, '&')
        && !words.is(at, '/');
  }

  private boolean isNoun(int token) {
    return (nameAt[token] == null || words.has(token, Shape.CAPITAL))
        && !isPerson(token)
        && RoleWords.has(words, token, RoleWords.NOUN);
  }

  private boolean isPerson(int token) {
    NameSpan name = nameAt[token];
    return name != null && name.type() == NameType.PERSON && !Titles.isHonorific(words, token);
  }

  private Role role(int from, int to, int noun) {
    String text = NameForm.written(words, from, to);
    return new Role(text, RoleWords.head(words, noun), Titles.gender(words, noun));
  }
}
