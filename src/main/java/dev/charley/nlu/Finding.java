package dev.charley.nlu;

/**
 * Something said about a person in one message.
 *
 * @param name the finding's name in the topic pack
 * @param value what was said of it, or the name again for a plain yes or no
 * @param polarity whether it is there
 * @param person whom it is about
 * @param evidence the words it was read from, as typed
 * @param recognizedBy what read it: {@code pattern}, {@code classifier}, {@code answer}, or {@value
 *     #GUESS}
 */
public record Finding(
    String name,
    String value,
    Polarity polarity,
    Person person,
    String evidence,
    String recognizedBy) {

  /** What reads an alarming finding that the message rather does not say, but may well. */
  public static final String GUESS = "guess";

  /** {@return whether the finding was heard, and yet is less likely than not} */
  public boolean isGuess() {
    return recognizedBy.equals(GUESS);
  }

  /** {@return the same finding, read by something else} */
  public Finding by(String reader) {
    return new Finding(name, value, polarity, person, evidence, reader);
  }

  /** {@return the same finding with another polarity} */
  public Finding with(Polarity other) {
    return new Finding(name, value, other, person, evidence, recognizedBy);
  }
}
