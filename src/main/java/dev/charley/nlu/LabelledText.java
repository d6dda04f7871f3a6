package dev.charley.nlu;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A training or test message.
 *
 * @param label the intent it carries
 * @param text the message
 */
public record LabelledText(String label, String text) {

  /**
   * {@return the examples, followed by one more a label: its name in lower case, with blanks for
   * underscores} A name says what its examples have in common, which tells most where they are few.
   */
  public static List<LabelledText> withNames(List<LabelledText> examples) {
    Stream<LabelledText> names =
        examples.stream().map(LabelledText::label).distinct().sorted().map(LabelledText::ofName);
    return Stream.concat(examples.stream(), names).toList();
  }

  private static LabelledText ofName(String label) {
    return new LabelledText(label, label.replace('_', ' ').toLowerCase(Locale.ROOT));
  }
}
