package dev.charley.triage;

import dev.charley.nlu.Finding;
import dev.charley.nlu.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule from findings to a level of care.
 *
 * @param name its name in the topic pack
 * @param when the findings that must all be present in one person; at least one
 * @param level the level it asks for
 * @param reason what is said to the person, after "because of"
 * @param basis what it rests on; null marks general safety, which may assign the last two levels
 *     only
 * @param widened why the rule reaches further than its passage, or null when it does not
 */
public record Rule(
    String name,
    List<String> when,
    CareLevel level,
    String reason,
    @Nullable Basis basis,
    @Nullable String widened) {

  /**
   * The words of a document that a rule rests on.
   *
   * @param document the document's id
   * @param passage the id of the passage
   */
  public record Basis(String document, String passage) {}

  /** Checks that general safety assigns urgent levels only. */
  public Rule {
    when = List.copyOf(when);
    if (when.isEmpty()) {
      throw new IllegalArgumentException("rule " + name + " must name a finding, but named none");
    }
    if (basis == null && !level.isUrgent()) {
      throw new IllegalArgumentException(
          "general safety may assign immediate_care or emergency, but rule %s assigns %s"
              .formatted(name, level.label()));
    }
  }

  /** {@return whether every finding of the rule is present in one person} */
  boolean holds(Findings findings) {
    return findings.people().stream().anyMatch(person -> holds(findings, person));
  }

  private boolean holds(Findings findings, Person person) {
    return when.stream().allMatch(name -> findings.isPresent(person, name));
  }

  /** {@return the findings of the rule in each person in whom it holds} */
  List<Finding> heldBy(Findings findings) {
    return findings.people().stream()
        .filter(person -> holds(findings, person))
        .flatMap(person -> when.stream().flatMap(name -> findings.of(person, name).stream()))
        .toList();
  }
}
