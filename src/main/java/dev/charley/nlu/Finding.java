package dev.charley.nlu;

/**
 * Something said about a person in one message.
 *
 * @param name the finding's name in the topic pack
 * @param value what was said of it, or the name again for a plain yes or no
 * @param polarity whether it is there
 * @param person whom it is about
 * @param evidence the words it was read from, as typed
 * @param recognizedBy what read it: {@code pattern}, {@code classifier} or {@code answer}
 */
public record Finding(
    String name,
    String value,
    Polarity polarity,
    Person person,
    String evidence,
    String recognizedBy) {

  /** {@return the same finding with another polarity} */
  public Finding with(Polarity other) {
    return new Finding(name, value, other, person, evidence, recognizedBy);
  }
}
