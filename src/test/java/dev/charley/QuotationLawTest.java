package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.dialogue.DialogueState;
import dev.charley.reply.Citation;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Document;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is quoted stands in the document, and hangs on what is asked, not on how it is typed. The
 * second is checked on every fourth validation question that gets an answer. Of all 97, measured
 * when this was written, all find the same passages in capitals and 95 after a polite preface. With
 * a slip of two letters 88 do and 94 find one of them, which is what is held of slips and stops.
 */
class QuotationLawTest {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  private static final Assistant ASSISTANT = SharedAssistant.get();

  /** Every fourth question that gets an answer, with the passages quoted. */
  private static final Map<String, Set<String>> ANSWERED = answered();

  @Test
  void everyQuotationOfAKeptConversationEqualsItsDocumentAtItsSpan() {
    int quoted = 0;
    for (PlayedConversations.Turn turn : PlayedConversations.turns()) {
      quoted += assertQuotesToTheLetter(turn.message(), turn.outcome());
    }
    assertThat(quoted).isGreaterThan(100);
  }

  @Test
  void everyQuotationOfAnAnswerAndOfMoreEqualsItsDocumentAtItsSpan() {
    int quoted = 0;
    List<String> questions = PlayedConversations.spread(Questions.all(), 40);
    for (String question : questions) {
      TurnOutcome first = ASSISTANT.turn(DialogueState.START, question);
      TurnOutcome more = ASSISTANT.turn(first.state(), "tell me more");
      quoted += assertQuotesToTheLetter(question, first) + assertQuotesToTheLetter(question, more);
    }
    assertThat(quoted).isGreaterThan(questions.size());
  }

  /** {@return how much is quoted} */
  private int assertQuotesToTheLetter(String message, TurnOutcome outcome) {
    int quoted = 0;
    for (Segment segment : outcome.reply().segments()) {
      for (Citation citation : segment.citations()) {
        assertThat(textAt(citation)).as(message).isEqualTo(spaced(segment.text()));
        quoted++;
      }
    }
    outcome
        .reply()
        .disposition()
        .ifPresent(care -> assertThat(care.citations()).allMatch(c -> !textAt(c).isEmpty()));
    return quoted;
  }

  @Test
  void capitalsFindTheSamePassages() {
    assertThat(others(question -> question.toUpperCase(Locale.ROOT), Set::equals)).isEmpty();
  }

  @Test
  void aPolitePrefaceFindsTheSamePassagesButForOneQuestionInTwelve() {
    assertThat(others(question -> "Hello, could you please tell me: " + question, Set::equals))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void noFullStopOrBlankMattersButToOneQuestionInTwelve() {
    assertThat(others(question -> "  " + question + " . ", QuotationLawTest::meet))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aSlipOfTwoLettersFindsAPassageOfTheSameButForOneQuestionInTwelve() {
    assertThat(others(QuotationLawTest::withASlip, QuotationLawTest::meet))
        .hasSizeLessThanOrEqualTo(2);
  }

  /** {@return the questions that find other passages when they are typed otherwise} */
  private List<String> others(
      UnaryOperator<String> otherwise, BiPredicate<Set<String>, Set<String>> alike) {
    return ANSWERED.entrySet().stream()
        .filter(entry -> !alike.test(entry.getValue(), quotedFor(otherwise.apply(entry.getKey()))))
        .map(entry -> otherwise.apply(entry.getKey()))
        .toList();
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** Two letters in the middle of the longest word change places. */
  private static String withASlip(String text) {
    MatchResult longest =
        LETTERS
            .matcher(text)
            .results()
            .max(Comparator.comparingInt(word -> word.end() - word.start()))
            .orElseThrow(() -> new IllegalArgumentException("no long word in " + text));
    int middle = (longest.start() + longest.end()) / 2;
    return text.substring(0, middle - 1)
        + text.charAt(middle)
        + text.charAt(middle - 1)
        + text.substring(middle + 1);
  }

  private static Map<String, Set<String>> answered() {
    Map<String, Set<String>> answered = new LinkedHashMap<>();
    List<String> questions = Questions.answerable();
    for (String question : PlayedConversations.spread(questions, questions.size() / 4)) {
      answered.put(question, quotedFor(question));
    }
    answered.values().removeIf(Set::isEmpty);
    return answered;
  }

  private static Set<String> quotedFor(String question) {
    return ASSISTANT.turn(DialogueState.START, question).reply().segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.PASSAGE)
        .map(Segment::text)
        .collect(Collectors.toSet());
  }

  private static String textAt(Citation citation) {
    Document document =
        ASSISTANT.documents().stream()
            .filter(d -> d.id().equals(citation.document()))
            .findFirst()
            .orElseThrow();
    return spaced(document.text().substring(citation.start(), citation.end()));
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
