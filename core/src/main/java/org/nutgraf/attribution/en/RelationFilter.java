package org.nutgraf.attribution.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.tagger.LinearModel;

/**
 * Tells reports from what only looks like one: weighs a whole relation, its cue, source and content
 * with the tagger's probabilities and what a rule says of it, by a trained model. For one text and
 * one thread.
 */
class RelationFilter {
  private static final int TEMPLATES = 900;
  private static final int MISSING = 60;

  /** The least log odds of a report that is kept: one that is lost is worse than a false one. */
  private static final double LEAST = -3;

  private final Reading text;
  private final RoleText read;
  private final RoleMarginals marginals;
  private final @Nullable LinearModel model;
  private final FeatureList out = new FeatureList();

  /**
   * Makes the filter of a text.
   *
   * @param model the weights; null only where they are still to be learned
   */
  RelationFilter(
      Reading text, RoleText read, RoleMarginals marginals, @Nullable LinearModel model) {
    this.text = text;
    this.read = read;
    this.marginals = marginals;
    this.model = model;
  }

  /**
   * Returns whether a relation is a report, as far as the model can tell.
   *
   * @param rule what a rule makes of the same cue, or null
   */
  boolean keeps(Relation relation, @Nullable Relation rule) {
    make(relation, rule);
    return model == null || out.score(model) >= LEAST * LinearModel.ONE;
  }

  /** Returns the features of a relation. */
  int[] features(Relation relation, @Nullable Relation rule) {
    make(relation, rule);
    return out.copy();
  }

  private void make(Relation relation, @Nullable Relation rule) {
    out.begin(TEMPLATES);
    Range cue = relation.cue.isEmpty() ? null : relation.cue.get(0);
    Range source = relation.source.isEmpty() ? null : relation.source.get(0);
    Range content = relation.content.isEmpty() ? null : relation.content.get(0);
    int head = cue == null ? -1 : Math.max(cue.from(), Judgement.head(text, relation));
    int stem = head < 0 ? 0 : read.stem[head];
    int order = order(cue, source, content);
    int learned = relation.rule.startsWith("learned") ? 1 : 0;
    int cueSure = least(RoleMarginals.CUE, cue);
    int cueMost = most(RoleMarginals.CUE, cue);
    int sourceSure = most(RoleMarginals.SOURCE, source);
    int contentSure = mean(RoleMarginals.CONTENT, content);
    int agrees = agrees(relation, rule);
    out.add(0, 0);
    out.add(1, learned, agrees);
    out.add(2, cueMost, cueSure, learned);
    out.add(3, sourceSure, learned);
    out.add(4, contentSure, learned);
    out.add(5, cueMost << 4 | sourceSure, contentSure, learned);
    out.add(6, order, learned);
    out.add(7, relation.rule.hashCode());
    if (rule != null) {
      out.add(8, rule.rule.hashCode(), agrees);
    }
    int type = type(relation);
    out.add(9, type, order, contentSure);
    if (cue != null) {
      cue(cue, head, stem, type);
      out.add(10, stem, order);
      out.add(11, stem, cueMost);
      out.add(12, stem, type);
      out.add(13, stem, contentSure, agrees);
      out.add(14, read.listed[head], type, order);
    }
    if (source != null) {
      source(source, stem, cue);
    }
    if (content != null) {
      content(relation, content, cue, stem, type);
    }
  }

  private int order(@Nullable Range cue, @Nullable Range source, @Nullable Range content) {
    int code = cue == null ? 1 : 0;
    code |= source == null ? 2 : cue != null && source.from() < cue.from() ? 4 : 8;
    return code | (content == null ? 16 : cue != null && content.from() < cue.from() ? 32 : 64);
  }

  private int least(int role, @Nullable Range range) {
    int least = RoleMarginals.NONE;
    for (int i = range == null ? 0 : range.from(); range != null && i < range.to(); i++) {
      least = Math.min(least, marginals.part(role, i));
    }
    return least;
  }

  private int most(int role, @Nullable Range range) {
    int most = range == null ? RoleMarginals.NONE : 0;
    for (int i = range == null ? 0 : range.from(); range != null && i < range.to(); i++) {
      most = Math.max(most, marginals.part(role, i));
    }
    return most;
  }

