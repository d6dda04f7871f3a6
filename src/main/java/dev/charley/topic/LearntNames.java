package dev.charley.topic;

import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.AnsweredQuestion.Kind;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that people use for what the documents call otherwise, learnt from the questions of a
 * topic: when passages answer a question that names nothing but a hot water bottle, they speak of
 * it. A name that stands in a question without an answer too is not learnt.
 */
final class LearntNames {

  /** A question that more passages answer asks for more than one thing. */
  private static final int MOST_ANSWERS = 6;

  private final List<Passage> passages;
  private final Map<String, Set<String>> answering = new TreeMap<>(); // ids of passages by name
  private final Set<String> unanswered = new HashSet<>();

  LearntNames(List<Passage> passages) {
    this.passages = List.copyOf(passages);
  }

  /**
   * Learns from a question.
   *
   * @param names of the things it asks about, none of which the documents name
   */
  void add(AnsweredQuestion question, List<String> names) {
    List<String> answers =
        passages.stream()
            .filter(passage -> question.answers().stream().anyMatch(answer -> answer.is(passage)))
            .map(Passage::id)
            .toList();
    if (question.kind() == Kind.UNANSWERABLE) {
      unanswered.addAll(names);
    } else if (question.kind() == Kind.NARROW
        && !answers.isEmpty()
        && answers.size() <= MOST_ANSWERS) {
      names.forEach(
          name -> answering.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(answers));
    }
  }

  /** {@return the names that were learnt, in order of the alphabet} */
  List<NamedThing> all() {
    List<NamedThing> learnt = new ArrayList<>();
    answering.forEach(
        (name, ids) -> {
          if (!unanswered.contains(name)) {
            learnt.add(new NamedThing(name, List.copyOf(ids), true));
          }
        });
    return learnt;
  }
}
