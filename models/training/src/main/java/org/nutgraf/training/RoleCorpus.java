package org.nutgraf.training;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.attribution.en.RoleLabels;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.TokenTable;

/** Documents with their attributions, read from JSON lines and laid on words. */
final class RoleCorpus {
  private static final List<String> ROLES = List.of("source", "cue", "content");

  private RoleCorpus() {}

  /** A document: its words, tags and names, its blocks, and the gold labels and attributions. */
  static final class Story {
    final String id;
    final TokenTable words;
    final Tags tags;
    final List<NameSpan> names;
    final List<int[]> blocks;
    final int[] label;

    /** For each attribution and role the token ranges. */
    final List<List<List<int[]>>> gold = new ArrayList<>();

    private Story(String id, TokenTable words, Engine engine) {
      this.id = id;
      this.words = words;
      blocks = blocks(words);
      tags = engine.posTagger().orElseThrow().tag(words);
      names = engine.nameFinder().orElseThrow().find(words);
      label = new int[words.size()];
    }

    /** Labels of nested attributions give way to cues, then sources, then contents. */
    private void label() {
      for (int role : new int[] {2, 0, 1}) {
        for (List<List<int[]>> attribution : gold) {
          for (int[] span : attribution.get(role)) {
            for (int i = span[0]; i < span[1]; i++) {
              label[i] = i == span[0] || startsBlock(i) ? role * 2 + 1 : role * 2 + 2;
            }
          }
        }
      }
      for (int i = 0; i < label.length; i++) {
        boolean inside = label[i] != 0 && (label[i] & 1) == 0;
        if (inside && (i == 0 || label[i - 1] != label[i] && label[i - 1] != label[i] - 1)) {
          label[i]--;
        }
      }
    }

    /** Labels words as {@link RoleLabels} do, which also tell sides. */
    private void label(int[] labels) {
      for (int i = 0; i < label.length; i++) {
        int role = RoleLabels.role(labels[i]);
        label[i] = role < 0 ? 0 : role * 2 + (RoleLabels.goesOn(labels[i]) ? 2 : 1);
      }
    }

    private boolean startsBlock(int token) {
      return blocks.stream().anyMatch(b -> b[0] == token);
    }

    /** Returns the gold labels as pieces. */
    List<RoleSpan> pieces() {
      Role[] roles = {Role.SOURCE, Role.CUE, Role.CONTENT};
      List<RoleSpan> pieces = new ArrayList<>();
      for (int i = 0; i < label.length; ) {
        int j = i + 1;
        if (label[i] != 0) {
          int role = (label[i] - 1) / 2;
          while (j < label.length && label[j] == role * 2 + 2) {
            j++;
          }
          pieces.add(new RoleSpan(i, j, roles[role], 1));
        }
        i = j;
      }
      return pieces;
    }
  }

  /** Reads {@code X.docs.jsonl} and {@code X.gold.jsonl}, tags and names by an engine. */
  static List<Story> read(Path docs, Engine engine) throws IOException {
    Map<String, Story> stories = new LinkedHashMap<>();
    for (Map.Entry<String, String> text : JsonLines.texts(docs).entrySet()) {
      String id = text.getKey();
      stories.put(id, new Story(id, TokenTable.words(text.getValue()), engine));
    }
    String gold = docs.getFileName().toString().replace(".docs.", ".gold.");
    Map<String, List<List<List<int[]>>>> attributions =
        JsonLines.byId(docs.resolveSibling(gold), "attributions", RoleCorpus::attributions);
    for (Map.Entry<String, List<List<List<int[]>>>> entry : attributions.entrySet()) {
      Story story = stories.get(entry.getKey());
      if (story == null) {
        throw new IOException("no document '" + entry.getKey() + "'");
      }
      for (List<List<int[]>> attribution : entry.getValue()) {
        List<List<int[]>> laid = new ArrayList<>();
        attribution.forEach(spans -> laid.add(tokens(story.words, spans)));
        story.gold.add(laid);
      }
    }
    stories.values().forEach(Story::label);
    return List.copyOf(stories.values());
  }

  /** A document and the labels that a teacher gave its words. */
  static final class Taught {
    final Story story;
    final int[] labels;

    private Taught(Story story, int[] labels) {
      this.story = story;
      this.labels = labels;
    }
  }

  /** Returns those texts to which a teacher gave labels, with these labels mended. */
  static List<Taught> taught(Path docs, Path labels, Engine engine) throws IOException {
    List<Taught> taught = new ArrayList<>();
    for (TaughtLabels given : TaughtLabels.of(docs, labels)) {
      Story story = new Story(given.id, given.words, engine);
      int[] own = given.labels;
      TaughtRoles.mend(own, story.blocks);
      story.label(own);
      taught.add(new Taught(story, own));
    }
    return taught;
  }

  /** Returns the blocks of a text as ranges of words. */
  static List<int[]> blocks(TokenTable words) {
    List<int[]> blocks = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); ) {
      int e = s + 1;
      while (e < words.sentenceCount() && words.blockOf(e) == words.blockOf(s)) {
        e++;
      }
      blocks.add(new int[] {words.sentenceStart(s), words.sentenceEnd(e - 1)});
      s = e;
    }
    return blocks;
  }

  private static List<int[]> tokens(TokenTable words, List<int[]> spans) {
    List<int[]> ranges = new ArrayList<>();
    for (int[] span : spans) {
      int from = words.tokenAt(span[0]);
      int to = from;
      while (to < words.size() && words.start(to) < span[1]) {
        to++;
      }
      if (to > from) {
        ranges.add(new int[] {from, to});
      }
    }
    return ranges;
  }

  private static List<List<List<int[]>>> attributions(JsonParser json) throws IOException {
    List<List<List<int[]>>> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      all.add(attribution(json));
    }
    return all;
  }

  private static List<List<int[]>> attribution(JsonParser json) throws IOException {
    List<List<int[]>> roles = Arrays.asList(List.of(), List.of(), List.of());
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      int role = ROLES.indexOf(json.currentName());
      json.nextToken();
      if (role < 0) {
        json.skipChildren();
        continue;
      }
      List<int[]> spans = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_ARRAY) {
        int[] span = {json.nextIntValue(-1), json.nextIntValue(-1)};
        json.nextToken();
        spans.add(span);
      }
      roles.set(role, spans);
    }
    return roles;
  }
}
