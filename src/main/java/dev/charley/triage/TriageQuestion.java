package dev.charley.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked where the answer changes the level of care or what is quoted.
 *
 * @param id its name in the topic pack
 * @param text the question
 * @param reason why it is asked, after "because"
 * @param finding the finding that a yes affirms
 * @param settledBy other findings that make the question needless once said
 * @param intents the content intents it may follow; empty for any
 * @param yes answers that affirm the finding
 * @param no answers that deny it
 * @param checks the urgent level that a yes means, for a question about a sign in doubt; null for
 *     any other
 */
public record TriageQuestion(
    String id,
    String text,
    String reason,
    String finding,
    List<String> settledBy,
    List<String> intents,
    List<String> yes,
    List<String> no,
    @Nullable CareLevel checks) {

  /** Copies the lists. */
  public TriageQuestion {
    settledBy = List.copyOf(settledBy);
    intents = List.copyOf(intents);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /** {@return whether nothing is left to ask} */
  boolean isSettled(Findings findings) {
    return findings.isSettled(finding) || settledBy.stream().anyMatch(findings::isSettled);
  }
}
