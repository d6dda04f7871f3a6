package dev.charley.triage;

import dev.charley.nlu.Finding;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a conversation has said about each person: the latest word on each finding. What nobody has
 * said is unknown, not absent. Immutable.
 *
 * @param all one finding a person and name, in the order they were first said
 */
public record Findings(List<Finding> all) {

  /** Nothing said yet. */
  public static final Findings NONE = new Findings(List.of());

  /** Copies the list. */
  public Findings {
    all = List.copyOf(all);
  }

  private record Key(Person person, String name) {}

  /**
   * {@return these findings with newer ones, which replace older ones of the same person and name}
   */
  public Findings heard(List<Finding> newer) {
    Map<Key, Finding> latest = new LinkedHashMap<>();
    all.forEach(finding -> latest.put(key(finding), finding));
    newer.forEach(finding -> latest.put(key(finding), finding));
    return new Findings(new ArrayList<>(latest.values()));
  }

  private static Key key(Finding finding) {
    return new Key(finding.person(), finding.name());
  }

  /** {@return the people of whom something was said} */
  public Set<Person> people() {
    Set<Person> people = new TreeSet<>();
    all.forEach(finding -> people.add(finding.person()));
    return people;
  }

  /** {@return what was last said of a finding, if anything} */
  public Optional<Finding> of(Person person, String name) {
    return all.stream()
        .filter(finding -> finding.person() == person && finding.name().equals(name))
        .findFirst();
  }

  /** {@return whether the finding is present in that person} */
  public boolean isPresent(Person person, String name) {
    return of(person, name).filter(f -> f.polarity() == Polarity.PRESENT).isPresent();
  }

  /** {@return whether the finding is present in anybody} */
  public boolean isPresent(String name) {
    return people().stream().anyMatch(person -> isPresent(person, name));
  }

  /** {@return whether something was said of the finding, be it that nobody knows} */
  public boolean isSettled(String name) {
    return all.stream().anyMatch(finding -> finding.name().equals(name));
  }
}
