package dev.charley.nlu.corenlp;

import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.corenlp.Assertion.Status;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A TokensRegex pattern that affirms a finding. Words are matched in lower case.
 *
 * @param finding what it affirms
 * @param pattern the pattern
 */
record SignPattern(FindingDefinition finding, TokenSequencePattern pattern) {

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";");

  static Stream<SignPattern> of(FindingDefinition finding) {
    return finding.patterns().stream()
        .map(pattern -> new SignPattern(finding, TokenSequencePattern.compile(pattern)));
  }

  /** {@return what the pattern finds in the lower-case words of a message} */
  List<Finding> find(List<String> words) {
    List<CoreLabel> tokens = words.stream().map(SignPattern::label).toList();
    TokenSequenceMatcher matcher = pattern.getMatcher(tokens);
    List<Finding> found = new ArrayList<>();
    while (matcher.find()) {
      found.addAll(mention(words, matcher.start(), matcher.end()));
    }
    return found;
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    return label;
  }

  private List<Finding> mention(List<String> words, int start, int end) {
    int first = start;
    while (first > 0 && !SENTENCE_ENDS.contains(words.get(first - 1))) {
      first--;
    }
    int last = end;
    while (last < words.size() && !SENTENCE_ENDS.contains(words.get(last))) {
      last++;
    }
    List<String> sentence = words.subList(first, last);
    Status status = Assertion.of(sentence, start - first, end - first);
    if (finding.neverLowered()) {
      status = status == Status.BYSTANDER ? status : Status.AFFIRMED;
    }
    Person person = Assertion.person(sentence, Person.SELF);
    String evidence = String.join(" ", words.subList(start, end));
    return switch (status) {
      case AFFIRMED -> List.of(finding(Polarity.PRESENT, person, evidence));
      case NEGATED -> List.of(finding(Polarity.ABSENT, person, evidence));
      case HYPOTHETICAL, PAST, BYSTANDER -> List.of();
    };
  }

  private Finding finding(Polarity polarity, Person person, String evidence) {
    return new Finding(finding.name(), finding.name(), polarity, person, evidence, "pattern");
  }
}
