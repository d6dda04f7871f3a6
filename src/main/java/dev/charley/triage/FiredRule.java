package dev.charley.triage;

import dev.charley.nlu.Finding;
import java.util.List;

/**
 * A rule that holds.
 *
 * @param rule the rule
 * @param findings what it holds on: of each person in whom it holds all that it names, in its order
 * @param decides whether it asks for the level that the conversation is at, and not for a lower one
 */
public record FiredRule(Rule rule, List<Finding> findings, boolean decides) {

  /** Copies the list. */
  public FiredRule {
    findings = List.copyOf(findings);
  }
}
