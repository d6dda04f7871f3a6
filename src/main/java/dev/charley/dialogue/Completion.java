package dev.charley.dialogue;

import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpretation.Request;
import dev.charley.nlu.Interpreter;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Utterance;
import dev.charley.retrieval.SubjectTerms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes out in full what a message asks, and reads that anew. Immutable and thread-safe. */
final class Completion {

  private final Interpreter interpreter;
  private final SubjectTerms subjects;
  private final Map<String, IntentDefinition> intents;

  /**
   * @param interpreter reads the completed question
   * @param subjects the words that name something in particular
   * @param intents of the topic, by name
   */
  Completion(
      Interpreter interpreter, SubjectTerms subjects, Map<String, IntentDefinition> intents) {
    this.interpreter = interpreter;
    this.subjects = subjects;
    this.intents = intents;
  }

  /** {@return a message that needs nothing else} */
  ResolvedQuestion asTyped(Interpretation message) {
    return new ResolvedQuestion(message.text(), message, subject(message), false);
  }

  /** {@return what a message asks for after all, in its own words} */
  ResolvedQuestion asMeant(Interpretation message) {
    return new ResolvedQuestion(message.text(), message, subject(message), true);
  }

  /** {@return another text in place of the message} */
  ResolvedQuestion inPlace(String text) {
    return asMeant(interpreter.interpret(new Utterance(text)));
  }

  /** {@return the question for what was asked last, of what a fragment names} */
  ResolvedQuestion withIntentInForce(DialogueState state, String fragment) {
    Interpretation bare = interpreter.interpret(new Utterance(fragment));
    Optional<IntentDefinition> inForce =
        state.intents().stream().map(intents::get).filter(Objects::nonNull).findFirst();
    if (inForce.isEmpty()) {
      return new ResolvedQuestion(fragment, bare, subject(bare), false);
    }
    String text = inForce.get().question().replace("?", "") + " (" + fragment + ")?";
    Interpretation meaning = interpreter.interpret(new Utterance(text));
    String name = inForce.get().name();
    Request request =
        new Request(
            new ScoredIntent(name, meaning.confidenceIn(name)),
            new Clause(text, 0, text.length()),
            Vector.mean(List.of(meaning.vector(), bare.vector())));
    return new ResolvedQuestion(text, meaning.asking(List.of(request)), named(fragment), true);
  }

  /** {@return the question of a message, asked of what was spoken of last} */
  ResolvedQuestion withSubjectInForce(
      DialogueState state, Interpretation message, boolean statesIntent) {
    ResolvedQuestion anew = with(state.subject(), message.text());
    return statesIntent
        ? new ResolvedQuestion(
            anew.text(), anew.interpretation().asking(message.requests()), state.subject(), true)
        : anew;
  }

  /** {@return a question, asked of a subject that stands beside it} */
  ResolvedQuestion with(String subject, String question) {
    String text = question.replaceAll("[?!. ]+$", "") + " (" + subject + ")?";
    return new ResolvedQuestion(text, interpreter.interpret(new Utterance(text)), subject, true);
  }

  /** The things that a message names. */
  private static String subject(Interpretation meaning) {
    return meaning.things().stream().map(Thing::text).distinct().collect(Collectors.joining(" "));
  }

  /** The words of a text that name something in particular, as they stand there. */
  private String named(String text) {
    List<String> terms = subjects.in(text);
    return ContextResolver.words(text).stream()
        .filter(word -> subjects.stems(word).stream().anyMatch(terms::contains))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