  private int mean(int role, @Nullable Range range) {
    if (range == null || range.size() == 0) {
      return RoleMarginals.NONE;
    }
    int sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += marginals.part(role, i);
    }
    return sum / range.size();
  }

  /** Returns which parts a rule sees alike: the source, where the content begins, that it ends. */
  private static int agrees(Relation relation, @Nullable Relation rule) {
    if (rule == null) {
      return 0;
    }
    int code = 1;
    if (!rule.source.isEmpty() && !relation.source.isEmpty()) {
      code |= rule.source.get(0).overlaps(relation.source.get(0)) ? 2 : 4;
    }
    if (!rule.content.isEmpty() && !relation.content.isEmpty()) {
      code |= rule.content.get(0).overlaps(relation.content.get(0)) ? 8 : 16;
    }
    return code;
  }

  private int type(Relation relation) {
    AttributionType type = Judgement.type(text, relation);
    return type == AttributionType.DIRECT ? 0 : type == AttributionType.MIXED ? 1 : 2;
  }

  private void cue(Range cue, int head, int stem, int type) {
    int words = 17;
    int tags = 17;
    for (int i = cue.from(); i < cue.to(); i++) {
      words = 31 * words + read.word[i];
      tags = 64 * tags + read.tag[i];
    }
    int tag = read.tag[head];
    int up = read.syntax.head[head];
    int sense = read.sense[head];
    out.add(15, stem);
    out.add(16, words);
    out.add(17, tags, read.cueOdds[head]);
    out.add(18, sense, tag);
    out.add(19, read.listed[head], tag);
    out.add(20, read.syntax.relation[head], tag, up < 0 ? MISSING : read.tag[up]);
    out.add(21, stem, read.syntax.relation[head]);
    out.add(22, cue.size(), tag);
    out.add(23, before(cue.from()), read.tag[cue.from()]);
    out.add(24, stem, before(cue.from()));
    out.add(25, after(cue.to()), tag);
    out.add(26, stem, after(cue.to()));
    int sentence = text.words.sentence(head);
    int block = text.words.blockOf(sentence);
    @SuppressWarnings("EnumOrdinal") // a feature value
    int kind = text.words.blocks().get(block).kind().ordinal();
    out.add(27, kind, Math.min(block, 2));
    out.add(28, text.quotes.isQuoted(head) ? 1 : 0, type, sense);
    out.add(29, marginals.part(RoleMarginals.CONTENT, head), read.cueOdds[head]);
  }

  private int before(int token) {
    return token == text.sentenceStart(token) ? MISSING : read.tag[token - 1];
  }

  private int after(int token) {
    return token >= text.sentenceEnd(token - 1) ? MISSING : read.tag[token];
  }

  private void source(Range source, int stem, @Nullable Range cue) {
    int head = source.to() - 1;
    for (int i = source.from(); i < source.to(); i++) {
      int up = read.syntax.head[i];
      if (read.tag[i] < FineTags.COMMA && (up < source.from() || up >= source.to())) {
        head = i;
        break;
      }
    }
    int who = read.name[head] << 6 | read.tag[head];
    out.add(30, who, read.sourceOdds[head]);
    out.add(31, read.stem[head]);
    out.add(32, stem, who);
    out.add(33, read.sense[head], who);
    out.add(34, read.syntax.relation[head], read.tag[head]);
    out.add(35, RoleFeatures.bucket(source.size()), read.tag[source.from()]);
    if (cue != null) {
      int gap = source.to() <= cue.from() ? cue.from() - source.to() : source.from() - cue.to();
      out.add(36, RoleFeatures.bucket(Math.max(0, gap)), source.from() < cue.from() ? 0 : 1);
      out.add(37, stem, read.sense[head]);
    }
  }

  private void content(Relation relation, Range content, @Nullable Range cue, int stem, int type) {
    int size = 0;
    for (Range range : relation.content) {
      size += range.size();
    }
    int length = RoleFeatures.bucket(size);
    int first = content.from();
    out.add(40, length, type, relation.content.size());
    out.add(41, length, stem);
    if (content.size() > 0) {
      out.add(42, read.word[first], type);
      out.add(43, stem, read.word[first]);
      out.add(44, stem, read.tag[first]);
      out.add(45, read.tag[first], length);
      int verbs = verbs(relation.content);
      out.add(46, verbs, length, type);
      out.add(47, stem, verbs);
    }
    if (cue != null) {
      int gap = content.to() <= cue.from() ? cue.from() - content.to() : content.from() - cue.to();
      int side = content.from() < cue.from() ? 0 : 1;
      out.add(48, RoleFeatures.bucket(Math.max(0, gap)), side, type);
    }
  }

  private int verbs(List<Range> ranges) {
    for (Range range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        if (read.tag[i] >= 1 && read.tag[i] <= 4) {
          return 1;
        }
      }
    }
    return 0;
  }
}
