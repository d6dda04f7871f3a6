package dev.charley.topic;

import dev.charley.triage.Protocol;
import dev.charley.triage.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks rules, questions and findings for what the reader lets pass: parts that do nothing. */
final class TriageLint {

  private final TopicFiles files;
  private final Protocol protocol;
  private final List<Remark> remarks = new ArrayList<>();

  private TriageLint(TopicFiles files, Protocol protocol) {
    this.files = files;
    this.protocol = protocol;
  }

  /** {@return what there is to say, in no order} */
  static List<Remark> check(TopicFiles files, Protocol protocol) {
    TriageLint lint = new TriageLint(files, protocol);
    lint.rules();
    lint.questions();
    return lint.remarks;
  }

  private void rules() {
    Set<String> names = new HashSet<>();
    for (YamlMap rule : files.triage().maps("rules")) {
      if (rule.has("widened") && rule.texts("widened").stream().allMatch(String::isBlank)) {
        error(rule, "widened", "why the rule reaches further than its passage", "nothing");
      }
      if (!names.add(rule.text("name"))) {
        note(rule, "name", "a name that no other rule has", rule.text("name"));
      }
    }
  }

  private void questions() {
    Set<String> ids = new HashSet<>();
    for (YamlMap question : files.triage().maps("questions")) {
      if (!ids.add(question.text("id"))) {
        error(question, "id", "an id that no other question has", question.text("id"));
      }
      if (protocol.rules().stream().noneMatch(rule -> isRaisedBy(question, rule))) {
        error(
            question,
            "finding",
            "a finding that some rule has alone under when, or the question is never asked",
            question.text("finding"));
      }
      for (String key : List.of("yes", "no")) {
        if (question.lines(key).isEmpty()) {
          note(question, key, "answers under " + key + " in people's own words", "none");
        }
      }
    }
  }

  private static boolean isRaisedBy(YamlMap question, Rule rule) {
    return rule.when().equals(List.of(question.text("finding")));
  }

  private void error(YamlMap map, String key, String expected, String found) {
    remarks.add(Remark.error(map.file(), map.line(key), expected, found));
  }

  private void note(YamlMap map, String key, String expected, String found) {
    remarks.add(Remark.note(map.file(), map.line(key), expected, found));
  }
}
